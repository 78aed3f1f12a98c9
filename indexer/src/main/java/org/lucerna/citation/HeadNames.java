package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.model.CitedName;

/** Reads who stands at the head of a reference: persons in any order of their names, or bodies. */
final class HeadNames {

  /** No known body's name has more tokens. */
  private static final int LONGEST_BODY = 18;

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
        && (KnownBodies.contains(person.family())
            || KnownBodies.contains(person.given().orElse("") + " " + person.family())
            || person.family().equalsIgnoreCase("guideline")
            || person.given().filter(given -> given.equals("UK")).isPresent());
  }

  /** "Hepatitis B.", "Gilead Sciences.": a word that is nobody's name, before or after another. */
  private static boolean isThing(NameList names) {
    boolean alone =
        names.names().stream().skip(1).allMatch(CitedName.Organisation.class::isInstance);
    return alone
        && !names.isEmpty()
        && !names.othersOmitted()
        && names.names().get(0) instanceof CitedName.Person person
        && (NameWords.isLettered(person.family())
            || isLettered(person.given().orElse(""))
            || isSentence(person.family())
            || (person.given().filter(given -> given.length() > 3).isPresent()
                && NameWords.isImpersonal(lastWord(person.family()))));
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
    NameList known = knownBody();
    if (!known.isEmpty()) {
      return known;
    }
    NameList beforeQuote = beforeQuote();
    if (!beforeQuote.isEmpty()) {
      return beforeQuote;
    }
    NameList beforeComma = new CommaHead(t).read();
    if (!beforeComma.isEmpty()) {
      return beforeComma;
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
      if (endsBody(i) && !series && KnownBodies.contains(t.between(0, i))) {
        int end = withPart(spelledOut(i));
        return named(new CitedName.Organisation(t.between(0, end)), end + 1);
      }
    }
    return NameList.none(0);
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
    boolean others = t.is(1, "et") && t.is(2, "al");
    if (!(others && t.isCapitalised(0) && t.length(0) > 1)) {
      return NameList.none(0);
    }
    int next = 3;
    while (t.isSignOf(next, ".,:;")) {
      next++;
    }
    CitedName name =
        new CitedName.Person(t.get(0), Optional.empty(), Optional.empty(), Optional.empty());
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
