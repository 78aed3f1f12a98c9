package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;
import org.lucerna.model.TextSpan;

/**
 * Finds in-text markers: {@code [1, 3–5]}, raised numbers, {@code (Holm et al., 2018)}, and numbers
 * in round brackets where the text has no others.
 */
public final class MarkerScanner {
  private static final Pattern SQUARE =
      Pattern.compile("\\[\\^?(\\d{1,3}(?:\\s?[,;–—-]\\s?\\d{1,3}){0,12})]");
  private static final Pattern RAISED =
      Pattern.compile("[⁰¹²³⁴-⁹]{1,3}(?:[⁻,˒][⁰¹²³⁴-⁹]{1,3}){0,8}");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s?[,;–—-]\\s?\\d{1,3}){0,12}");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_RANGE = 40;

  /** One number may be anything; two are a habit. */
  private static final int HABIT = 2;

  private MarkerScanner() {}

  /**
   * @param bounds stretches of the text to look at, the passages
   * @param entries of the list, as they stand
   */
  public static Markers scan(PlacedText text, List<TextSpan> bounds, List<String> entries) {
    List<Marker> found = new ArrayList<>();
    NoteLabels labels = NoteLabels.of(text.plain(), entries.size());
    AuthorDateScanner names = new AuthorDateScanner(entries);
    RoundNumbers round = new RoundNumbers();
    for (TextSpan bound : bounds) {
      String part = bound.in(text.plain());
      square(part, bound.start(), labels, found);
      labels.scan(part, bound.start(), found);
      raisedCharacters(part, bound.start(), found);
      names.scan(part, bound.start());
      round.scan(part, bound.start());
      for (TextSpan raised : text.raised()) {
        if (raised.start() >= bound.start() && raised.end() <= bound.end()) {
          raised(raised, text.plain(), found);
        }
      }
    }
    boolean numbered = found.size() >= HABIT;
    List<Marker> named = names.markers(numbered);
    if (found.isEmpty() && named.isEmpty()) {
      found.addAll(round.markers(entries.size()));
    }
    found.addAll(named);
    found.sort(Comparator.comparingInt(marker -> marker.span().start()));
    return new Markers(found);
  }

  private static void square(String part, int base, NoteLabels labels, List<Marker> found) {
    Matcher matcher = SQUARE.matcher(part);
    while (matcher.find()) {
      if (!matcher.group().startsWith("[^") || !labels.areKnown()) {
        add(matcher.group(1), matcher.group(), base + matcher.start(), found);
      }
    }
  }

  private static void raisedCharacters(String part, int base, List<Marker> found) {
    Matcher matcher = RAISED.matcher(part);
    while (matcher.find()) {
      TextSpan span = new TextSpan(matcher.start(), matcher.end());
      boolean afterWord = span.start() > 0 && !Character.isDigit(part.charAt(span.start() - 1));
      if (afterWord && !RaisedNumbers.areOfWord(part, span, lower(matcher.group()))) {
        add(lower(matcher.group()), matcher.group(), base + matcher.start(), found);
      }
    }
  }

  private static String lower(String raised) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      int digit = SUPERSCRIPTS.indexOf(raised.charAt(i));
      digits.append(digit >= 0 ? Integer.toString(digit) : raised.charAt(i) == '⁻' ? "-" : ",");
    }
    return digits.toString();
  }

  private static void raised(TextSpan span, String plain, List<Marker> found) {
    String quote = span.in(plain).strip();
    String bare = RaisedNumbers.withoutSigns(quote);
    boolean unit = RaisedNumbers.areOfWord(plain, span, bare);
    boolean square = !found.isEmpty() && found.stream().anyMatch(it -> it.span().overlaps(span));
    if (NUMBERS.matcher(bare).matches() && !unit && !square) {
      add(bare, quote, span.start(), found);
    }
  }

  static void add(String numbers, String quote, int start, List<Marker> found) {
    positions(numbers)
        .map(Target.Numbers::new)
        .ifPresent(
            target ->
                found.add(new Marker(new TextSpan(start, start + quote.length()), quote, target)));
  }

  /** Empty where the numbers are none of a list: zero, or a range that runs backwards. */
  private static Optional<List<Integer>> positions(String text) {
    List<Integer> positions = new ArrayList<>();
    for (String part : text.split("[,;˒]")) {
      String[] ends = part.strip().split("\\s?[–—-]\\s?");
      int first = Integer.parseInt(ends[0]);
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (first < 1 || last < first || last - first > LONGEST_RANGE) {
        return Optional.empty();
      }
      for (int at = first; at <= last; at++) {
        positions.add(at);
      }
    }
    return Optional.of(positions);
  }
}
