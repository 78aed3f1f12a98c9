package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lucerna.api.QueryString;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.Mention;
import org.lucerna.model.PartRole;
import org.lucerna.model.Polarity;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.model.TextSpan;
import org.lucerna.query.WorkDetail;
import org.lucerna.query.WorkSummary;

/** The text of a record with its mentions marked, and the reasons for each tag. */
final class RecordText {
  private static final int SHOWN_REASONS = 5;

  private final List<RecordPart> parts;
  private final List<Mention> mentions;
  private final WorkSummary summary;
  private final Map<String, String> labels;

  RecordText(WorkDetail work, Map<String, String> labels) {
    this.parts = RecordParts.of(work.fullest().source());
    this.mentions = work.fullest().mentions();
    this.summary = work.summary();
    this.labels = labels;
  }

  /** All but the title, which stands above the page; a heading is shown once. */
  List<RecordPage.Text> texts() {
    List<RecordPage.Text> texts = new ArrayList<>();
    String last = "";
    for (int i = 0; i < parts.size(); i++) {
      RecordPart part = parts.get(i);
      if (shownElsewhere(part.role(), i)) {
        continue;
      }
      String heading = part.heading().isEmpty() ? name(part.role()) : heading(part.heading());
      texts.add(new RecordPage.Text(heading.equals(last) ? "" : heading, segments(i)));
      last = heading;
    }
    return texts;
  }

  /** The title stands above the text, headings above their paragraphs, references in a list. */
  private static boolean shownElsewhere(PartRole role, int part) {
    return role == PartRole.HEADING
        || role == PartRole.REFERENCE
        || (part == 0 && role == PartRole.TITLE);
  }

  private List<Segment> segments(int part) {
    List<Segment.Mark> marks =
        mentions.stream()
            .filter(it -> it.part() == part && it.concept().facet() != Facet.OTHER)
            .map(it -> mark(it, it.span()))
            .toList();
    return Segment.cut(parts.get(part).text(), marks);
  }

  private Segment.Mark mark(Mention mention, TextSpan span) {
    String facet = mention.concept().facet().label();
    String label = label(mention.concept());
    return switch (mention.polarity()) {
      case AFFIRMED -> new Segment.Mark(span, facet, label);
      case NEGATED -> new Segment.Mark(span, facet + " negated", label + ", said not to be so");
      case HYPOTHETICAL ->
          new Segment.Mark(span, facet + " hypothetical", label + ", only supposed");
    };
  }

  List<RecordPage.About> abouts() {
    Map<Facet, Map<ConceptId, List<Mention>>> found = new EnumMap<>(Facet.class);
    for (Mention mention : mentions) {
      found
          .computeIfAbsent(mention.concept().facet(), x -> new LinkedHashMap<>())
          .computeIfAbsent(mention.concept(), x -> new ArrayList<>())
          .add(mention);
    }
    return found.entrySet().stream()
        .filter(it -> it.getKey() != Facet.OTHER)
        .map(it -> about(it.getKey(), it.getValue()))
        .toList();
  }

  private RecordPage.About about(Facet facet, Map<ConceptId, List<Mention>> concepts) {
    return new RecordPage.About(
        facet.label(),
        PlainWords.facet(facet),
        concepts.entrySet().stream()
            .map(it -> concept(it.getKey(), it.getValue()))
            .sorted(Comparator.comparingInt(it -> it.counts() ? 0 : 1))
            .toList());
  }

  private RecordPage.Concept concept(ConceptId id, List<Mention> reasons) {
    boolean counts =
        summary.concepts().stream().anyMatch(it -> it.direct() && it.concept().equals(id));
    return new RecordPage.Concept(
        label(id),
        "/words/" + QueryString.encodePath(id.toString()),
        counts,
        reasons.stream()
            .limit(SHOWN_REASONS)
            .map(this::reason)
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  private RecordPage.Reason reason(Mention mention) {
    RecordPart part = parts.get(mention.part());
    TextSpan sentence = mention.sentence();
    TextSpan within =
        new TextSpan(
            Math.max(0, mention.span().start() - sentence.start()),
            Math.max(0, mention.span().end() - sentence.start()));
    return new RecordPage.Reason(
        name(part.role()),
        Segment.cut(sentence.in(part.text()), List.of(mark(mention, within))),
        how(mention.polarity()));
  }

  private static String how(Polarity polarity) {
    return switch (polarity) {
      case AFFIRMED -> "";
      case NEGATED -> "said not to be so";
      case HYPOTHETICAL -> "only supposed";
    };
  }

  private String label(ConceptId id) {
    return labels.getOrDefault(id.toString(), id.slug());
  }

  private static String heading(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT)) ? PlainWords.status(label) : label;
  }

  static String name(PartRole role) {
    return switch (role) {
      case TITLE -> "Official title";
      case ABSTRACT -> "Summary";
      case BODY -> "Details";
      case HEADING -> "Heading";
      case KEYWORD -> "Keywords";
      case MESH -> "MeSH headings";
      case CONDITION -> "Conditions";
      case INTERVENTION -> "Treatments given";
      case OUTCOME_MEASURE -> "What is measured";
      case INCLUSION -> "Who can take part";
      case EXCLUSION -> "Who cannot take part";
      case REFERENCE -> "A reference it gives";
    };
  }
}
