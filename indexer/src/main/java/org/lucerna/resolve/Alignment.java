package org.lucerna.resolve;

import java.util.EnumMap;
import java.util.Map;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Publication;

/**
 * A reference laid beside a record.
 *
 * @param title how the cited title stands to the record's
 * @param titleSimilarity 0 to 1
 * @param authorsFound how many of the record's first six authors are named
 * @param otherNotice whether the one is a notice about the other: a correction, a comment
 * @param agreements how each field stands
 */
record Alignment(
    RecordFields fields,
    TitleComparison title,
    double titleSimilarity,
    int authorsFound,
    boolean otherNotice,
    Map<CitedField, Agreement> agreements) {
  /** Of nothing with nothing. */
  static final Alignment NONE =
      new Alignment(RecordFields.NONE, TitleComparison.NONE, 0, 0, false, Map.of());

  Alignment {
    agreements = Map.copyOf(agreements);
  }

  static Alignment of(ReferenceWords reference, RecordFields fields) {
    TitleAlignment title = TitleAlignment.of(fields.title(), reference.words());
    FieldComparison comparison = new FieldComparison(reference, fields, title);
    TitleComparison compared = comparison.comparedTitle();
    EnumMap<CitedField, Agreement> agreements = new EnumMap<>(CitedField.class);
    agreements.put(CitedField.TITLE, FieldComparison.agreement(compared.kind()));
    agreements.put(CitedField.AUTHORS, comparison.authors());
    agreements.put(CitedField.YEAR, comparison.year());
    agreements.put(CitedField.JOURNAL, comparison.journal());
    agreements.put(CitedField.VOLUME, comparison.volume());
    agreements.put(CitedField.PAGES, comparison.page());
    boolean otherNotice =
        title.similarity() >= FieldComparison.NEAR_TITLE && comparison.isOtherNotice();
    return new Alignment(
        fields, compared, title.similarity(), comparison.authorsFound(), otherNotice, agreements);
  }

  /** The record by that of its titles which is nearer to the one cited. */
  static Alignment of(ReferenceWords reference, EvidenceRecord source) {
    RecordFields fields = RecordFields.of(source);
    Alignment alignment = of(reference, fields);
    boolean known = alignment.kind() == TitleKind.WHOLE || alignment.kind() == TitleKind.UNSTATED;
    if (known
        || !(source instanceof Publication publication)
        || publication.vernacularTitle().isEmpty()) {
      return alignment;
    }
    Alignment other = of(reference, fields.withTitle(publication.vernacularTitle().get()));
    boolean nearer = other.kind() == TitleKind.WHOLE || other.kind() == TitleKind.SHORT;
    return nearer ? other : alignment;
  }

  TitleKind kind() {
    return title.kind();
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
