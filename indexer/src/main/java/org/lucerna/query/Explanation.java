package org.lucerna.query;

import java.util.List;

/**
 * How a query was read.
 *
 * @param syntax {@code plain} or {@code pubmed}
 * @param tree what is asked for, part by part
 * @param plain the same query in Lucerna's own syntax
 * @param pubmed the same query in PubMed's, as near as it comes
 * @param notes where the two part company, and what the index lacks to answer as PubMed would
 */
public record Explanation(
    String syntax, Part tree, String plain, String pubmed, List<String> notes) {
  public Explanation {
    notes = List.copyOf(notes);
  }

  /**
   * A part of a query: an operator with parts of its own, or what is looked for.
   *
   * @param is {@code AND}, {@code OR}, {@code NOT}, or the words in Lucerna's own syntax
   * @param means what is searched beside them: MeSH headings below, labels of a concept
   * @param hits works that this part alone finds
   */
  public record Part(String is, List<Part> parts, List<String> means, long hits) {
    public Part {
      parts = List.copyOf(parts);
      means = List.copyOf(means);
    }
  }
}
