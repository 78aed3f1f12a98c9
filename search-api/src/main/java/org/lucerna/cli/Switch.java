package org.lucerna.cli;

/** The value of an option that is on or off. */
enum Switch {
  on,
  off
}
