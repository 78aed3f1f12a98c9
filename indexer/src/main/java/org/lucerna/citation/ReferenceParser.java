package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierReading;

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

  /**
   * @param raw one reference on one line; remains of markup in it are passed over
   */
  public Citation parse(String raw) {
    boolean tooLong = raw.length() > LONGEST;
    MarkupRemains.Inline head = MarkupRemains.inline(tooLong ? raw.substring(0, LONGEST) : raw);
    Prepared prepared = Prepared.of(head.text());
    CitationDraft draft = new CitationDraft();
    head.hidden().forEach(draft::unparsed);
    if (tooLong) {
      draft.unparsed(raw.substring(LONGEST));
    }
    return read(prepared, new Tokens(prepared.text(), prepared.start()), draft);
  }

  /** Those of another work that the reference mentions are not its own. */
  private static List<IdentifierMention> own(Prepared prepared) {
    if (prepared.identifiers().isEmpty()) {
      return List.of(); // as of most references
    }
    int end = OtherWork.start(prepared.plain());
    return prepared.identifiers().stream().filter(it -> it.start() < end).toList();
  }

  Citation read(Prepared prepared, Tokens tokens, CitationDraft draft) {
    NameList head = readByGrammar(prepared, tokens, draft);
    new SecondReading(tokens, journals, prepared, draft).settle(head, RoleWeights.bundled());
    keepUnread(prepared, tokens, draft);
    return draft.build();
  }

  /** Leaves as unparsed what no field holds, and what claims to be an identifier and is none. */
  private static void keepUnread(Prepared prepared, Tokens tokens, CitationDraft draft) {
    for (IdentifierMention mention : prepared.identifiers()) {
      if (!(mention.reading() instanceof IdentifierReading.Valid)) {
        draft.unparsed(prepared.raw(mention));
      }
    }
    new Leftovers(tokens, draft.values()).stretches().forEach(draft::unparsed);
  }

  /** The reading that {@link SecondReading} is held against; who stands at the head. */
  NameList readByGrammar(Prepared prepared, Tokens tokens, CitationDraft draft) {
    List<Identifier> identifiers = IdentifierScanner.identifiers(own(prepared));
    draft.identifiers(identifiers);
    draft.put(CitationField.URL, prepared.url(), 0.99);
    draft.accessed(prepared.accessed());
    TypeClassifier.classify(prepared.lower(), identifiers, draft);
    return new ReferenceReader(tokens, journals, prepared, draft).read();
  }
}
