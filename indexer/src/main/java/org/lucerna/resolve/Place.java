package org.lucerna.resolve;

import java.util.List;

/**
 * How the place agrees that a reference gives: year, volume and first page.
 *
 * @param same how many are the record's; a small page alone is none, many papers begin on page 7
 * @param other how many are not
 */
record Place(int same, int other, boolean page, Agreement pages, Agreement journal) {
  /** Pages of fewer digits begin papers in most issues. */
  private static final int TELLING_PAGE = 3;

  private static final List<CitedField> NUMBERS =
      List.of(CitedField.YEAR, CitedField.VOLUME, CitedField.PAGES);

  static Place of(Alignment alignment) {
    int same = 0;
    int other = 0;
    for (CitedField field : NUMBERS) {
      Agreement agreement = alignment.of(field);
      same += agreement == Agreement.SAME ? 1 : 0;
      // A volume that stands in another place, or has one wrong digit, says nothing.
      boolean slip = agreement == Agreement.NEAR && field != CitedField.VOLUME;
      other += slip || agreement == Agreement.DIFFERENT ? 1 : 0;
    }
    boolean small =
        alignment.fields().page().filter(page -> page.length() >= TELLING_PAGE).isEmpty();
    boolean samePage = alignment.same(CitedField.PAGES);
    boolean weak = samePage && small && !alignment.same(CitedField.VOLUME);
    return new Place(
        weak ? same - 1 : same,
        other,
        samePage && !weak,
        alignment.of(CitedField.PAGES),
        alignment.of(CitedField.JOURNAL));
  }

  /** Nothing of it is the record's. */
  boolean isElsewhere() {
    return (other >= 2 && same == 0) || (otherJournal() && other >= 1 && !page);
  }

  /** The page and all else that is stated. */
  boolean isWhole() {
    return page && same >= 2 && other == 0 && !otherJournal();
  }

  /** The page in its volume or year, one wrong number aside. */
  boolean isSure() {
    return page && same >= 2;
  }

  boolean otherPage() {
    return pages == Agreement.DIFFERENT || pages == Agreement.NEAR;
  }

  boolean otherJournal() {
    return journal == Agreement.DIFFERENT;
  }

  boolean sameJournal() {
    return journal == Agreement.SAME;
  }
}
