package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.index.SourceKey;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
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

  /** This node with identifiers of schemes that only older states of the record have. */
  SourceNode with(List<SourceNode> older) {
    List<Identifier> all = new ArrayList<>(own);
    for (SourceNode state : older) {
      Set<IdentifierScheme> known =
          all.stream().map(Identifier::scheme).collect(Collectors.toSet());
      state.own().stream().filter(id -> !known.contains(id.scheme())).forEach(all::add);
    }
    return new SourceNode(key, format, all, updated, fullness, deletion);
  }
}
