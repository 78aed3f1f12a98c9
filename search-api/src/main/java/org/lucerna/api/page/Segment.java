package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lucerna.model.TextSpan;

/**
 * A stretch of shown text.
 *
 * @param kind CSS class of its mark, empty where it is plain
 * @param note what the mark means, for those who do not see colours
 */
public record Segment(String text, String kind, String note) {
  public boolean marked() {
    return !kind.isEmpty();
  }

  /** A mark to lay over a text. */
  record Mark(TextSpan span, String kind, String note) {}

  /** Cuts a text at its marks; of marks that overlap, the first and longest stays. */
  static List<Segment> cut(String text, List<Mark> marks) {
    List<Mark> ordered =
        marks.stream()
            .filter(mark -> mark.span().end() <= text.length())
            .filter(mark -> mark.span().end() > mark.span().start())
            .sorted(
                Comparator.<Mark>comparingInt(mark -> mark.span().start())
                    .thenComparingInt(mark -> -mark.span().end()))
            .toList();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Mark mark : ordered) {
      if (mark.span().start() >= at) {
        plain(segments, text.substring(at, mark.span().start()));
        segments.add(new Segment(mark.span().in(text), mark.kind(), mark.note()));
        at = mark.span().end();
      }
    }
    plain(segments, text.substring(at));
    return segments;
  }

  private static void plain(List<Segment> segments, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, "", ""));
    }
  }
}
