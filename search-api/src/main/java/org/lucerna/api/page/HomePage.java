package org.lucerna.api.page;

import java.util.List;

/**
 * The front page.
 *
 * @param holds what the index holds, in a sentence
 * @param examples searches to begin with, made from what the index holds most of
 * @param groups the commonest concepts of each main facet
 */
public record HomePage(
    String holds, boolean emptyIndex, List<Example> examples, List<Group> groups) {
  public record Example(String words, String url) {}

  public record Group(String facet, String label, List<Entry> entries) {}

  public record Entry(String label, String lay, long count, String url) {}
}
