package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitedName;

/** Reads one person's name at a token, in the orders that references use. */
final class PersonReader {

  /** How a list writes its names; the first name decides, the rest follow. */
  enum Order {
    /** "Smith AB", "Smith A. B.", "Smith, A. B." */
    SURNAME_INITIALS,
    /** "A. B. Smith", "AB Smith" */
    INITIALS_SURNAME,
    /** "Smith, Anna B." */
    SURNAME_GIVEN,
    /** "Anna B. Smith" */
    GIVEN_SURNAME
  }

  /**
   * A name and where it ends.
   *
   * @param next the token after it
   * @param dotted whether the initials carry stops
   */
  record Found(CitedName.Person person, int next, boolean dotted, boolean comma) {}

  private static final int MOST_SURNAME_WORDS = 4;

  private static final int MOST_GIVEN_WORDS = 5;

  private final Tokens t;
  private final Surnames surnames;

  PersonReader(Tokens tokens) {
    this.t = tokens;
    this.surnames = new Surnames(tokens);
  }

  Optional<Found> read(int i, Order order) {
    int from = skipHonorifics(i);
    return switch (order) {
      case SURNAME_INITIALS -> surnameInitials(from);
      case INITIALS_SURNAME -> initialsSurname(from);
      case SURNAME_GIVEN -> surnameGiven(from);
      case GIVEN_SURNAME -> givenSurname(from);
    };
  }

  /** The token after "Dr.", "Prof. Dr. med." before a capital. */
  int skipHonorifics(int i) {
    int j = i;
    while (isHonorific(j) || (j > i && t.isOneOf(j, "med", "rer", "nat", "phil", "habil"))) {
      j = t.isSign(j + 1, '.') ? j + 2 : j + 1;
    }
    return j > i && t.isCapitalised(j) ? j : i;
  }

  private boolean isHonorific(int j) {
    return t.isWord(j)
        && t.length(j) <= 9
        && NameWords.isHonorific(t.get(j))
        && (t.isSign(j + 1, '.') || t.isCapitalised(j + 1));
  }

  private Optional<Found> surnameInitials(int i) {
    int j = i;
    for (int words = 0; words < MOST_SURNAME_WORDS + 1; words++) {
      if (words > 0) {
        boolean comma = t.isSign(j, ',');
        Initials.Run run = Initials.at(t, comma ? j + 1 : j);
        if (run.length() == 0 && !comma && isShoutedName(j)) {
          run = new Initials.Run(j, j + 1, false);
        }
        if (!comma && isShoutedSurname(j)) {
          run = new Initials.Run(j, j, false);
        }
        boolean degree =
            comma && words > 1 && NameWords.isDegree(t.between(run.from(), run.next()));
        boolean acronyms =
            comma && t.length(j - 1) >= 3 && isAllCapitals(j - 1) && t.length(run.from()) >= 3;
        boolean trust = t.is(run.from(), "NHS");
        boolean body =
            trust || acronyms || t.isSign(run.next(), '/') || (words > 1 && isBody(i, j, run));
        if (run.length() > 0
            && !degree
            && !body
            && hasFamilyWord(i, j)
            && !runsIntoWords(run.next())) {
          return Optional.of(person(i, j, run, comma));
        }
        if (comma) {
          return Optional.empty();
        }
      }
      if (!surnames.isWord(j) && !(words > 0 && isBorn(j))) {
        return Optional.empty();
      }
      boolean saint = words == 0 && t.isOneOf(j, "St", "Ste") && t.isSign(j + 1, '.');
      boolean born = words > 0 && isBorn(j) && t.isSignOf(j + 1, "’'");
      j += born || (saint && t.isCapitalised(j + 2) && t.length(j + 2) > 2) ? 2 : 1;
    }
    return Optional.empty();
  }

  /** "Singh nee’ Nigam P": what leads the name that somebody had before. */
  private boolean isBorn(int j) {
    return t.isOneOf(j, "née", "nee");
  }

  /** "LI Zw, XIN Xp": beside a surname in capitals any short word is the initials. */
  private boolean isShoutedName(int j) {
    boolean shouted = t.length(j) <= 3 && t.length(j - 1) > 1 && isAllCapitals(j - 1);
    boolean digraph =
        t.length(j) == 2
            && t.length(j - 1) > 3
            && (t.isSign(j + 1, ',') || (t.isSign(j + 1, '(') && t.isOneOf(j + 2, "eds", "ed")));
    return t.isCapitalised(j)
        && t.isCapitalised(j - 1)
        && (shouted || digraph)
        && t.isSignOf(j + 1, ",.;(");
  }

  /** "DE JONG, K. P.": behind a particle in capitals, with the initials still to come. */
  private boolean isShoutedSurname(int j) {
    return NameWords.isParticle(t.get(j - 1))
        && isAllCapitals(j - 1)
        && t.length(j) > 2
        && t.isSign(j + 1, ',')
        && Initials.at(t, j + 2).dotted();
  }

  private boolean isAllCapitals(int j) {
    for (int k = t.start(j); k < t.end(j); k++) {
      if (Character.isLowerCase(t.source().charAt(k))) {
        return false;
      }
    }
    return t.isWord(j);
  }

  /** A small-letter word right after shows that the "initials" were a word of the title. */
  private boolean runsIntoWords(int next) {
    return t.isLowerCase(next)
        && !t.isSign(next - 1, '.')
        && !t.isOneOf(
            next, "and", "et", "for", "on", "in", "eds", "ed", "editors", "editor", "und", "y", "e",
            "van", "de", "von", "others", "etal", "as", "with");
  }

  /** A surname is more than particles. */
  private boolean hasFamilyWord(int from, int to) {
    for (int k = from; k < to; k++) {
      if (t.isCapitalised(k) || t.length(k) > 3) {
        return true;
      }
    }
    return false;
  }

  /** A surname that the list fails to capitalise, known by its initials and its place. */
  Optional<Found> smallSurname(int i) {
    if (!t.isLowerCase(i) || t.length(i) < 4 || surnames.hasDigit(i)) {
      return Optional.empty();
    }
    Initials.Run run = Initials.at(t, i + 1);
    boolean listed =
        run.length() > 0 && (t.isSignOf(run.next(), ",;(&") || t.isOneOf(run.next(), "and", "et"));
    return listed ? Optional.of(person(i, i + 1, run, false)) : Optional.empty();
  }

  private Found person(int surnameFrom, int surnameTo, Initials.Run run, boolean comma) {
    int next = run.next();
    Optional<String> suffix = Optional.empty();
    // "Souza AM, Junior ADP": a surname, where initials of its own follow.
    boolean behindComma =
        t.isSign(next, ',') && isSuffix(next + 1) && Initials.at(t, next + 2).length() == 0;
    int s = behindComma ? next + 1 : next;
    if (isSuffix(s)) {
      suffix = Optional.of(t.get(s));
      next = t.isSign(s + 1, '.') && !endsList(s + 1) ? s + 2 : s + 1;
    }
    String given = t.between(run.from(), run.next());
    return new Found(
        surnames.name(surnameFrom, surnameTo, given, suffix), next, run.dotted(), comma);
  }

  /** The stop after "Jr" is its own where the list goes on. */
  private boolean endsList(int dot) {
    return !t.isSignOf(dot + 1, ",;") && !t.isSign(dot + 1, '.');
  }

  private boolean isSuffix(int i) {
    return t.isWord(i) && t.length(i) <= 6 && NameWords.isSuffix(t.get(i));
  }

  /** "J.W. Jones JW": the same initials on both sides of the surname. */
  private boolean isSame(int i, Initials.Run run) {
    String block = t.get(i);
    int at = 0;
    for (int k = run.from(); k < run.next(); k++) {
      String letters = t.isWord(k) ? t.get(k) : "";
      if (!block.startsWith(letters, at)) {
        return false;
      }
      at += letters.length();
    }
    return at == block.length();
  }

  private Optional<Found> initialsSurname(int i) {
    Initials.Run run = Initials.before(t, i);
    if (run.length() == 0 || isBodyInitials(run)) {
      return Optional.empty();
    }
    int from = run.next();
    int j = surnames.afterFirst(from);
    if (j < 0) {
      return Optional.empty();
    }
    while (j - from < MOST_SURNAME_WORDS && (isLaterWord(j) || surnames.goesOn(j))) {
      j += surnames.goesOn(j) ? 2 : 1;
    }
    if (isArticle(run, from, j) || NameWords.isTeam(t.get(j - 1))) {
      return Optional.empty();
    }
    Optional<String> suffix = Optional.empty();
    boolean again = j - from > 1 && isSame(j - 1, run);
    int to = again ? j - 1 : j;
    int s = t.isSign(j, ',') ? j + 1 : j;
    if (isSuffix(s)) {
      suffix = Optional.of(t.get(s));
      j = t.isSign(s + 1, '.') ? s + 2 : s + 1;
    }
    return Optional.of(
        new Found(
            surnames.name(from, to, t.between(run.from(), run.next()), suffix),
            j,
            run.dotted(),
            false));
  }

  private boolean isLaterWord(int j) {
    boolean initial = t.length(j) == 1 && t.isCapitalised(j + 1); // "GEO Databases Y Yang"
    return t.isCapitalised(j) && !isSuffix(j) && !surnames.hasDigit(j) && !initial;
  }

  /** "A Comparison of the Outcomes": the title begins where another name could. */
  private boolean isArticle(Initials.Run run, int from, int to) {
    boolean capital = run.length() == 1 && t.is(run.from(), "A");
    boolean title =
        t.isLowerCase(to) && !t.isOneOf(to, "and", "et", "und", "for", "on", "y", "e", "i");
    return capital && (title || to - from > 2);
  }

  /** "NHS England", "U.S. Food and Drug Administration": no one's initials. */
  private boolean isBodyInitials(Initials.Run run) {
    String letters = t.between(run.from(), run.next()).replace(".", "").replace(" ", "");
    return letters.equals("US")
        || letters.equals("UK")
        || letters.equals("USA")
        || (letters.length() >= 3 && NameWords.isBody(letters));
  }

  private Optional<Found> surnameGiven(int i) {
    int j = i;
    while (j - i < 3 && surnames.isWord(j)) {
      j++;
    }
    if (j == i || !t.isSign(j, ',') || (!t.isCapitalised(j - 1) && t.length(j - 1) < 4)) {
      return Optional.empty();
    }
    int g = j + 1;
    int end = afterGiven(g);
    boolean whole =
        t.length(g) >= 3
            || (t.length(g) == 2 && t.isSign(end, ';'))
            || (t.isSign(g + 1, '.') && t.length(end - 1) >= 3);
    if (end == g || !whole || t.isOneOf(g, "The", "In", "An") || hasBody(i, end)) {
      return Optional.empty();
    }
    String given = t.between(g, end);
    boolean suffixed = t.isSign(end, ',') && isSuffix(end + 1);
    Optional<String> suffix = suffixed ? Optional.of(t.get(end + 1)) : Optional.empty();
    int next = !suffixed ? end : t.isSign(end + 2, '.') ? end + 3 : end + 2;
    return Optional.of(new Found(surnames.name(i, j, given, suffix), next, false, true));
  }

  /** The token after given names and the initials among them: "Martin N. G. J. A.". */
  private int afterGiven(int from) {
    int end = from;
    for (int words = 0; words < MOST_GIVEN_WORDS; words++) {
      if (!t.isCapitalised(end) || surnames.hasDigit(end)) {
        break;
      }
      end++;
      if (t.isSign(end, '.') && t.length(end - 1) == 1) {
        end++;
      }
    }
    return end;
  }

  /** "VAN TILBORG, A. A.": a particle and dotted initials are a person's, whatever the case. */
  private boolean isBody(int from, int to, Initials.Run run) {
    boolean particle = NameWords.isParticle(t.get(from)) && isAllCapitals(from);
    boolean person = particle && run.dotted() && t.isSign(to, ',');
    return !person && hasBody(from, to);
  }

  /** A word that names a body, or an acronym: no person. */
  boolean hasBody(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean initials = k > from && k < to - 1 && Initials.isBlock(t, k); // "Laurien GPH Vroomen"
      boolean acronym = t.length(k) >= 3 && isAllCapitals(k) && !initials;
      if (t.isWord(k) && (acronym || NameWords.isImpersonal(t.get(k)))) {
        return true;
      }
    }
    return false;
  }

  /** "Anna B. Smith", "Anna van der Berg": the last word, with its particles, is the surname. */
  private Optional<Found> givenSurname(int i) {
    int j = i;
    int surname = -1;
    for (int words = 0; words < MOST_GIVEN_WORDS + 2; words++) {
      boolean part = t.isCapitalised(j) || surnames.isParticle(j) || surnames.isApostropheName(j);
      if (!part || surnames.hasDigit(j)) {
        break;
      }
      boolean leads = t.isLowerCase(j) || surnames.isCapitalParticle(j);
      if (leads && j > i && surname < i) {
        surname = j;
      }
      j++;
      if (t.isSign(j, '.') && t.length(j - 1) == 1) {
        j++;
      }
    }
    int from = surname > i ? surname : j - 1;
    if (t.isLowerCase(i)) {
      return Optional.empty(); // "van der Lei et al."
    }
    boolean whole = t.isCapitalised(j - 1) || surnames.isApostropheName(j - 1);
    if (from <= i || hasBody(i, j) || t.length(i) < 2 || !whole || t.length(j - 1) < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(surnames.name(from, j, t.between(i, from), Optional.empty()), j, false, false));
  }
}
