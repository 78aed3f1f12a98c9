package org.lucerna.api.page;

import java.util.List;

/**
 * The glossary.
 *
 * @param q words to find in it
 */
public record WordsPage(String q, List<Group> groups, boolean empty) {
  public record Group(String facet, String label, List<Word> words) {}

  /**
   * @param label the clinical keyword
   * @param also other clinical names
   * @param lay everyday names
   * @param meshUrl empty where MeSH has no such heading
   * @param searchUrl records about it
   */
  public record Word(
      String id,
      String facet,
      String label,
      String definition,
      List<String> also,
      List<String> lay,
      String mesh,
      String meshUrl,
      long count,
      String url,
      String searchUrl) {}

  /** One word on its own page, with what stands above and below it. */
  public record One(Word word, List<Word> broader, List<Word> narrower) {}
}
