package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.format.build.Names;
import org.lucerna.model.PersonName;

/** The names in a byline: {@code Jane Doe, MD, Bob Poe and the Example Trust editorial team}. */
final class ByLineNames {
  private static final int MOST_WORDS = 12;

  /** What may stand in small letters in a name of a person or a body. */
  private static final Set<String> SMALL =
      Set.of(
          "van",
          "von",
          "der",
          "den",
          "de",
          "del",
          "della",
          "di",
          "da",
          "dos",
          "la",
          "le",
          "ten",
          "and",
          "of",
          "for",
          "the",
          "in",
          "on",
          "team",
          "editorial",
          "staff",
          "group",
          "medical",
          "clinical",
          "writers",
          "writer",
          "editor",
          "editors",
          "information",
          "health",
          "content");

  private static final Pattern NAME_SEPARATOR =
      Pattern.compile("\\s*;\\s*|,?\\s+(?:and|&)\\s+(?=(?:the )?\\p{Lu})");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private ByLineNames() {}

  /** Whether the words are written as names are, without a label that would say so. */
  static boolean areNames(String text) {
    String[] words = text.split("\\s+");
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    return capital
        && words.length <= MOST_WORDS
        && !text.endsWith(":")
        && List.of(words).stream().allMatch(ByLineNames::isOfName);
  }

  private static boolean isOfName(String word) {
    boolean digits = word.chars().anyMatch(Character::isDigit);
    boolean small = Character.isLowerCase(word.codePointAt(0));
    return !digits && (!small || SMALL.contains(word.replaceFirst(",$", "")));
  }

  /**
   * Behind a comma stand a degree, a post, where somebody works, or the next of several persons:
   * the last only where the text says that there are several.
   *
   * @param several whether it does so before the names
   */
  static List<PersonName> of(String text, boolean several) {
    String[] parts = NAME_SEPARATOR.split(text);
    List<PersonName> names = new ArrayList<>();
    for (String part : parts) {
      String[] pieces = part.replaceFirst("^the (?=\\p{Lu})", "").split(",\\s*");
      boolean inverted = pieces.length == 2 && pieces[0].indexOf(' ') < 0;
      if (inverted || pieces.length < 2) {
        names.add(Names.ofByline(part.replaceFirst(",$", "").replaceFirst("^the (?=\\p{Lu})", "")));
      } else {
        names.add(Names.ofByline(pieces[0]));
        for (int i = 1; i < pieces.length && (several || parts.length > 1); i++) {
          if (PERSON.matcher(pieces[i]).matches() && !Names.of(pieces[i]).collective()) {
            names.add(Names.ofByline(pieces[i]));
          }
        }
      }
    }
    return names;
  }
}
