package org.lucerna.check.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.model.TextSpan;

/**
 * What in an article's text points into its reference list.
 *
 * @param all in order of the text
 */
public record Markers(List<Marker> all) {
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
    record NameYear(String name, int year) implements Target {}

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
