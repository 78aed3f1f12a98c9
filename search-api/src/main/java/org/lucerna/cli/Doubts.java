package org.lucerna.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.api.References;
import org.lucerna.citation.IdentifierMention;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RecordKind;
import org.lucerna.model.Reference;

/** What makes one doubt the records of a file that were read all the same. */
final class Doubts {
  enum Reason {
    NO_TITLE,
    /** It is known by its place in the file, and joins no other source. */
    NO_IDENTIFIER,
    /** A reference has what claims to be an identifier and is none. */
    MALFORMED_IDENTIFIER,
    /** An earlier record of the file has it too: they are one work, or contend for it. */
    IDENTIFIER_TWICE
  }

  /**
   * @param position of the record in the file; empty where it is the whole file
   * @param detail for a person to act on
   */
  record Doubt(String position, Reason reason, String detail) {}

  private final List<Doubt> found = new ArrayList<>();
  private final Map<Identifier, String> holders = new HashMap<>();

  List<Doubt> found() {
    return List.copyOf(found);
  }

  /** The records of one file, in its order. */
  void look(EvidenceRecord source) {
    RecordHeader header = source.header();
    String position = header.provenance().position();
    if (header.title().equals(RecordHeader.NO_TITLE)) {
      add(position, Reason.NO_TITLE, source.id().text());
    }
    if (header.identifiers().isEmpty() && source.kind() != RecordKind.ARTICLE) {
      add(position, Reason.NO_IDENTIFIER, header.title());
    }
    for (Identifier own : header.identifiers()) {
      String holder = holders.putIfAbsent(own, position);
      if (holder != null) {
        add(position, Reason.IDENTIFIER_TWICE, own + " is that of " + holder + " too");
      }
    }
    References.of(source).forEach(reference -> look(position, reference));
  }

  private void look(String position, Reference reference) {
    for (IdentifierMention mention : IdentifierScanner.scan(reference.raw())) {
      if (mention.reading() instanceof IdentifierReading.Malformed bad) {
        String detail =
            "reference %d: '%s' is no valid %s: %s"
                .formatted(
                    reference.position(), bad.text(), bad.scheme().displayName(), bad.reason());
        add(position, Reason.MALFORMED_IDENTIFIER, detail);
      }
    }
  }

  private void add(String position, Reason reason, String detail) {
    found.add(new Doubt(position, reason, detail));
  }
}
