package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.Mention;
import org.lucerna.model.MentionOrigin;
import org.lucerna.model.PartRole;
import org.lucerna.model.Polarity;
import org.lucerna.model.RecordPart;
import org.lucerna.model.TextSpan;

/** Turns what a scan found into mentions: decides what counts, and its polarity. */
final class Resolver {
  private final Lexicon lexicon;
  private final Scan scan;
  private final List<RecordPart> parts;
  private final int[] partOffset;
  private final TermRule rule;
  private final PolarityRule polarity;
  private final List<Mention> mentions = new ArrayList<>();
  private int part;
  private int sentence;
  private int cueFrom;

  Resolver(Lexicon lexicon, Scan scan, List<RecordPart> parts, int[] partOffset, long[] headings) {
    this.lexicon = lexicon;
    this.scan = scan;
    this.parts = parts;
    this.partOffset = partOffset;
    this.rule = new TermRule(scan, lexicon, headings);
    this.polarity = new PolarityRule(scan, lexicon);
  }

  List<Mention> resolve() {
    scan.noteRedefinitions();
    for (int i = 0; i < scan.terms; i++) {
      Entry.Term term = scan.term[i];
      moveTo(scan.termFirst[i]);
      boolean again = i > 0 && scan.termFirst[i - 1] == scan.termFirst[i] && lastIs(term);
      if (!again && rule.accepts(term, i, part, sentence, isStated())) {
        add(term.concept(), scan.termFirst[i], scan.termLast[i]);
      }
    }
    resolveTogether();
    return mentions;
  }

  private boolean lastIs(Entry.Term term) {
    return !mentions.isEmpty()
        && mentions.getLast().part() == part
        && mentions.getLast().concept().equals(id(term.concept()));
  }

  /** Pieces of a rule that stand in one sentence are one mention, from the first to the last. */
  private void resolveTogether() {
    if (scan.pieces == 0) {
      return;
    }
    rewind();
    int[] seen = new int[lexicon.ruleComplete.length];
    int[] from = new int[seen.length];
    int[] in = new int[seen.length];
    for (int i = 0; i < scan.pieces; i++) {
      int number = scan.piece[i].rule();
      moveTo(scan.pieceFirst[i]);
      int leadIn = scan.sentences.leadIn[sentence];
      int group = leadIn < 0 ? sentence : leadIn;
      if (seen[number] == 0 || in[number] != group) {
        seen[number] = 0;
        in[number] = group;
        from[number] = scan.pieceFirst[i];
      }
      seen[number] |= 1 << scan.piece[i].bit();
      if (seen[number] == lexicon.ruleComplete[number]) {
        int begin = Math.max(from[number], scan.sentences.first[sentence]);
        int first = begin == from[number] ? begin : scan.pieceFirst[i];
        add(lexicon.ruleConcept[number], first, scan.pieceLast[i]);
        seen[number] = 0;
      }
    }
  }

  private void rewind() {
    part = 0;
    sentence = 0;
    cueFrom = 0;
  }

  private void moveTo(int token) {
    while (part + 1 < parts.size() && scan.partStart[part + 1] <= token) {
      part++;
    }
    sentence = scan.sentences.of(token, sentence);
    cueFrom = polarity.firstNear(token, cueFrom);
  }

  private void add(int concept, int first, int last) {
    int offset = partOffset[part];
    TextSpan span = new TextSpan(scan.tokens.start[first] - offset, scan.tokens.end[last] - offset);
    ConceptId id = id(concept);
    mentions.add(
        new Mention(id, part, span, sentenceSpan(), polarityOf(id.facet(), first, last), origin()));
  }

  private ConceptId id(int concept) {
    return lexicon.concepts.get(concept).id();
  }

  private Polarity polarityOf(Facet facet, int first, int last) {
    int begin = scan.sentences.first[sentence];
    int end = scan.sentences.end(sentence, scan.tokens);
    Polarity said = polarity.of(first, last, cueFrom, begin, end);
    return switch (parts.get(part).role()) {
      case EXCLUSION -> Polarity.NEGATED;
      // Who may join says what the trial is about, not what it gives or measures.
      case INCLUSION ->
          said == Polarity.AFFIRMED && (facet == Facet.TREATMENT || facet == Facet.OUTCOME)
              ? Polarity.HYPOTHETICAL
              : said;
      case TITLE,
          ABSTRACT,
          BODY,
          HEADING,
          KEYWORD,
          MESH,
          CONDITION,
          INTERVENTION,
          OUTCOME_MEASURE,
          REFERENCE ->
          said;
    };
  }

  private MentionOrigin origin() {
    if (parts.get(part).role() == PartRole.REFERENCE) {
      return MentionOrigin.CITED;
    }
    return isStated() ? MentionOrigin.STATED : MentionOrigin.TEXT;
  }

  private boolean isStated() {
    return switch (parts.get(part).role()) {
      case KEYWORD, MESH, CONDITION, INTERVENTION, OUTCOME_MEASURE -> true;
      case TITLE, ABSTRACT, BODY, HEADING, INCLUSION, EXCLUSION, REFERENCE -> false;
    };
  }

  private TextSpan sentenceSpan() {
    int offset = partOffset[part];
    int end = scan.tokens.end[scan.sentences.end(sentence, scan.tokens) - 1];
    int limit = offset + parts.get(part).text().length();
    while (end < limit && !Character.isWhitespace(scan.tokens.chars[end])) {
      end++;
    }
    return new TextSpan(scan.tokens.start[scan.sentences.first[sentence]] - offset, end - offset);
  }
}
