package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitedName;

/** Reads the list of persons or the body at the head of a reference. */
final class NameListParser {

  /** Of a list whose names all have initials behind them. */
  private static final double SURE = 0.99;

  /** Below a surname with a whole given name, however few follow it. */
  private static final double PARTED = 0.38;

  private final Tokens t;
  private final PersonReader persons;
  private final ListedNames listed;
  private final OtherAuthors omitted;
  private final Degrees degrees;
  private final StudyGroups groups;
  private final TurnedNames turned;

  NameListParser(Tokens tokens) {
    this.t = tokens;
    this.persons = new PersonReader(tokens);
    this.listed = new ListedNames(tokens, persons);
    this.omitted = new OtherAuthors(tokens);
    this.degrees = new Degrees(tokens);
    this.groups = new StudyGroups(tokens);
    this.turned = new TurnedNames(tokens);
  }

  /** The persons at a token, by whichever order reads most of them. */
  NameList persons(int from) {
    NameList best = NameList.none(from);
    NameList whole = best;
    for (PersonReader.Order order : PersonReader.Order.values()) {
      Run run = new Run(order);
      NameList list = run.read(from);
      if (order == PersonReader.Order.SURNAME_INITIALS && isSure(list)) {
        return list; // as most lists: no other order reads more of it
      }
      if (isBetter(list, best)) {
        best = list;
      }
      if (order == PersonReader.Order.GIVEN_SURNAME && !run.mixed) {
        whole = list;
      }
    }
    return turned.areWhole(whole, best) ? whole : best;
  }

  /** "Smith AB, Jones C.": several with initials, up to a stop. */
  private boolean isSure(NameList list) {
    return list.names().size() > 1
        && list.confidence() >= SURE
        && t.isSign(list.next() - 1, '.')
        && !TurnedNames.mayBeTurned(list);
  }

  private static boolean isBetter(NameList list, NameList best) {
    if (list.isEmpty()) {
      return false;
    }
    double score = list.confidence() * Math.sqrt(list.names().size());
    return score > best.confidence() * Math.sqrt(Math.max(1, best.names().size())) + 1e-9;
  }

  /** One reading of the list in one order of names. */
  private final class Run {

    private final PersonReader.Order order;
    private final List<CitedName> names = new ArrayList<>();
    private boolean others;
    private boolean editors;
    private boolean dotted;
    private boolean comma;
    private boolean titled;
    private boolean mixed;
    private boolean givenNext;
    private boolean parted;
    private boolean runsOn;

    Run(PersonReader.Order order) {
      this.order = order;
    }

    NameList read(int from) {
      int i = from;
      int end = from;
      titled = persons.skipHonorifics(from) > from;
      while (true) {
        Optional<PersonReader.Found> found = readName(i);
        if (found.isEmpty()) {
          break;
        }
        names.add(found.get().person());
        turnAround(found.get());
        dotted = found.get().dotted();
        comma = found.get().comma();
        end = degrees.skip(found.get().next());
        int next = separator(end);
        if (next < 0) {
          break;
        }
        i = next;
      }
      if (names.isEmpty()) {
        return NameList.none(from);
      }
      alignLast();
      runsOn = runsOn(end);
      parted = dotted && turned.isParted(names, end);
      end = closing(end);
      double confidence = confidence(end);
      return confidence <= 0
          ? NameList.none(from)
          : new NameList(names, end, others, editors, confidence);
    }

    /** "Brian S Appleby": no family name, but a given name, its initial and a name to come. */
    private boolean runsOn(int end) {
      boolean sentence =
          order == PersonReader.Order.GIVEN_SURNAME
              && t.isWord(end - 1)
              && t.isOneOf(end, "of", "in", "is", "are", "after", "with", "to", "as");
      return sentence
          || isCutName(end)
          || (names.size() == 1
              && t.isCapitalised(end)
              && t.isWord(end - 1)
              && names.get(0) instanceof CitedName.Person person
              && (GivenNames.contains(person.family()) || Places.isCountry(person.family())));
    }

    /** "Garden, O. James, et al.": a given name follows its initial, and then the list goes on. */
    private boolean isCutName(int end) {
      boolean others = omitted.areSaid(end + 2);
      boolean another =
          t.is(end + 2, "and") && t.isCapitalised(end + 3) && t.isCapitalised(end + 4);
      return names.size() == 1
          && comma
          && t.isSign(end - 1, '.')
          && t.isCapitalised(end)
          && t.length(end) > 2
          && t.isSign(end + 1, ',')
          && (others || another);
    }

    /** "Popel Angelina & Ahmed, F.": where the next is surname first, so was the one before. */
    private void turnAround(PersonReader.Found last) {
      boolean mixed =
          order == PersonReader.Order.GIVEN_SURNAME && last.comma() && names.size() == 2;
      if (mixed && names.get(0) instanceof CitedName.Person first && first.given().isPresent()) {
        names.set(
            0,
            new CitedName.Person(
                first.given().get(),
                Optional.of(first.family()),
                Optional.empty(),
                first.suffix()));
      }
    }

    /** In "Example A, Sample B." the last stop ends the list: the other initials carry none. */
    private void alignLast() {
      int last = names.size() - 1;
      boolean plainBefore =
          last > 0
              && !comma
              && names.get(last - 1) instanceof CitedName.Person before
              && before.given().map(g -> !g.endsWith(".")).orElse(false);
      if (plainBefore && names.get(last) instanceof CitedName.Person person) {
        Optional<String> given =
            person.given().map(g -> g.length() == 2 && g.endsWith(".") ? g.substring(0, 1) : g);
        names.set(
            last, new CitedName.Person(person.family(), given, person.particle(), person.suffix()));
      }
    }

    private Optional<PersonReader.Found> readName(int i) {
      Optional<PersonReader.Found> found = persons.read(i, order);
      boolean laterGiven = order == PersonReader.Order.SURNAME_GIVEN && !names.isEmpty();
      if (laterGiven && (givenNext || found.isEmpty() || isGivenFirst(i, found.get()))) {
        Optional<PersonReader.Found> inverted = found;
        found = persons.read(i, PersonReader.Order.GIVEN_SURNAME);
        givenNext |= found.isPresent() && !t.isSign(i - 1, ';');
        found = found.or(() -> inverted);
      }
      if (found.isEmpty() && laterGiven) {
        found =
            persons.read(i, PersonReader.Order.INITIALS_SURNAME).filter(PersonReader.Found::dotted);
      }
      boolean later = order == PersonReader.Order.GIVEN_SURNAME && !names.isEmpty();
      if (found.isEmpty() && (laterGiven || later)) {
        found = persons.read(i, PersonReader.Order.SURNAME_INITIALS);
        mixed |= found.isPresent();
      }
      boolean surnameFirst = order == PersonReader.Order.SURNAME_INITIALS;
      if (found.isEmpty() && surnameFirst) {
        found = listed.surnameAlone(i, order);
      }
      if (found.isEmpty() && surnameFirst && !names.isEmpty()) {
        found = persons.smallSurname(i);
      }
      if (found.isEmpty() && surnameFirst && names.size() > 2) {
        found = listed.mononym(i);
      }
      if (found.isEmpty() && surnameFirst && names.size() > 1) {
        found = listed.wholeName(i);
      }
      if (found.isEmpty() && order == PersonReader.Order.SURNAME_INITIALS && !names.isEmpty()) {
        found =
            persons
                .read(i, PersonReader.Order.INITIALS_SURNAME)
                .filter(f -> isNameEnd(f.next()) && f.dotted());
      }
      if (found.isEmpty() && (later || givenNext)) {
        found =
            persons.read(i, PersonReader.Order.INITIALS_SURNAME).filter(f -> isNameEnd(f.next()));
      }
      return found;
    }

    /** "Smith, Anna, Mia Ray, Tom Marsh": after the first, the given name leads (Chicago 13.78). */
    private boolean isGivenFirst(int i, PersonReader.Found found) {
      boolean listed = t.isSign(i - 1, ';') || t.isSign(found.next(), ';');
      return TurnedNames.isTurned(found.person())
          || (!listed && TurnedNames.isTwoNames(found.person()));
    }

    private boolean isNameEnd(int i) {
      return i >= t.size() || t.isSignOf(i, ",;&(.:") || t.isOneOf(i, "and", "et");
    }

    /** The token at which the next name should begin, or -1 where the list ends. */
    private int separator(int end) {
      int i = end;
      boolean comma =
          t.isSignOf(i, ",;")
              || (t.isSign(i, '/') && this.comma && t.isCapitalised(i + 1) && t.isSign(i + 2, ','))
              || (t.isSign(i, ':')
                  && t.isCapitalised(i + 1)
                  && t.isSign(i - 1, '.') == dotted
                  && couldContinue(i + 1));
      if (comma) {
        i++;
        if (t.isSign(i, ',')) {
          i++;
        }
      }
      if (t.isLowerCase(i) && omitted.areSaid(i)) {
        return -1;
      }
      boolean small = t.is(i, "y") && t.isLowerCase(i); // "Y. Zhang" begins a name
      boolean and =
          t.isSign(i, '&')
              || small
              || (t.isOneOf(i, "and", "und", "et") && !t.isOneOf(i + 1, "al"));
      if (and) {
        i++;
      }
      boolean dots = t.isSign(i, '…') || (t.isSign(i, '.') && t.isSign(i + 1, '.') && comma);
      while (dots && t.isSignOf(i, "….,&")) {
        i++;
      }
      if (omitted.areSaid(i)) {
        return -1;
      }
      return comma || and || forgotten(end) ? i : -1;
    }

    /** "Liu WZ Wu YS.", "Reybroeck W. de Graaf D.C.": a name follows without its comma. */
    private boolean forgotten(int end) {
      if (order != PersonReader.Order.SURNAME_INITIALS || names.size() < 2) {
        return false;
      }
      boolean particle = dotted && t.isLowerCase(end) && NameWords.isParticle(t.get(end));
      boolean bare = !dotted && !comma && t.isCapitalised(end) && Initials.isBlock(t, end + 1);
      if (!(particle || bare)) {
        return false;
      }
      Optional<PersonReader.Found> next = persons.read(end, order);
      return next.isPresent()
          && next.get().dotted() == dotted
          && (dotted || t.isSignOf(next.get().next(), ".,;"));
    }

    /** After a colon in place of a comma another name with initials and its own comma follows. */
    private boolean couldContinue(int i) {
      Optional<PersonReader.Found> next = persons.read(i, order);
      return next.isPresent() && t.isSignOf(next.get().next(), ";,") && next.get().next() - i <= 3;
    }

    /** Passes "et al.", "(eds)", a stop or a colon. */
    private int closing(int end) {
      int i = end;
      int e = t.isSignOf(i, ",;") ? i + 1 : i;
      e = t.isSign(e, '&') ? e + 1 : e;
      if (omitted.areSaid(e)) {
        others = true;
        i = omitted.after(e);
      }
      i = groups.read(i, others, names);
      int role = editorRole(t.isSign(i, '.') && t.isSign(i + 1, '(') ? i + 1 : i);
      if (role > 0) {
        editors = true;
        i = role;
      }
      i = affiliation(knownBody(i));
      while (t.isSignOf(i, ".:,;")) {
        i++;
      }
      return i;
    }

    /** "McGuire S World Health Organization.": for whom the last one wrote, without a sign. */
    private int knownBody(int i) {
      for (int k = i + 2; t.isCapitalised(i) && k < i + 10; k++) {
        boolean firm =
            t.isSign(k, '(') && t.isYear(k + 1) && t.isOneOf(k - 1, "gmbh", "inc", "ltd");
        if (firm || (t.isSign(k, '.') && KnownBodies.contains(t.between(i, k)))) {
          names.add(new CitedName.Organisation(t.between(i, k)));
          return k;
        }
      }
      return i;
    }

    /** "(Marketing Intelligence)." after the last name: whom that person speaks for. */
    private int affiliation(int i) {
      int close = i;
      while (close - i < 8 && t.isSign(i, '(') && close < t.size() && !t.isSign(close, ')')) {
        close++;
      }
      boolean words = t.isCapitalised(i + 1) && t.length(i + 1) > 3 && !t.isSign(i + 2, ')');
      return t.isSign(close, ')') && words && t.isSign(close + 1, '.') ? close + 1 : i;
    }

    private int editorRole(int i) {
      int j = t.isSign(i, ',') ? i + 1 : i;
      boolean bracket = t.isSignOf(j, "([");
      j = bracket ? j + 1 : j;
      if (!t.isOneOf(j, "eds", "ed", "editors", "editor", "hrsg")) {
        return -1;
      }
      j++;
      j = t.isSign(j, '.') ? j + 1 : j;
      if (t.is(j, "by")) {
        return -1; // "Abdominal Imaging (ed. by B. Example)"
      }
      return bracket && t.isSignOf(j, ")]") ? j + 1 : j;
    }

    /** "Denis Example.": the one name begins with a common given name and names nothing else. */
    private boolean isGiven() {
      return names.get(0) instanceof CitedName.Person person
          && person.given().filter(it -> GivenNames.contains(it.split(" ", 2)[0])).isPresent()
          && !NameWords.isImpersonal(person.family());
    }

    /** Initials are sure signs; given names need a list or a year after them. */
    private double confidence(int end) {
      boolean yearNext =
          t.isYear(end)
              || t.isYearWithLetter(end)
              || (t.isSign(end, '(') && (t.isYear(end + 1) || t.isYearWithLetter(end + 1)));
      boolean several = names.size() > 1 || others || editors;
      return switch (order) {
        case SURNAME_INITIALS -> runsOn ? 0.5 : parted ? PARTED : SURE;
        case INITIALS_SURNAME ->
            several || yearNext || dotted ? 0.95 : isNameEnd(end) && !t.is(end, "and") ? 0.6 : 0;
        case SURNAME_GIVEN ->
            TurnedNames.isTurned(names.get(0))
                ? 0.5
                : several || yearNext ? 0.9 : t.isSign(end - 1, '.') ? 0.55 : 0;
        case GIVEN_SURNAME ->
            runsOn
                ? 0
                : several
                    ? 0.7
                    : yearNext || ((titled || isGiven()) && isNameEnd(end - 1)) ? 0.6 : 0;
      };
    }
  }
}
