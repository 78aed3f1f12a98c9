package org.lucerna.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last page of "1938-44" and "401-409": what is left out of it is the first page's. */
final class PageRange {

  private static final Pattern RANGE =
      Pattern.compile(
          "^\\D{0,2}(\\d{1,6})\\s*[-\u2010-\u2015\u2212]+\\s*\\D{0,2}(\\d{1,6})(?!\\d)");

  private PageRange() {}

  /** Whether both name a last page and not the same one. */
  static boolean endsOtherwise(String a, String b) {
    Optional<Integer> one = last(a);
    Optional<Integer> other = last(b);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<Integer> last(String pages) {
    Matcher range = RANGE.matcher(pages.strip());
    if (!range.find()) {
      return Optional.empty();
    }
    String first = range.group(1);
    String end = range.group(2);
    String whole =
        end.length() < first.length()
            ? first.substring(0, first.length() - end.length()) + end
            : end;
    return Optional.of(Integer.valueOf(whole));
  }
}
