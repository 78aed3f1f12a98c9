package org.lucerna.citation;

import java.util.Optional;
import java.util.Set;
import org.lucerna.model.CitedName;

/**
 * What surnames are made of: capitalised words, particles before and between them ("van der Berg",
 * "Santanelli di Pompeo", "De Klerk"), and particles that an apostrophe joins ("de'Angelis").
 */
final class Surnames {

  /** Particles that some write with a capital and that hardly anyone has for a middle name. */
  private static final Set<String> CAPITAL_PARTICLES =
      Set.of(
          "Van", "Von", "De", "Der", "Den", "Del", "Della", "Di", "Dos", "Du", "Ter", "Ten", "El",
          "Al", "La", "Le", "Ó", "Mac");

  private static final String APOSTROPHES = "'’";

  private static final int LONGEST_GLUED = 4;

  private final Tokens t;

  Surnames(Tokens tokens) {
    this.t = tokens;
  }

  boolean isWord(int j) {
    if (!t.isWord(j) || t.length(j) > 40) {
      return false;
    }
    if (t.isCapitalised(j)) {
      return !hasDigit(j);
    }
    return isParticle(j) || isApostropheName(j);
  }

  boolean isParticle(int j) {
    return t.isWord(j) && t.length(j) <= 6 && NameWords.isParticle(t.get(j)) && t.isWord(j + 1);
  }

  /** "Van" in "Frank Van Cutsem": a particle with a capital, and the name after it. */
  boolean isCapitalParticle(int j) {
    return CAPITAL_PARTICLES.contains(t.get(j)) && t.isCapitalised(j + 1) && t.length(j + 1) > 2;
  }

  /** "d'Andrea", "de’Angelis", "al-Hassan". */
  boolean isApostropheName(int j) {
    if (!t.isLowerCase(j) || t.length(j) <= 3) {
      return false;
    }
    String word = t.get(j);
    return gluedParticle(word) > 0
        || word.startsWith("l'")
        || word.startsWith("l’")
        || word.startsWith("al-")
        || word.startsWith("el-");
  }

  boolean hasDigit(int j) {
    for (int k = t.start(j); k < t.end(j); k++) {
      if (Tokens.isDigit(t.source().charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** The token after a surname's first word with what leads it, or -1 where none stands there. */
  int afterFirst(int from) {
    int j = from;
    while (isParticle(j) && t.isLowerCase(j)) {
      j++;
    }
    if (t.isOneOf(j, "Ó", "O") && t.isCapitalised(j + 1) && t.length(j + 1) > 2) {
      j++; // "M.G. Ó Ríordáin"
    }
    boolean capital = t.isCapitalised(j) && t.length(j) >= 2;
    return (capital || isApostropheName(j)) && !hasDigit(j) ? j + 1 : -1;
  }

  /** Whether a small particle and a capital carry a surname on: "Santanelli di Pompeo". */
  boolean goesOn(int j) {
    return isParticle(j)
        && t.isLowerCase(j)
        && t.length(j) > 1
        && t.isCapitalised(j + 1)
        && t.length(j + 1) > 2;
  }

  /** The person of a surname's tokens, its particles told from it. */
  CitedName.Person name(int from, int to, String given, Optional<String> suffix) {
    int family = from;
    while (family < to - 1 && t.isLowerCase(family) && NameWords.isParticle(t.get(family))) {
      family++;
    }
    String particle = t.between(from, family);
    String surname = t.between(family, to);
    int glued = gluedParticle(surname);
    if (glued > 0 && particle.isEmpty()) {
      particle = surname.substring(0, glued);
      surname = surname.substring(glued);
    }
    return new CitedName.Person(
        surname,
        given.isEmpty() ? Optional.empty() : Optional.of(given),
        particle.isEmpty() ? Optional.empty() : Optional.of(particle),
        suffix);
  }

  /** How many letters of "d'Alembert", "de'Angelis", "dell'Acqua" are the particle. */
  private static int gluedParticle(String surname) {
    int i = 0;
    while (i < surname.length() && i <= LONGEST_GLUED && Character.isLowerCase(surname.charAt(i))) {
      i++;
    }
    boolean joined =
        i > 0
            && i <= LONGEST_GLUED
            && i + 2 < surname.length()
            && APOSTROPHES.indexOf(surname.charAt(i)) >= 0;
    return joined && (i == 1 || Character.isUpperCase(surname.charAt(i + 1))) ? i + 1 : 0;
  }
}
