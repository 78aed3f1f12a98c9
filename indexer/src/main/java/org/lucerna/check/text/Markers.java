package org.lucerna.check.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.ComparableWords;

/**
 * What in an article's text points into its reference list.
 *
 * @param all in order of the text
 */
public record Markers(List<Marker> all) {
  /** Characters within which the name of a body has all its capitals. */
  private static final int LONGEST_BODY = 90;

  public Markers {
    all = List.copyOf(all);
  }

  /**
   * @param span in the text without markup
   * @param quote as it stands
   */
  public record Marker(TextSpan span, String quote, Target target) {}

  /** What a marker means. */
  public sealed interface Target {
    /** Positions in the list: {@code [3–5]}. */
    record Numbers(List<Integer> positions) implements Target {
      public Numbers {
        positions = List.copyOf(positions);
      }
    }

    /** A name and a year: {@code (Holm et al., 2018)}. */
    record NameYear(String name, int year) implements Target {
      /** Whether an entry has the name, in short perhaps, and the year. */
      public boolean fits(String entry) {
        return entry.contains(Integer.toString(year))
            && (words(entry).containsAll(words(name)) || isSpelledBy(entry));
      }

      /** Whether an entry begins with the name, of whatever year it is. */
      boolean leads(String entry) {
        List<String> own = words(name);
        List<String> other = words(entry);
        return other.size() > own.size() && other.subList(0, own.size()).equals(own);
      }

      /** "NICE" of "National Institute for Health and Care Excellence". */
      private boolean isSpelledBy(String entry) {
        boolean capitals = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
        int at = capitals && !entry.isEmpty() && entry.charAt(0) == name.charAt(0) ? 1 : 0;
        for (int i = 1; i < name.length() && at > 0; i++) {
          at = entry.indexOf(name.charAt(i), at) + 1;
        }
        return at > 0 && at < LONGEST_BODY;
      }

      private static List<String> words(String text) {
        return ComparableWords.of(text);
      }
    }

    /** The label of a note that the text does not have. */
    record Note(String label) implements Target {}
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<Marker> within(TextSpan span) {
    return all.stream()
        .filter(it -> it.span().start() >= span.start() && it.span().end() <= span.end())
        .toList();
  }

  /** The positions that numbers point to. */
  public Set<Integer> positions() {
    return all.stream()
        .map(Marker::target)
        .filter(Target.Numbers.class::isInstance)
        .flatMap(target -> ((Target.Numbers) target).positions().stream())
        .collect(Collectors.toSet());
  }
}
