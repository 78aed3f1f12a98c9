package org.lucerna.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.Mention;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;

/**
 * Why a record has a tag: the words, the sentence, the place.
 *
 * @param field part of the record such as {@code abstract}
 * @param part index of that part in the record's text
 * @param start first UTF-16 unit of the words in that part
 * @param end one past their last unit
 * @param text the words themselves
 * @param polarity {@code affirmed}, {@code negated} or {@code hypothetical}
 * @param origin {@code stated} in a field made for it, or found in {@code text}
 * @param file the source record it is from
 */
public record MentionAnswer(
    String concept,
    String facet,
    String label,
    String field,
    int part,
    int start,
    int end,
    String text,
    String sentence,
    String polarity,
    String origin,
    String file) {

  /**
   * @param labels preferred labels by concept id; an id without one stands for itself
   */
  public static List<MentionAnswer> of(AnnotatedRecord source, Map<String, String> labels) {
    List<RecordPart> parts = RecordParts.of(source.source());
    String file = source.source().header().provenance().file();
    return source.mentions().stream()
        .map(mention -> of(mention, parts.get(mention.part()), labels, file))
        .toList();
  }

  private static MentionAnswer of(
      Mention mention, RecordPart part, Map<String, String> labels, String file) {
    String id = mention.concept().toString();
    return new MentionAnswer(
        id,
        mention.concept().facet().label(),
        labels.getOrDefault(id, id),
        role(part.role()),
        mention.part(),
        mention.span().start(),
        mention.span().end(),
        mention.span().in(part.text()),
        mention.sentence().in(part.text()),
        mention.polarity().name().toLowerCase(Locale.ROOT),
        mention.origin().name().toLowerCase(Locale.ROOT),
        file);
  }

  /** A part's role as the API names it: {@code outcomeMeasure}, {@code abstract}. */
  static String role(PartRole role) {
    String[] words = role.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }
}
