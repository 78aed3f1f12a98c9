package org.lucerna.citation;

import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;

/**
 * Parses one reference: what is known by its own form first (identifiers, addresses, notes), then
 * the grammar of the styles. Takes any string, never fails, linear in its length. What went into no
 * field stays visible as unparsed.
 */
public final class ReferenceParser {

  /** Longer strings are no reference; the rest is kept unparsed. */
  private static final int LONGEST = 6000;

  private final JournalNames journals;

  public ReferenceParser() {
    this(JournalNames.bundled());
  }

  public ReferenceParser(JournalNames journals) {
    this.journals = journals;
  }

  public Citation parse(String raw) {
    String head = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    Prepared prepared = Prepared.of(head);
    CitationDraft draft = new CitationDraft();
    if (raw.length() > LONGEST) {
      draft.unparsed(raw.substring(LONGEST));
    }
    draft.identifiers(IdentifierScanner.identifiers(prepared.identifiers()));
    draft.put(CitationField.URL, prepared.url(), 0.99);
    draft.accessed(prepared.accessed());
    TypeClassifier.classify(head, IdentifierScanner.identifiers(prepared.identifiers()), draft);
    Tokens tokens = new Tokens(prepared.text(), prepared.start());
    new ReferenceReader(tokens, journals, prepared, draft).read();
    return draft.build();
  }
}
