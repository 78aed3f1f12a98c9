package org.lucerna.resolve;

import java.util.EnumMap;
import java.util.Map;

/**
 * A reference laid beside a record.
 *
 * @param titleSimilarity 0 to 1
 * @param authorsFound how many of the record's first six authors are named
 * @param otherNotice whether the one is a notice about the other: a correction, a comment
 * @param agreements how each field stands
 */
record Alignment(
    RecordFields fields,
    double titleSimilarity,
    int authorsFound,
    boolean otherNotice,
    Map<CitedField, Agreement> agreements) {
  /** Of nothing with nothing. */
  static final Alignment NONE = new Alignment(RecordFields.NONE, 0, 0, false, Map.of());

  Alignment {
    agreements = Map.copyOf(agreements);
  }

  static Alignment of(ReferenceWords reference, RecordFields fields) {
    TitleAlignment title = TitleAlignment.of(fields.title(), reference.words());
    FieldComparison comparison = new FieldComparison(reference, fields, title);
    EnumMap<CitedField, Agreement> agreements = new EnumMap<>(CitedField.class);
    agreements.put(CitedField.TITLE, comparison.title());
    agreements.put(CitedField.AUTHORS, comparison.authors());
    agreements.put(CitedField.YEAR, comparison.year());
    agreements.put(CitedField.JOURNAL, comparison.journal());
    agreements.put(CitedField.VOLUME, comparison.volume());
    agreements.put(CitedField.PAGES, comparison.page());
    boolean otherNotice =
        title.similarity() >= FieldComparison.NEAR_TITLE && comparison.isOtherNotice();
    return new Alignment(
        fields, title.similarity(), comparison.authorsFound(), otherNotice, agreements);
  }

  /** Whether it stands at the record's page, of its volume or year: a wrong number is a slip. */
  boolean isSamePlace() {
    return same(CitedField.PAGES) && (same(CitedField.VOLUME) || same(CitedField.YEAR));
  }

  boolean same(CitedField field) {
    return of(field) == Agreement.SAME;
  }

  Agreement of(CitedField field) {
    return agreements.getOrDefault(field, Agreement.UNSTATED);
  }

  long count(Agreement agreement) {
    return agreements.values().stream().filter(agreement::equals).count();
  }
}
