package org.lucerna.format.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.model.PartialDate;

/**
 * A date in a byline, and what stands behind it.
 *
 * @param rest such as {@code by Dr Jane Doe}; empty where the statement ends
 */
record ByLineDate(PartialDate date, String rest) {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
          + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final String DATE =
      "(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),? )?(?:"
          + "\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?MONTH,?[ -]YEAR"
          + "|MONTH(?: \\d{1,2}(?:st|nd|rd|th)?,?)?,? YEAR"
          + "|\\d{1,2}[/.-]\\d{1,2}[/.-]YEAR|YEAR[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?|\\d{1,2}/YEAR|YEAR)(?!\\d)";

  private static final String TIME =
      "(?:T[\\d:.]+Z?|(?:,| [-–])? (?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?";

  private static final Pattern LEADING =
      Pattern.compile("(?i)(" + filled() + ")" + TIME + "[,.)]?(?:\\s+(by\\b.*))?");

  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)(\\S.*?)(?:,? (?:on |in )|,\\s*|\\s+[–—-]\\s+|\\s*\\()("
              + filled()
              + ")"
              + TIME
              + "\\)?");

  /** A date in words of another language, behind a colon. */
  private static final int LONGEST_OTHER = 40;

  private static final int MONTHS = 12;

  private static String filled() {
    return DATE.replace("MONTH", MONTH).replace("YEAR", YEAR);
  }

  /**
   * The date a text begins with, and nothing but {@code by ...} behind it.
   *
   * @param labelled whether a colon stood before it, so that any words around the year may
   */
  static Optional<ByLineDate> leading(String text, boolean labelled) {
    Matcher matcher = LEADING.matcher(text);
    if (matcher.matches()) {
      String rest = matcher.group(2) == null ? "" : matcher.group(2);
      return date(matcher.group(1)).map(date -> new ByLineDate(date, rest));
    }
    return labelled && text.length() <= LONGEST_OTHER
        ? Dates.parse(text).map(date -> new ByLineDate(date, ""))
        : Optional.empty();
  }

  /** A text and the date at its end. */
  record Trailed(String text, Optional<PartialDate> date) {}

  static Trailed trailing(String text) {
    Matcher matcher = TRAILING.matcher(text);
    return matcher.matches()
        ? new Trailed(matcher.group(1), date(matcher.group(2)))
        : new Trailed(text, Optional.empty());
  }

  /** {@code 03/2026} is a month of a year. */
  private static Optional<PartialDate> date(String text) {
    int slash = text.indexOf('/');
    if (slash > 0 && slash == text.lastIndexOf('/') && text.length() - slash == 5) {
      String month = text.substring(0, slash);
      return Dates.of(text.substring(slash + 1), Integer.parseInt(month) > MONTHS ? "" : month, "");
    }
    return Dates.parse(text);
  }
}
