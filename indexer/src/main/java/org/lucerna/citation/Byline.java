package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitedName;

/** Reads the writers that "by" announces: "Lucy Elkins", "J. M. Example MD, and others". */
final class Byline {

  private final Tokens t;

  Byline(Tokens tokens) {
    this.t = tokens;
  }

  /** The persons that fill the stretch, or no name. */
  NameList read(int from, int to) {
    NameList names = new NameListParser(t).persons(from);
    if (!names.isEmpty() && names.next() >= to && names.next() <= to + 1) {
      return names;
    }
    int words = 0;
    for (int i = from; i < to; i++) {
      if (t.isSign(i, '.') && t.length(i - 1) == 1) {
        continue; // "William R. Example"
      }
      words++;
      if (!t.isCapitalised(i) || NameWords.isImpersonal(t.get(i))) {
        return NameList.none(from);
      }
    }
    if (words < 2 || words > 3 || t.isSign(to - 1, '.')) {
      return NameList.none(from);
    }
    CitedName name =
        new CitedName.Person(
            t.get(to - 1),
            Optional.of(t.between(from, to - 1)),
            Optional.empty(),
            Optional.empty());
    return new NameList(List.of(name), to, false, false, 0.7);
  }
}
