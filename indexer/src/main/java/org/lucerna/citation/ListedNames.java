package org.lucerna.citation;

import java.util.Optional;

/** Names without initials that only the list around them tells to be persons'. */
final class ListedNames {
  private final Tokens t;
  private final Surnames surnames;
  private final PersonReader persons;

  ListedNames(Tokens tokens, PersonReader persons) {
    this.t = tokens;
    this.surnames = new Surnames(tokens);
    this.persons = persons;
  }

  /** A surname alone between commas, where a whole name follows. */
  Optional<PersonReader.Found> surnameAlone(int i, PersonReader.Order order) {
    boolean alone =
        t.isCapitalised(i)
            && t.length(i) > 2
            && !surnames.hasDigit(i)
            && t.isSign(i + 1, ',')
            && !t.isOneOf(i + 2, "and", "et");
    if (!alone) {
      return Optional.empty();
    }
    Optional<PersonReader.Found> next = persons.read(i + 2, order);
    boolean whole = t.isSign(i - 1, ';') || next.filter(it -> t.isSign(it.next(), ';')).isPresent();
    boolean followed =
        next.isPresent()
            && !whole // "Grant, Karl A.; Wright, Carla A."
            && !next.get().comma()
            && (t.isSignOf(next.get().next(), ",.;") || t.isSign(next.get().next() - 1, '.'));
    return followed ? Optional.of(found(i, i + 1)) : Optional.empty();
  }

  /**
   * "Smith A, Jones B, Brown C, Govindjee. Light harvesting": somebody with one name ends a list.
   */
  Optional<PersonReader.Found> mononym(int i) {
    boolean last =
        t.isCapitalised(i)
            && t.length(i) > 3
            && !persons.hasBody(i, i + 1)
            && t.isSign(i + 1, '.')
            && t.isCapitalised(i + 2)
            && t.isLowerCase(i + 3)
            && t.length(i + 3) > 3;
    return last ? Optional.of(found(i, i + 1)) : Optional.empty();
  }

  /** "Berihun Abebe," among names with initials: two words that the list does not take apart. */
  Optional<PersonReader.Found> wholeName(int i) {
    boolean two =
        t.isCapitalised(i)
            && t.isCapitalised(i + 1)
            && t.length(i) > 2
            && t.length(i + 1) > 2
            && t.isSign(i + 2, ',')
            && !persons.hasBody(i, i + 2);
    Optional<PersonReader.Found> next =
        two ? persons.read(i + 3, PersonReader.Order.SURNAME_INITIALS) : Optional.empty();
    return next.filter(n -> !n.comma() && t.isSignOf(n.next(), ",.;")).map(n -> found(i, i + 2));
  }

  private PersonReader.Found found(int from, int to) {
    return new PersonReader.Found(surnames.name(from, to, "", Optional.empty()), to, false, false);
  }
}
