package org.lucerna.query;

import java.util.List;
import java.util.Optional;

/**
 * The MeSH headings an index was given (descriptor XML or {@code mtrees}), and what lies below
 * each.
 *
 * <p>Part of an open {@link IndexSnapshot}: to be used while that is open. Where several files name
 * one heading, its places in the tree are those of all of them. Failures are {@link
 * org.lucerna.index.UnusableIndexException}s.
 */
public interface MeshTree {
  /** Whether the index holds no heading at all, so that nothing can be said of any. */
  boolean isEmpty();

  /**
   * The heading a name means: the heading itself, an entry term or a descriptor id, in any case.
   *
   * @return the heading as MeSH writes it
   */
  Optional<String> heading(String name);

  /**
   * Everything at and below a heading, at any of its places in the tree, as MeSH writes it and in
   * the order of the alphabet.
   *
   * @param name as for {@link #heading}
   * @return the heading alone where it has none below it; empty where there is no such heading
   */
  List<String> descendants(String name);
}
