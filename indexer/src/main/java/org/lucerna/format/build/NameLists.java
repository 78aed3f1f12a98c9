package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.model.PersonName;

/** Several names in one field, in the ways that tables have them. */
public final class NameLists {
  /** Scopus: {@code Puijk, Robbert S. (57194712345)}. */
  private static final Pattern NUMBER = Pattern.compile("\\(\\d{5,15}\\)$");

  /** Scopus, where nobody signed. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)\\[?(?:no author (?:name|id|s)? ?(?:available|found)?|anonymous)]?");

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,4}|(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,5}(?: ?(?:Jr|Sr)\\.?)?");

  /** {@code Robbert S. van der Puijk}; no name of a body with {@code of} or {@code for} in it. */
  private static final Pattern FORWARD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'\\u2019-]{0,30}(?: (?:van|von|den?|der|di|da|dos|del|la|le|el|al|bin)(?= )"
              + "| \\p{Lu}[\\p{L}.'\\u2019-]{0,30}){1,5}");

  private NameLists() {}

  /**
   * Parted by semicolons or bars; by {@code and}, as BibTeX has it or before the last alone; by
   * commas, where each part is a name of its own ({@code Puijk R.S., Ruarus A.H.}) or every other
   * one initials.
   */
  public static List<PersonName> of(String cell) {
    return parts(cell).stream()
        .map(name -> NUMBER.matcher(name).replaceFirst("").strip())
        .filter(name -> !name.isEmpty() && !NOBODY.matcher(name).matches())
        .map(Names::of)
        .toList();
  }

  private static List<String> parts(String cell) {
    if (cell.indexOf(';') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('|') >= 0) {
      return Parts.of(cell, ";\n|");
    }
    List<String> joined = List.of(cell.split(" and ", -1));
    long single = joined.stream().filter(NameLists::mayBeOne).count();
    if (joined.size() > 1 && single * 2 > joined.size()) {
      return joined;
    }
    boolean last = joined.size() == 2;
    List<String> parts = Parts.of(last ? cell.replace(" and ", ", ") : cell, ",");
    long whole = parts.stream().filter(NameLists::isWhole).count();
    boolean several = last || parts.size() > 2;
    if ((parts.size() > 1 && whole * 2 > parts.size())
        || (several && parts.stream().allMatch(part -> FORWARD.matcher(part).matches()))) {
      return parts;
    }
    return parts.size() > 2 ? pairs(parts, last).orElse(List.of(cell)) : List.of(cell);
  }

  /** {@code Puijk, Robbert}, but not {@code Puijk R, Ruarus A}. */
  private static boolean mayBeOne(String text) {
    List<String> parts = Parts.of(text, ",");
    return parts.size() == 2 && !parts.stream().allMatch(NameLists::isWhole);
  }

  /** Family name and initials, in either order. */
  private static boolean isWhole(String text) {
    int first = text.indexOf(' ');
    return first > 0
        && !isInitials(text)
        && (isInitials(text.substring(text.lastIndexOf(' ') + 1))
            || isInitials(text.substring(0, first)));
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /**
   * {@code Puijk, R.S., Ruarus, A.H.}; whole given names only where an {@code and} says that there
   * are several.
   */
  private static Optional<List<String>> pairs(List<String> parts, boolean several) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      if (!several && !isInitials(parts.get(i + 1))) {
        return Optional.empty();
      }
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return parts.size() % 2 == 0 ? Optional.of(names) : Optional.empty();
  }
}
