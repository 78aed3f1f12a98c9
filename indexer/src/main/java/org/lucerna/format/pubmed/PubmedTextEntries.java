package org.lucerna.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the lines of PubMed's Summary or Abstract text into records. Both number them from 1; only
 * the number that follows the last one begins a record, for texts hold numbered lines of their own,
 * and only behind a blank line or behind the numbers that end a summary.
 */
final class PubmedTextEntries {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,7})([.:])\\s+(\\S.*)");
  private static final Pattern NUMBERS_AT_END =
      Pattern.compile("PMID:\\s*\\d{1,8}(?:; (?:PubMed Central )?PMCID:\\s*PMC\\d{1,8})?\\.?$");
  private static final int LONGEST_NUMBERS = 80;

  /**
   * One record.
   *
   * @param number its own
   * @param sign what stands behind its number: a full stop or a colon
   * @param whole false where a line of it was too long to be held
   */
  record Entry(int number, String sign, List<String> lines, boolean whole) {}

  private List<String> lines = new ArrayList<>();
  private int number;
  private String sign = "";
  private boolean whole = true;
  private boolean blank = true;

  /** Takes the next line of the file; gives the record that this line shows to be complete. */
  Optional<Entry> take(String line) {
    Matcher numbered = NUMBERED.matcher(line.replace("\ufeff", ""));
    boolean follows = numbered.matches() && numbered.group(1).equals(String.valueOf(number + 1));
    Optional<Entry> complete = Optional.empty();
    if (follows && (blank || endsWithNumbers())) {
      complete = end();
      number++;
      sign = numbered.group(2);
      lines.add(numbered.group(3));
    } else if (number > 0) {
      lines.add(line.strip());
    }
    blank = line.isBlank();
    return complete;
  }

  /** A line of the open record was too long; false where none is open. */
  boolean refuseLine() {
    whole = false;
    blank = false;
    return number > 0;
  }

  /** The record that is open, where one is. */
  Optional<Entry> end() {
    Optional<Entry> complete =
        number > 0 ? Optional.of(new Entry(number, sign, lines, whole)) : Optional.empty();
    lines = new ArrayList<>();
    whole = true;
    return complete;
  }

  /** The numbers may be broken over two lines. */
  private boolean endsWithNumbers() {
    String end = String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    String last = end.substring(Math.max(0, end.length() - LONGEST_NUMBERS));
    return NUMBERS_AT_END.matcher(last).find();
  }

  /** Whether a record is one paragraph that ends with its numbers, and holds no next entry. */
  static boolean isSummary(Entry entry) {
    List<TextParagraph> paragraphs = TextParagraph.of(entry.lines());
    String next = entry.number() + 1 + entry.sign() + ' ';
    return paragraphs.size() == 1
        && entry.lines().stream().noneMatch(line -> line.startsWith(next))
        && NUMBERS_AT_END.matcher(paragraphs.getFirst().text()).find()
        && PubmedTextRecord.hasSource(paragraphs.getFirst().text());
  }
}
