package org.lucerna.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lucerna.index.SourceKey;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;

/**
 * What joining needs to know of a source record, or of word that one was deleted.
 *
 * @param format its database, as far as replacing and deleting go
 * @param own own identifiers, sorted; of a deletion the one that was withdrawn
 * @param updated when its source last changed it
 * @param fullness how much it says; the fullest source shows
 * @param deletion whether this is word of a deletion
 */
record SourceNode(
    SourceKey key,
    String format,
    List<Identifier> own,
    Optional<PartialDate> updated,
    int fullness,
    boolean deletion) {
  /** Fullest first; of equals the one that comes first among the files. */
  static final Comparator<SourceNode> FULLEST =
      Comparator.comparingInt(SourceNode::fullness).reversed().thenComparing(SourceNode::key);

  /** The order in which a database issues its files: by name, then by folder, then by place. */
  static final Comparator<SourceNode> ISSUED =
      Comparator.comparing(SourceNode::fileName).thenComparing(SourceNode::key);

  /** Oldest state first. */
  static final Comparator<SourceNode> REVISED =
      Comparator.comparing(
              (SourceNode node) -> node.updated().map(PartialDate::toString).orElse(""))
          .thenComparing(ISSUED);

  SourceNode {
    own = own.stream().sorted().distinct().toList();
  }

  String fileName() {
    return key.file().substring(key.file().lastIndexOf('/') + 1);
  }
}
