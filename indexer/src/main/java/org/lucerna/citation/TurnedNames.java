package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.model.CitedName;

/**
 * Tells names that were read the wrong way round: in "Tomas Li, Anna Lu, Mia Sun" a comma parts
 * whole names, not a family name from given ones.
 */
final class TurnedNames {

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[^ ]*(?: \\p{Lu}[^ ]*)+");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?)+");

  private static final Pattern MIDDLE = Pattern.compile("\\p{Lu}[^ ]+(?: \\p{Lu}{1,4}\\.?)+");

  private static final int LONGEST_INITIALS = 4;

  private final Tokens t;

  TurnedNames(Tokens tokens) {
    this.t = tokens;
  }

  /**
   * Whether a list that another order reads is rather one of whole names, given name first.
   *
   * @param given the list as that order reads it, every name alike
   */
  boolean areWhole(NameList given, NameList best) {
    boolean list = given.names().size() > 1 || given.othersOmitted();
    return list && given.next() >= best.next() && (mayBeTurned(best) || isCutShort(given, best));
  }

  /** Whether a family name read looks like a given one, or like two names. */
  static boolean mayBeTurned(NameList list) {
    return list.names().stream().anyMatch(TurnedNames::isTurnedOrTwo);
  }

  /** "Robbert S" Puijk, Alette H Ruarus: a family name follows what were taken for initials. */
  private boolean isCutShort(NameList given, NameList best) {
    int end = best.next();
    int initial = t.isSign(end - 1, '.') ? end - 2 : end - 1;
    boolean single = initial == end - 1 && t.length(initial) == 1;
    boolean sure = single || given.names().stream().allMatch(TurnedNames::isPerson);
    return sure
        && best.names().size() == 1
        && t.isWord(initial)
        && t.length(initial) <= LONGEST_INITIALS
        && Initials.isBlock(t, initial)
        && t.isCapitalised(end)
        && t.isSignOf(end + 1, ",.");
  }

  private static boolean isTurnedOrTwo(CitedName name) {
    return name instanceof CitedName.Person person
        && (isTurned(person) || isTwoNames(person) || hasGivenForFamily(person));
  }

  /** "Jenny Rose Finkel, Trond Grenager": a family name does not begin as a given name. */
  static boolean isTurned(CitedName name) {
    return name instanceof CitedName.Person person
        && person.family().indexOf(' ') > 0
        && person.particle().isEmpty()
        && GivenNames.contains(first(person.family()));
  }

  /** "Marc Allard, Yujiro Nishioka": a family name of two words, and given names of as many. */
  static boolean isTwoNames(CitedName.Person person) {
    String given = person.given().orElse("");
    String last = given.substring(given.lastIndexOf(' ') + 1);
    return given.indexOf(' ') > 0
        && person.particle().isEmpty()
        && CAPITALS.matcher(person.family()).matches()
        && CAPITALS.matcher(given).matches()
        && !last.endsWith(".")
        && last.length() > 1
        && !GivenNames.contains(last); // "García Márquez, Gabriel José"
  }

  /** "Julia Ma, Xavier Hu": a short family name that could be initials of two letters. */
  private static boolean hasGivenForFamily(CitedName.Person person) {
    boolean digraph =
        person
            .given()
            .filter(it -> it.length() == 2 && Character.isLowerCase(it.charAt(1)))
            .isPresent();
    return digraph && GivenNames.contains(person.family());
  }

  /** "Tang, Carla Y. L., et al.": a surname, and what was taken for another with initials. */
  boolean isParted(List<CitedName> names, int end) {
    boolean cut = t.isCapitalised(end) && t.isSignOf(end + 1, ".,(") && t.isSign(end - 1, '.');
    return names.size() > 1
        && names.get(0) instanceof CitedName.Person first
        && names.get(1) instanceof CitedName.Person second
        && first.given().isEmpty()
        && hasInitials(second.given())
        && (cut
            || GivenNames.contains(second.family())
            || (names.size() == 2 && second.family().indexOf(' ') < 0));
  }

  /** A middle initial, or a given name that many have: no words of a title. */
  private static boolean isPerson(CitedName name) {
    return name instanceof CitedName.Person person
        && person
            .given()
            .filter(it -> GivenNames.contains(first(it)) || MIDDLE.matcher(it).matches())
            .isPresent();
  }

  private static boolean hasInitials(Optional<String> given) {
    return given.filter(it -> INITIALS.matcher(it).matches()).isPresent();
  }

  private static String first(String words) {
    return words.split(" ", 2)[0];
  }
}
