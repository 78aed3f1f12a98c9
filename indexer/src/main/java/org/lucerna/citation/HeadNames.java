package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lucerna.model.CitedName;

/** Reads who stands at the head of a reference: persons in any order of their names, or bodies. */
final class HeadNames {

  /** No known body's name has more tokens. */
  private static final int LONGEST_BODY = 18;

  private static final Set<String> LEGAL_FORMS =
      Set.of("AG", "SE", "SA", "NV", "BV", "AB", "AS", "UK", "US", "USA", "Inc", "Ltd", "LLC");

  /** Words that end the name of a body's part, and hardly a title. */
  private static final String[] PARTS = {
    "service", "unit", "office", "agency", "division", "bureau", "directorate", "secretariat"
  };

  private final Tokens t;
  private final boolean signed;

  /**
   * @param signed whether the work is of a kind that its maker signs, as a press release is
   */
  HeadNames(Tokens tokens, boolean signed) {
    this.t = tokens;
    this.signed = signed;
  }

  /** "Bayer AG.", "Guts UK": a body's name and what looks like initials. */
  private static boolean isFirm(NameList names) {
    return names.names().size() == 1
        && names.names().get(0) instanceof CitedName.Person person
        && ((KnownBodies.contains(person.family()) && isLegalForm(person))
            || KnownBodies.contains(person.given().orElse("") + " " + person.family())
            || person.family().equalsIgnoreCase("guideline")
            || person.given().filter(given -> given.equals("UK")).isPresent());
  }

  /** "Bayer AG" is a firm; "Otsuka K" is somebody called like one. */
  private static boolean isLegalForm(CitedName.Person person) {
    boolean acronym = person.family().equals(person.family().toUpperCase(Locale.ROOT));
    return acronym
        || person.given().isEmpty()
        || person.given().filter(LEGAL_FORMS::contains).isPresent();
  }

  /** "Hepatitis B.", "Gilead Sciences.": a word that is nobody's name, before or after another. */
  private static boolean isThing(NameList names) {
    boolean alone =
        names.names().stream().skip(1).allMatch(CitedName.Organisation.class::isInstance);
    return alone
        && !names.isEmpty()
        && !names.othersOmitted()
        && names.names().get(0) instanceof CitedName.Person person
        && ((names.confidence() <= 0.5 && Places.isCountry(person.family()))
            || NameWords.isLettered(person.family())
            || isLettered(person.given().orElse(""))
            || isSentence(person.family())
            || NameWords.isWork(lastWord(person.family()))
            || NameWords.isCompoundBody(lastWord(person.family()))
            || (person.given().filter(KnownBodies::contains).isPresent()
                && person.family().indexOf(' ') > 0)
            || (person.given().filter(given -> given.length() > 3).isPresent()
                && (NameWords.isImpersonal(lastWord(person.family())) || isOfCountry(person))));
  }

  /** "Diabetes Canada.", not "Jane Ireland.". */
  private static boolean isOfCountry(CitedName.Person person) {
    return Places.isCountry(person.family())
        && !GivenNames.contains(person.given().orElse("").split(" ", 2)[0]);
  }

  /** "Boston Scientific Receives FDA ...": no surname is three capitalised words. */
  private static boolean isSentence(String family) {
    String[] words = family.split(" ", -1);
    return words.length > 2
        && Stream.of(words).allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
  }

  private static boolean isLettered(String given) {
    return Stream.of(given.split(" ", -1)).anyMatch(NameWords::isLettered);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  NameList read() {
    NameList guidance = new GuidanceHead(t).maker();
    if (!guidance.isEmpty()) {
      return guidance;
    }
    NameList known = knownBody();
    if (!known.isEmpty()) {
      return known;
    }
    List<Supplier<NameList>> forms =
        List.of(
            this::bodyAndPersons,
            this::turnedBody,
            () -> new Jurisdiction(t).read(),
            this::beforeQuote,
            this::beforeDash,
            () -> new CommaHead(t).read());
    for (Supplier<NameList> form : forms) {
      NameList body = form.get();
      if (!body.isEmpty()) {
        return body;
      }
    }
    NameList han = HanNames.at(t, 0);
    NameList persons = han.isEmpty() ? new NameListParser(t).persons(0) : han;
    if (isFirm(persons)) {
      return new OrganisationReader(t, true).read(0);
    }
    if (isThing(persons)) {
      return body();
    }
    if (persons.isEmpty()) {
      NameList alone = surnameAndOthers();
      return alone.isEmpty() ? body() : alone;
    }
    return persons;
  }

  /** A body of the list before a stop, a colon or a dash; the longest that fits. */
  private NameList knownBody() {
    for (int i = Math.min(t.size() - 1, LONGEST_BODY); i > 0; i--) {
      boolean series = t.isSign(i, ':') && isGuidance(i); // its title goes on after the colon
      if (endsBody(i) && !series && isKnown(i)) {
        int end = withPart(spelledOut(i));
        CitedName body = new CitedName.Organisation(t.between(0, end));
        return t.isSign(end, ':') ? withPersons(body, end + 1) : named(body, end + 1);
      }
    }
    return NameList.none(0);
  }

  /** "CENTERS FOR DISEASE CONTROL AND PREVENTION (CDC)": with its acronym or without. */
  private boolean isKnown(int end) {
    boolean acronym = t.isSign(end - 1, ')') && t.isSign(end - 3, '(') && t.isCapitalised(end - 2);
    return KnownBodies.contains(t.between(0, end))
        || (acronym && KnownBodies.contains(t.between(0, end - 3)));
  }

  /** "AIHW: Example A & Sample B 2009. Title": the body, then who wrote for it. */
  private NameList withPersons(CitedName body, int from) {
    NameList persons = new NameListParser(t).persons(from);
    boolean dated = HeadDate.at(t, persons.next()).date().isPresent();
    return persons.confidence() < 0.9 || !dated ? named(body, from) : joined(body, persons);
  }

  private static NameList joined(CitedName body, NameList persons) {
    List<CitedName> all = new ArrayList<>(List.of(body));
    all.addAll(persons.names());
    return new NameList(all, persons.next(), persons.othersOmitted(), false, 0.9);
  }

  /** "Northern Ward Group; Marsh AB, Tolley R.": a body and persons (Citing Medicine, 1.1). */
  private NameList bodyAndPersons() {
    int end = 0;
    boolean group = false;
    while (end < LONGEST_BODY && (t.isCapitalised(end) || isJoint(end))) {
      group |= NameWords.isBody(t.get(end));
      end++;
    }
    if (!group || end < 2 || !t.isSign(end, ';')) {
      return NameList.none(0);
    }
    NameList persons = new NameListParser(t).persons(end + 1);
    boolean list = persons.confidence() >= 0.95 && t.isSign(persons.next() - 1, '.');
    return list ? joined(new CitedName.Organisation(t.between(0, end)), persons) : NameList.none(0);
  }

  /** "Federal Ministry of Health, Nigeria - Treatment Guidelines": a body that a dash parts. */
  private NameList beforeDash() {
    int dash = 0;
    boolean headed = false;
    while (dash < LONGEST_BODY && (t.isCapitalised(dash) || isJoint(dash))) {
      headed |= NameWords.isHead(t.get(dash)) || t.is(dash, "authority");
      dash++;
    }
    boolean parted = t.isDash(dash) && !t.isGlued(dash) && !t.isGlued(dash + 1);
    boolean body = headed && dash > 2 && parted && !NameWords.isWork(t.get(0));
    int end = dash + 1;
    boolean second = false;
    while (body && end < t.size() && !t.isSignOf(end, ".,;:(") && !t.isMask(end)) {
      second |= NameWords.isHead(t.get(end));
      end++;
    }
    boolean work =
        body && !second && end - dash > 2 && !KnownBodies.contains(t.between(dash + 1, end));
    return work
        ? named(new CitedName.Organisation(t.between(0, dash)), dash + 1)
        : NameList.none(0);
  }

  private boolean isJoint(int i) {
    return t.isSignOf(i, ",&") || t.isOneOf(i, "of", "for", "and", "the", "on", "in");
  }

  /** "Clinic, Mayo. “Title”": citation tools turn a body's name about as if it were a person's. */
  private NameList turnedBody() {
    int comma = 1;
    while (comma < 5 && t.isCapitalised(comma)) {
      comma++;
    }
    int stop = comma + 1;
    while (stop < comma + 6 && (t.isCapitalised(stop) || t.isOneOf(stop, "of", "for", "and"))) {
      stop++;
    }
    String body = t.between(comma + 1, stop) + " " + t.between(0, comma);
    boolean turned = t.isSign(comma, ',') && t.isSign(stop, '.') && KnownBodies.contains(body);
    return turned ? named(new CitedName.Organisation(body), stop + 1) : NameList.none(0);
  }

  /** "NCCN Clinical Practice Guidelines in Oncology": a name in the list that is a series'. */
  private boolean isGuidance(int to) {
    boolean guidance = false;
    for (int i = 0; i < to; i++) {
      guidance |= t.isOneOf(i, "guidelines", "guideline");
    }
    return guidance && !NameWords.isBody(t.get(to - 1));
  }

  /** "FDA. Center for Drug Evaluation and Research: Title": a body, then the part of it. */
  private int withPart(int end) {
    boolean part =
        t.isSign(end, '.')
            && t.isOneOf(end + 1, "center", "centre", "division", "office", "department", "bureau")
            && t.isOneOf(end + 2, "for", "of");
    int named = namedPart(end);
    if (named > end) {
      return named;
    }
    if (t.isSign(end, '.') && t.isOneOf(end + 1, "commission", "comité", "direction")) {
      return sentenceEnd(end + 1, end);
    }
    for (int i = end + 3; part && i < end + LONGEST_BODY; i++) {
      if (t.isSignOf(i, ".:")) {
        return t.isCapitalised(i + 1) && i - end > 4 ? i : end;
      }
      if (!(t.isCapitalised(i) || t.isOneOf(i, "and", "of", "for", "the") || t.isSign(i, ','))) {
        return end;
      }
    }
    return end;
  }

  /** "PHE. National Cancer Registration and Analysis Service. Survival": what ends as bodies do. */
  private int namedPart(int end) {
    int i = end + 1;
    while (i < end + LONGEST_BODY && (t.isCapitalised(i) || isJoint(i))) {
      i++;
    }
    boolean part = t.isSign(end, '.') && t.isSign(i, '.') && i - end > 4 && t.isOneOf(i - 1, PARTS);
    int small = i + 1;
    while (part && small < i + LONGEST_BODY && !t.isSignOf(small, ".:") && !t.isLowerCase(small)) {
      small++;
    }
    boolean title = t.isCapitalised(i + 1) && t.isLowerCase(small) && !t.isMask(i + 2);
    return part && title ? i : end;
  }

  /** The stop that ends the sentence, where another with a capital follows; else {@code none}. */
  private int sentenceEnd(int from, int none) {
    for (int i = from; i < from + LONGEST_BODY; i++) {
      if (t.isSignOf(i, ".:;")) {
        return t.isSign(i, '.') && i > from + 2 && t.isCapitalised(i + 1) ? i : none;
      }
    }
    return none;
  }

  private boolean endsBody(int i) {
    boolean quoted = t.isSign(i, ',') && t.isSignOf(i + 1, "“„\"«");
    return quoted || (t.isSignOf(i, ".:|") && !t.isDomainDot(i)) || (t.isDash(i) && !t.isGlued(i));
  }

  /** "SEOM. Sociedad Española de Oncología Médica. Title": the acronym, then what it means. */
  private int spelledOut(int end) {
    boolean acronym = t.isSign(end, ':') && t.isSign(end + 2, '.') && t.isSign(end + 3, '(');
    if (acronym && Initials.isBlock(t, end + 1)) {
      return end + 2;
    }
    for (int i = end + 2; end == 1 && i < LONGEST_BODY; i++) {
      if (t.isSign(i, '.') && KnownBodies.contains(t.between(end + 1, i))) {
        return i;
      }
    }
    return end;
  }

  /** "Jane Doe, 'Title', ..." and "ESMO, “Title”, ...": a name, a comma, a quotation. */
  private NameList beforeQuote() {
    int comma = 0;
    while (comma < 12
        && (t.isCapitalised(comma) || t.isOneOf(comma, "of", "for", "the", "and", "on"))) {
      comma++;
    }
    boolean release = t.isOneOf(comma, "news", "press", "media") && t.is(comma + 1, "release");
    if (release && comma > 0 && t.isSign(comma + 2, ':') && t.isSignOf(comma + 3, "“„\"‘'«")) {
      return named(new CitedName.Organisation(t.between(0, comma)), comma + 3);
    }
    boolean colon = t.isSign(comma, ':') && comma > 1;
    boolean quoted = (t.isSign(comma, ',') || colon) && t.isSignOf(comma + 1, "“„\"‘'«");
    if (comma == 0 || !quoted) {
      return NameList.none(0);
    }
    boolean body = comma == 1 || colon || KnownBodies.contains(t.between(0, comma));
    for (int i = 0; i < comma; i++) {
      body |= NameWords.isImpersonal(t.get(i)) || t.isLowerCase(i);
    }
    if (body || comma > 3) {
      return named(new CitedName.Organisation(t.between(0, comma)), comma + 1);
    }
    Optional<String> given = Optional.of(t.between(0, comma - 1));
    return named(
        new CitedName.Person(t.get(comma - 1), given, Optional.empty(), Optional.empty()),
        comma + 1);
  }

  private static NameList named(CitedName name, int next) {
    return new NameList(List.of(name), next, false, false, 0.8);
  }

  /** "Brown et al., 2018": a surname and no more of the first author. */
  private NameList surnameAndOthers() {
    Surnames surnames = new Surnames(t);
    int after = surnames.afterFirst(0);
    int et = t.isSign(after, ',') ? after + 1 : after; // "Filmann, et al."
    boolean others = after > 0 && t.is(et, "et") && t.is(et + 1, "al");
    if (!others || t.length(0) < 2) {
      return NameList.none(0);
    }
    int next = et + 2;
    while (t.isSignOf(next, ".,:;")) {
      next++;
    }
    CitedName name = surnames.name(0, after, "", Optional.empty());
    return new NameList(List.of(name), next, true, false, 0.85);
  }

  /** "Diabetes Federation Atlas, 8th edn. 2017": where nothing else is left, that is the title. */
  private NameList body() {
    NameList body = new OrganisationReader(t, signed).read(0);
    boolean numbered = false;
    for (int i = 0; i < body.next(); i++) {
      numbered |= Tokens.isDigit(t.first(i));
    }
    return numbered && !hasWords(body.next()) ? NameList.none(0) : body;
  }

  private boolean hasWords(int from) {
    for (int i = from; i < t.size(); i++) {
      if (t.isWord(i)) {
        return true;
      }
    }
    return false;
  }
}
