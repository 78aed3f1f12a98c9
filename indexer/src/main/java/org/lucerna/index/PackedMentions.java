package org.lucerna.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.Mention;
import org.lucerna.model.MentionOrigin;
import org.lucerna.model.Polarity;
import org.lucerna.model.TextSpan;

/**
 * The mentions of a record: each concept once by name, then each mention as numbers. A record with
 * thirty mentions would else be stored in a third more bytes.
 *
 * <p>A mention is the number of its concept, how many parts it is after the mention before it,
 * start and length of its span, how far before the span its sentence starts, the sentence's length,
 * polarity and origin. Differences may be negative, so that any list of mentions is read back as it
 * was.
 */
final class PackedMentions {
  private static final Facet[] FACETS = Facet.values();
  private static final Polarity[] POLARITIES = Polarity.values();
  private static final MentionOrigin[] ORIGINS = MentionOrigin.values();

  private PackedMentions() {}

  static void write(List<Mention> mentions, PackedOutput out) {
    Map<ConceptId, Integer> numbers = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      numbers.putIfAbsent(mention.concept(), numbers.size());
    }
    out.list(
        List.copyOf(numbers.keySet()),
        concept -> {
          out.constant(concept.facet());
          out.text(concept.slug());
        });
    out.number(mentions.size());
    int part = 0;
    for (Mention mention : mentions) {
      TextSpan span = mention.span();
      TextSpan sentence = mention.sentence();
      out.number(numbers.getOrDefault(mention.concept(), 0));
      out.difference(mention.part() - part);
      part = mention.part();
      out.number(span.start());
      out.number(span.end() - span.start());
      out.difference(span.start() - sentence.start());
      out.number(sentence.end() - sentence.start());
      out.constant(mention.polarity());
      out.constant(mention.origin());
    }
  }

  static List<Mention> read(PackedInput in) {
    List<ConceptId> concepts = in.list(() -> new ConceptId(in.constant(FACETS), in.text()));
    int[] part = {0};
    return in.list(
        () -> {
          int concept = in.number();
          if (concept < 0 || concept >= concepts.size()) {
            throw new IllegalArgumentException("no concept " + concept);
          }
          part[0] += in.difference();
          int start = in.number();
          TextSpan span = new TextSpan(start, start + in.number());
          int begin = start - in.difference();
          TextSpan sentence = new TextSpan(begin, begin + in.number());
          return new Mention(
              concepts.get(concept),
              part[0],
              span,
              sentence,
              in.constant(POLARITIES),
              in.constant(ORIGINS));
        });
  }
}
