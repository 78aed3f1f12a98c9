package org.lucerna.citation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the line right below what could be a whole entry is still its own. Nothing behind
 * the last entry of a list shows where it ends, so this is read from what the entry lacks and the
 * lines bring, and from the column at which the list breaks its lines.
 */
final class EntryRest {

  /** Lines in which what an entry lacks must come. */
  private static final int LOOK_AHEAD = 6;

  /** Entries above that show at which column lines are broken. */
  private static final int SAMPLE = 40;

  /** Columns at which text is set; a line further right is a paragraph of its own. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 140;

  /** Characters of a line that names a journal or a publisher and no more. */
  private static final int LONGEST_NAME = 90;

  private static final Pattern OTHER_PAGES =
      Pattern.compile(
          "[)\\d]: ?[eS]\\d|[a-z]\\): ?\\p{L}?\\d|\\d\\(\\d{1,3}\\), \\d"
              + "|[\\p{L}.] \\d{1,4} \\d{1,6}[-–]\\d{1,6}");

  private static final Pattern NUMBER_NEXT =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(?:pp?|vol|no|art)\\.$");

  private final List<TextLine> lines;
  private final List<EntryDraft> drafts;
  private final String text;

  /** No number tells an entry from the next, so that an address may be the next one's. */
  private final boolean labelled;

  private EntryRest(List<TextLine> lines, List<EntryDraft> drafts) {
    this.lines = lines;
    this.drafts = drafts;
    this.text = drafts.getLast().text();
    this.labelled = drafts.getLast().label().isPresent();
  }

  /**
   * Whether the line {@code i}, which has no blank one before it and begins with no label, belongs
   * to the last of the drafts.
   */
  static boolean belongs(List<TextLine> lines, int i, List<EntryDraft> drafts) {
    EntryRest rest = new EntryRest(lines, drafts);
    if (!rest.mayBelong(i)) {
      return false;
    }
    if (rest.isBrokenAtColumn(i)) {
      return !rest.isWhole() || !rest.opensOther(i);
    }
    boolean numbers = isNumbers(lines.get(i).text());
    return rest.isWhole()
        ? numbers && NUMBER_NEXT.matcher(rest.text).find()
        : numbers || rest.bringsMissing(i) || rest.namesHost(i);
  }

  /** As {@link #belongs} in a list whose entries are parted by blank lines: but a new beginning. */
  static boolean belongsToParagraph(List<TextLine> lines, int i, List<EntryDraft> drafts) {
    EntryRest rest = new EntryRest(lines, drafts);
    return rest.mayBelong(i) && !(rest.isWhole() && rest.opensOther(i));
  }

  /** After a blank line only what cannot begin anything: "2010;28(12):2010-8." */
  static boolean isTail(String draft, String line) {
    return !line.isEmpty()
        && Character.isDigit(line.charAt(0))
        && !ReferenceSigns.hasYear(draft)
        && ReferenceSigns.isYearAt(line, 0)
        && ReferenceSigns.hasVolumeAndPages(line);
  }

  private boolean mayBelong(int i) {
    TextLine line = lines.get(i);
    return !line.isBlank()
        && !line.isRule()
        && !EntryEnd.stopsList(line.text())
        && ListHead.of(line.text()).isEmpty();
  }

  private boolean isWhole() {
    return isWhole(text);
  }

  /** It has said when and where. */
  static boolean isWhole(String text) {
    return ReferenceSigns.hasYear(text) && hasPlace(text);
  }

  private static boolean hasPlace(String text) {
    return hasPages(text) || ReferenceSigns.hasWebPlace(text);
  }

  /**
   * As {@link ReferenceSigns#hasVolumeAndPages}, and "37(15_suppl):9512", "10:e014", "6(11), 507",
   * "59 4095–4107".
   */
  private static boolean hasPages(String text) {
    return ReferenceSigns.hasVolumeAndPages(text) || OTHER_PAGES.matcher(text).find();
  }

  private boolean opensOther(int i) {
    String line = lines.get(i).text();
    return EntryEnd.looksLikeHeading(line)
        || ReferenceSigns.isProse(line)
        || AuthorStart.isNameWithInitials(line, 0);
  }

  /** The next word did not fit: the list's lines are broken at a column, the last one too. */
  private boolean isBrokenAtColumn(int i) {
    int width = 0;
    boolean wraps = false;
    int from = Math.max(0, drafts.size() - SAMPLE);
    for (EntryDraft draft : drafts.subList(from, drafts.size())) {
      width = Math.max(width, draft.widestLine());
      wraps |= draft.lines() > 1;
    }
    String line = lines.get(i).text();
    int space = line.indexOf(' ');
    int word = space < 0 ? line.length() : space;
    TextLine last = drafts.getLast().lastLine();
    return wraps
        && width >= NARROWEST
        && width <= WIDEST
        && last.indent() + last.text().length() + 1 + word > width;
  }

  /** The lines from here to the next blank one, or to what begins anew, have what is missing. */
  private boolean bringsMissing(int i) {
    boolean year = ReferenceSigns.hasYear(text);
    StringBuilder rest = new StringBuilder();
    boolean heading = !labelled;
    for (int j = i; j < lines.size() && j < i + LOOK_AHEAD && mayBelong(j); j++) {
      String line = lines.get(j).text();
      if (line.length() > WIDEST * 4
          || (ReferenceSigns.isProse(line) && !hasPages(line))
          || (heading && AuthorStart.isNameWithInitials(line, 0))
          || isLabelled(line)) {
        return false;
      }
      rest.append(line).append(' ');
      if (brings(rest.toString(), year)) {
        return true;
      }
      heading |= EntryEnd.looksLikeHeading(line);
    }
    return false;
  }

  /** Begins another list with labels of the same kind; "(2013)" is none. */
  private boolean isLabelled(String line) {
    return drafts
        .getLast()
        .label()
        .flatMap(own -> EntryLabel.of(line).filter(other -> other.style() == own.style()))
        .filter(other -> other.number() < 1000)
        .isPresent();
  }

  private boolean brings(String rest, boolean year) {
    if (!year) {
      return ReferenceSigns.hasYearSetOff(rest) || (ReferenceSigns.hasYear(rest) && hasPages(rest));
    }
    return labelled ? hasPlace(rest) : hasPages(rest);
  }

  /** "30 580–589.", "4: e264", "p. 962": no word but that of pages; a telephone begins with 0. */
  static boolean isNumbers(String line) {
    int letters = 0;
    for (int k = 0; k < line.length(); k++) {
      letters = Character.isLetter(line.charAt(k)) ? letters + 1 : 0;
      if (letters > 2 || "/+@".indexOf(line.charAt(k)) >= 0) {
        return false;
      }
    }
    return line.charAt(0) != '0' && line.chars().anyMatch(Character::isDigit);
  }

  /** "Springer.", "Oxford University Press", "Lancet.": a name that only a reference ends with. */
  private boolean namesHost(int i) {
    String line = lines.get(i).text();
    if (line.length() > LONGEST_NAME) {
      return false;
    }
    Tokens tokens = new Tokens(line, 0);
    return PublisherWords.isSure(tokens, 0, tokens.size())
        || JournalNames.bundled().contains(beforeSign(line))
        || (line.indexOf(':') > 0 && Places.contains(line.substring(0, line.indexOf(':'))));
  }

  private static String beforeSign(String line) {
    int end = 0;
    while (end < line.length()
        && ".,;:(".indexOf(line.charAt(end)) < 0
        && !Character.isDigit(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end).strip();
  }
}
