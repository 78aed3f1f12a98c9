package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Mention;
import org.lucerna.model.MentionOrigin;
import org.lucerna.model.PartRole;
import org.lucerna.model.Polarity;
import org.lucerna.model.RecordPart;
import org.lucerna.model.TextSpan;
import org.lucerna.vocabulary.Vocabulary;

/**
 * Finds concepts in records. Built once from a vocabulary; may be shared by any number of threads.
 *
 * <p>A record is tagged whole, because what a short form means, and whether a weak word counts, can
 * depend on another of its parts.
 */
public final class Tagger {
  private final Lexicon lexicon;
  private final StatedHeadings headings;

  public Tagger(Vocabulary vocabulary) {
    this.lexicon = new Lexicon(vocabulary);
    this.headings = new StatedHeadings(lexicon, this::affirmedIn);
  }

  /**
   * All mentions in the parts, ordered by part and offset; offsets are UTF-16 units of the part.
   */
  public List<Mention> tag(List<RecordPart> parts) {
    int[] offsets = offsets(parts);
    return resolve(parts, offsets, scan(parts, offsets));
  }

  /** As {@link #tag(List)}, for one stretch of running text. */
  public List<Mention> tag(String text) {
    return tag(List.of(new RecordPart(PartRole.BODY, "", text)));
  }

  /** How much work a record is: grows with its text and with nothing else. */
  long steps(List<RecordPart> parts) {
    int[] offsets = offsets(parts);
    Scan scan = scan(parts, offsets);
    resolve(parts, offsets, scan);
    return scan.steps;
  }

  private Scan scan(List<RecordPart> parts, int[] offsets) {
    char[] chars = new char[offsets[parts.size()]];
    Tokens tokens = new Tokens(chars);
    int[] partStart = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      RecordPart part = parts.get(i);
      partStart[i] = tokens.count;
      part.text().getChars(0, part.text().length(), chars, offsets[i]);
      if (part.role() != PartRole.MESH) {
        lexicon.tokeniser.addPart(tokens, offsets[i], offsets[i + 1]);
      }
    }
    partStart[parts.size()] = tokens.count;
    Scan scan = new Scan(tokens, partStart, Sentences.split(tokens));
    new Scanner(lexicon, scan).run();
    return scan;
  }

  private List<Mention> resolve(List<RecordPart> parts, int[] offsets, Scan scan) {
    Resolver resolver = new Resolver(lexicon, scan, parts, offsets, groupsOfHeadings(parts, scan));
    List<Mention> mentions = resolver.resolve();
    for (int i = 0; i < parts.size(); i++) {
      if (isHeading(parts.get(i))) {
        addHeading(i, parts.get(i).text(), mentions);
      }
    }
    mentions.sort(Tagger::inOrder);
    return withoutRepetition(mentions);
  }

  private static int inOrder(Mention left, Mention right) {
    if (left.part() != right.part()) {
      return Integer.compare(left.part(), right.part());
    }
    if (left.span().start() != right.span().start()) {
      return Integer.compare(left.span().start(), right.span().start());
    }
    int byEnd = Integer.compare(left.span().end(), right.span().end());
    return byEnd != 0 ? byEnd : left.concept().compareTo(right.concept());
  }

  private static List<Mention> withoutRepetition(List<Mention> sorted) {
    List<Mention> distinct = new ArrayList<>(sorted.size());
    for (Mention mention : sorted) {
      if (distinct.isEmpty() || !mention.equals(distinct.getLast())) {
        distinct.add(mention);
      }
    }
    return distinct;
  }

  private boolean isHeading(RecordPart part) {
    return switch (part.role()) {
      case MESH -> true;
      case KEYWORD, CONDITION, INTERVENTION -> headings.isHeading(part.text());
      case TITLE, ABSTRACT, BODY, HEADING, OUTCOME_MEASURE, INCLUSION, EXCLUSION, REFERENCE ->
          false;
    };
  }

  private void addHeading(int part, String heading, List<Mention> mentions) {
    TextSpan whole = new TextSpan(0, heading.length());
    for (ConceptId concept : headings.concepts(heading)) {
      mentions.add(
          new Mention(concept, part, whole, whole, Polarity.AFFIRMED, MentionOrigin.STATED));
    }
  }

  private List<ConceptId> affirmedIn(String text) {
    return tag(List.of(new RecordPart(PartRole.KEYWORD, "", text))).stream()
        .map(Mention::concept)
        .distinct()
        .toList();
  }

  private static int[] offsets(List<RecordPart> parts) {
    int[] offsets = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      offsets[i + 1] = Math.addExact(offsets[i], parts.get(i).text().length());
    }
    return offsets;
  }

  /** For each part the word groups of the heading it stands under. */
  private static long[] groupsOfHeadings(List<RecordPart> parts, Scan scan) {
    long[] groups = new long[parts.size()];
    long heading = 0;
    int sentence = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean hasTokens = scan.partStart[i] < scan.partStart[i + 1];
      if (hasTokens) {
        sentence = scan.sentences.of(scan.partStart[i], sentence);
      }
      switch (parts.get(i).role()) {
        case HEADING -> heading = hasTokens ? scan.groupsOfSentence[sentence] : 0;
        case BODY -> groups[i] = parts.get(i).heading().isEmpty() ? 0 : heading;
        default -> heading = 0;
      }
    }
    return groups;
  }

  /** Concepts that a record with these mentions is about, without repetition, in order. */
  public static List<ConceptId> conceptsOf(List<Mention> mentions) {
    List<ConceptId> concepts = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.counts() && !concepts.contains(mention.concept())) {
        concepts.add(mention.concept());
      }
    }
    return concepts;
  }
}
