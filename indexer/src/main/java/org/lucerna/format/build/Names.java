package org.lucerna.format.build;

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
    if (comma > 0) {
      return inverted(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
    }
    if (BODY.matcher(name).find() || name.indexOf(' ') < 0) {
      return PersonName.group(name);
    }
    String[] words = name.split(" ");
    String last = words[words.length - 1];
    if (isInitials(last) && words.length > 1) {
      return PersonName.person(name.substring(0, name.length() - last.length()).strip(), last);
    }
    return forward(words);
  }

  /** As {@link #of}, without titles and degrees: what bylines carry. */
  public static PersonName ofByline(String text) {
    String bare = TITLES.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    return of(DEGREES.matcher(bare).replaceAll("").strip());
  }

  private static PersonName inverted(String family, String rest) {
    int comma = rest.indexOf(',');
    String given = comma < 0 ? rest : rest.substring(0, comma).strip();
    String suffix = comma < 0 ? "" : rest.substring(comma + 1).strip();
    if (SUFFIXES.contains(plain(given)) && !suffix.isEmpty()) {
      return new PersonName(family, suffix, given, false);
    }
    return new PersonName(family, given, suffix, false);
  }

  private static PersonName forward(String[] words) {
    int end = words.length;
    String suffix = "";
    if (end > 2 && SUFFIXES.contains(plain(words[end - 1]))) {
      suffix = words[end - 1];
      end--;
    }
    int family = end - 1;
    while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
      family--;
    }
    String given = String.join(" ", java.util.Arrays.copyOfRange(words, 0, family));
    String last = String.join(" ", java.util.Arrays.copyOfRange(words, family, end));
    return new PersonName(last, given, suffix, false);
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
