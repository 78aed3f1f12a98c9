package org.lucerna.model;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param heading empty for text before the first heading
 * @param level 1 to 6 as in HTML
 * @param paragraphs paragraphs and list items in reading order
 */
public record TextSection(String heading, int level, List<String> paragraphs) {
  public TextSection {
    paragraphs = List.copyOf(paragraphs);
  }
}
