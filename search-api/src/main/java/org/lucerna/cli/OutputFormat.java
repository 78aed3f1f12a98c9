package org.lucerna.cli;

/** How search results are printed; the names are what a user types. */
@SuppressWarnings("MemberName") // lower case as typed
enum OutputFormat {
  table,
  json,
  jsonl,
  csv,
  trec
}
