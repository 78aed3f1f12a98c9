package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;

/**
 * Numbers in round brackets: {@code (9)}, {@code (3, 5–7)}. One alone is far more often a count or
 * an item of a list, so they are markers only together: where they begin at the first entry, rise
 * as they come, stand in several sentences and name at least half of the list.
 */
final class RoundNumbers {
  private static final Pattern ROUND =
      Pattern.compile("\\((\\d{1,3}(?:\\s?[,;–—-]\\s?\\d{1,3}){0,12})\\)");

  /** Behind these a number in brackets names or counts something else. */
  private static final Set<String> OTHER =
      Set.of(
          "and",
          "or",
          "und",
          "et",
          "figure",
          "figures",
          "fig",
          "figs",
          "table",
          "tables",
          "box",
          "appendix",
          "equation",
          "eq",
          "section",
          "chapter",
          "step",
          "part",
          "phase",
          "grade",
          "stage",
          "level",
          "type",
          "item",
          "no",
          "nr",
          "number",
          "question",
          "page",
          "panel",
          "version",
          "day",
          "week",
          "month",
          "year",
          "age",
          "aged");

  /** An entry that was taken out leaves numbers little above the list's last. */
  private static final int ABOVE = 3;

  private static final int LEAST = 3;

  private final List<Marker> found = new ArrayList<>();
  private final Set<Integer> sentences = new HashSet<>();

  void scan(String part, int base) {
    Matcher round = ROUND.matcher(part);
    int sentence = 0;
    int at = 0;
    while (round.find()) {
      sentence += (int) part.substring(at, round.start()).chars().filter(c -> c == '.').count();
      at = round.start();
      if (isBehindWord(part, round.start()) && isAtBoundary(part, round.end())) {
        int before = found.size();
        MarkerScanner.add(round.group(1), round.group(), base + round.start(), found);
        if (found.size() > before) {
          sentences.add(base + sentence);
        }
      }
    }
  }

  private static boolean isBehindWord(String part, int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(part.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(part.charAt(from - 1))) {
      from--;
    }
    String word = part.substring(from, end).toLowerCase(Locale.ROOT);
    boolean closing = end > 0 && "%”\"’')".indexOf(part.charAt(end - 1)) >= 0;
    return closing || (!word.isEmpty() && !OTHER.contains(word));
  }

  private static boolean isAtBoundary(String part, int end) {
    return end == part.length()
        || Character.isWhitespace(part.charAt(end))
        || ".,;:!?)”\"".indexOf(part.charAt(end)) >= 0;
  }

  /**
   * @param entries of the list
   */
  List<Marker> markers(int entries) {
    List<Marker> near = new ArrayList<>();
    Set<Integer> named = new HashSet<>();
    int highest = 0;
    int behind = 0;
    for (Marker marker : found) {
      List<Integer> positions = ((Target.Numbers) marker.target()).positions();
      int first = positions.getFirst();
      if (positions.getLast() <= entries + ABOVE) {
        near.add(marker);
        boolean again = named.contains(first);
        behind += first < highest && !again ? 1 : 0;
        highest = Math.max(highest, positions.getLast());
        positions.stream().filter(it -> it <= entries).forEach(named::add);
      }
    }
    boolean many = named.size() >= LEAST && 2 * named.size() >= entries && sentences.size() > 1;
    boolean rises = named.contains(1) && 5 * behind <= near.size();
    boolean pure = 4 * (found.size() - near.size()) <= found.size();
    return many && rises && pure ? near : List.of();
  }
}
