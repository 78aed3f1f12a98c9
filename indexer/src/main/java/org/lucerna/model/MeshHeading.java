package org.lucerna.model;

import java.util.List;

/**
 * A MeSH descriptor with its qualifiers.
 *
 * @param ui descriptor id such as {@code D008113}, empty where the source gives names only
 * @param qualifiers subheadings such as {@code secondary}
 */
public record MeshHeading(String ui, String name, boolean major, List<String> qualifiers) {
  public MeshHeading {
    qualifiers = List.copyOf(qualifiers);
  }
}
