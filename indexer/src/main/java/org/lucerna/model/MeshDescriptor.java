package org.lucerna.model;

import java.util.List;

/**
 * What the Medical Subject Headings say of a descriptor: not evidence, but how headings hang
 * together.
 *
 * @param ui such as {@code D008113}, empty where the source gives names only
 * @param treeNumbers places in the tree, such as {@code C04.588.274.623}; empty for qualifiers and
 *     supplementary concepts
 * @param entryTerms other names that mean this descriptor
 */
public record MeshDescriptor(
    String ui, String name, List<String> treeNumbers, List<String> entryTerms) {
  public MeshDescriptor {
    treeNumbers = List.copyOf(treeNumbers);
    entryTerms = List.copyOf(entryTerms);
  }
}
