package org.lucerna.format.build;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.PersonName;

/** Names of persons and bodies as free text gives them. */
public final class Names {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "ten");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(team|group|committee|society|association|organi[sz]ation|institute|university|"
              + "college|hospital|cent(?:er|re)|foundation|network|collaborat\\w+|consortium|"
              + "trust|agency|department|ministry|council|board|editors?|staff|desk|support|nice|"
              + "nhs|investigators?|inc|ltd|gmbh|federation|academy|registry|service)\\b");
  private static final Pattern TITLES =
      Pattern.compile(
          "(?i)^(?:(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|doc|mudr|med)\\.?\\s+){1,9}");
  private static final Pattern DEGREES =
      Pattern.compile(
          "(?i),?\\s*\\b(?:m\\.?d\\.?|ph\\.?\\s?d\\.?|mph|msc|bsc|frcs|mrcp|frcr|rn|bn|do|facs|mbbs|"
              + "pharmd|dphil|mba|ma|ms|bs|ba|rd|np|pa-c)\\b\\.?(?=\\s*(?:,|$))");

  private Names() {}

  /** {@code Puijk, Robbert S.}, {@code Puijk RS}, {@code Robbert S. Puijk} or a body's name. */
  public static PersonName of(String text) {
    String name = text.replaceAll("\\s+", " ").strip();
    if (name.isEmpty() || name.length() > 200) {
      return PersonName.group(name);
    }
    int comma = name.indexOf(',');
    // EndNote's mark of a body: "World Health Organization,"
    if (comma == name.length() - 1 && name.indexOf(' ') > 0) {
      return PersonName.group(name.substring(0, comma));
    }
    if (comma > 0) {
      return inverted(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
    }
    if (BODY.matcher(name).find() || name.indexOf(' ') < 0) {
      return PersonName.group(name);
    }
    return ofWords(List.of(name.split(" ")));
  }

  /** As {@link #of}, without titles and degrees: what bylines carry. */
  public static PersonName ofByline(String text) {
    String bare = TITLES.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    return of(DEGREES.matcher(bare).replaceAll("").strip());
  }

  /** {@code Puijk RS}, {@code Li Y Jr} or {@code Robbert S. Puijk}. */
  private static PersonName ofWords(List<String> all) {
    String suffix = all.size() > 2 && isSuffix(all.getLast()) ? all.getLast() : "";
    List<String> words = suffix.isEmpty() ? all : all.subList(0, all.size() - 1);
    String last = words.getLast();
    if (isInitials(last) && words.size() > 1) {
      // Embase: "Smith Jr. A."
      boolean within =
          suffix.isEmpty() && words.size() > 2 && isSuffix(words.get(words.size() - 2));
      int end = words.size() - (within ? 2 : 1);
      String family = String.join(" ", words.subList(0, end));
      return new PersonName(family, last, within ? words.get(end) : suffix, false);
    }
    return forward(words, suffix);
  }

  private static PersonName inverted(String family, String rest) {
    int comma = rest.indexOf(',');
    String given = comma < 0 ? rest : rest.substring(0, comma).strip();
    String behind = comma < 0 ? "" : rest.substring(comma + 1).strip();
    String suffix = DEGREES.matcher(behind).replaceAll("").replaceFirst("^,\\s*", "").strip();
    if (isSuffix(given) && !suffix.isEmpty()) {
      return new PersonName(family, suffix, given, false);
    }
    int blank = given.lastIndexOf(' ');
    if (suffix.isEmpty() && blank > 0 && isSuffix(given.substring(blank + 1))) {
      return new PersonName(
          family, given.substring(0, blank).strip(), given.substring(blank + 1), false);
    }
    return new PersonName(family, given, suffix, false);
  }

  /** The family name begins at the first particle in small letters, else at the last word. */
  private static PersonName forward(List<String> words, String suffix) {
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
      family--;
    }
    for (int i = family - 1; i > 0; i--) {
      family = PARTICLES.contains(words.get(i)) ? i : family;
    }
    String given = String.join(" ", words.subList(0, family));
    String last = String.join(" ", words.subList(family, words.size()));
    return new PersonName(last, given, suffix, false);
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(plain(word));
  }

  private static boolean isInitials(String word) {
    String letters = word.replaceAll("[.\\-]", "");
    return !letters.isEmpty()
        && letters.length() <= 4
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String plain(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
