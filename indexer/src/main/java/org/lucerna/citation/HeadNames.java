package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitedName;

/** Reads who stands at the head of a reference: persons in any order of their names, or bodies. */
final class HeadNames {

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
        && (NameWords.isKnownBody(person.family())
            || person.family().equalsIgnoreCase("guideline")
            || person.given().filter(given -> given.equals("UK")).isPresent());
  }

  NameList read() {
    NameList beforeQuote = beforeQuote();
    if (!beforeQuote.isEmpty()) {
      return beforeQuote;
    }
    NameList han = HanNames.at(t, 0);
    NameList persons = han.isEmpty() ? new NameListParser(t).persons(0) : han;
    if (isFirm(persons)) {
      return new OrganisationReader(t, true).read(0);
    }
    return persons.isEmpty() ? body() : persons;
  }

  /** "Jane Doe, 'Title', ..." and "ESMO, “Title”, ...": a name, a comma, a quotation. */
  private NameList beforeQuote() {
    int comma = 0;
    while (comma < 12 && (t.isCapitalised(comma) || t.isOneOf(comma, "of", "for", "the", "and"))) {
      comma++;
    }
    boolean quoted = t.isSign(comma, ',') && t.isSignOf(comma + 1, "“\"‘'«");
    if (comma == 0 || !quoted) {
      return NameList.none(0);
    }
    boolean body = comma == 1;
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
