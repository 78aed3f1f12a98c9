package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;
import org.lucerna.model.TextSpan;

/** Markers that are known by where they link to: {@code [i]} of Word's endnotes, letters, signs. */
public final class LinkedMarkers {
  /** Numbers, letters and signs; a word links to a section. */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?(?:[ivxl]{1,7}|[IVXL]{1,7}|[a-z]{1,2}|\\d{1,3}|[*†‡§¶#]{1,4})[\\])]?");

  /** Characters by which a passage may end before its last marker does. */
  private static final int BRACKETS = 8;

  /** Characters between an entry's anchor and its words: number, links back. */
  private static final int WIDEST_LABEL = 60;

  private LinkedMarkers() {}

  /**
   * The markers, and in reading order those that only their link tells.
   *
   * @param bounds stretches of the text to look at, the passages
   * @param entries where each entry of the list stands, in order
   */
  public static Markers added(
      Markers written, PlacedText text, List<TextSpan> bounds, List<Optional<TextSpan>> entries) {
    List<Marker> all = new ArrayList<>(written.all());
    for (PlacedText.Link link : text.links()) {
      TextSpan span = link.span();
      String quote = span.in(text.plain()).strip();
      boolean marks =
          link.href().startsWith("#")
              && MARK.matcher(quote).matches()
              && bounds.stream().anyMatch(it -> contains(it, span))
              && written.all().stream().noneMatch(it -> it.span().overlaps(span));
      Integer anchor = marks ? text.anchors().get(link.href().substring(1)) : null;
      if (anchor != null) {
        entryAt(anchor, entries)
            .ifPresent(at -> all.add(new Marker(span, quote, new Target.Numbers(List.of(at)))));
      }
    }
    all.sort(Comparator.comparingInt(marker -> marker.span().start()));
    return new Markers(all);
  }

  /** Position of the entry that an anchor stands in or right before. */
  private static Optional<Integer> entryAt(int anchor, List<Optional<TextSpan>> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Optional<TextSpan> span = entries.get(i);
      if (span.isPresent()
          && anchor < span.get().end()
          && anchor >= span.get().start() - WIDEST_LABEL) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Passages are found by letters and digits, so that a bracket may stand outside. */
  private static boolean contains(TextSpan bound, TextSpan span) {
    return bound.start() <= span.start() + 1 && span.end() <= bound.end() + BRACKETS;
  }
}
