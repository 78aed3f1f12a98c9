package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a list without labels: an entry per line, per paragraph, or by hanging indent. */
final class LineLayout {

  /** Lines looked at together when one line alone does not show what it is. */
  private static final int LOOK_AHEAD = 5;

  /** Lines looked at to learn how the list is laid out. */
  private static final int SAMPLE = 200;

  /** Lines that one entry may cover. */
  private static final int LONGEST_ENTRY = 15;

  private final List<TextLine> lines;
  private final List<EntryDraft> drafts = new ArrayList<>();
  private final int hangingFrom;
  private final boolean paragraphs;

  private LineLayout(List<TextLine> lines, int from) {
    this.lines = lines;
    this.hangingFrom = hangingIndent(lines, from);
    this.paragraphs = isInParagraphs(lines, from);
  }

  static List<EntryDraft> read(List<TextLine> lines, int from) {
    LineLayout layout = new LineLayout(lines, from);
    layout.readFrom(from);
    return layout.drafts;
  }

  private void readFrom(int from) {
    boolean blankBefore = true;
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank() || line.isRule()) {
        blankBefore = true;
      } else {
        if (drafts.isEmpty() ? !startsEntry(i) : !place(i, blankBefore)) {
          return;
        }
        if (drafts.isEmpty()) {
          begin(line);
        }
        blankBefore = false;
      }
    }
  }

  private void begin(TextLine line) {
    drafts.add(new EntryDraft(Optional.empty(), line));
  }

  /** Puts the line where it belongs; false where the list is over. */
  private boolean place(int i, boolean blankBefore) {
    TextLine line = lines.get(i);
    EntryDraft current = drafts.getLast();
    boolean complete = EntryEnd.looksComplete(current.text());
    if (EntryEnd.stopsList(line.text()) || ListHead.of(line.text()).isPresent()) {
      return false;
    }
    boolean hangs = hangingFrom > 0 && line.indent() >= hangingFrom && !blankBefore;
    if (EntryEnd.continuesEntry(line.text()) || hangs || (!blankBefore && !complete)) {
      current.add(line);
      return true;
    }
    if (!blankBefore && isRest(i)) {
      current.add(line);
      return true;
    }
    if (!startsEntry(i)) {
      return false;
    }
    if (blankBefore || hangingFrom > 0 || isOnItsOwn(current.text(), line.text())) {
      begin(line);
    } else {
      current.add(line);
    }
    return true;
  }

  private boolean isRest(int i) {
    String line = lines.get(i).text();
    if (drafts.getLast().lines() > LONGEST_ENTRY) {
      return false;
    }
    if (paragraphs) {
      return EntryRest.belongsToParagraph(lines, i, drafts);
    }
    boolean alone =
        AuthorStart.isNameWithInitials(line, 0)
            || (ReferenceSigns.hasYear(line)
                && !EntryRest.isNumbers(line)
                && hasCore(drafts.getLast().text()));
    return !alone && EntryRest.belongs(lines, i, drafts);
  }

  /** An entry is over when it has said when or where; a list that never does so goes by line. */
  private static boolean isOnItsOwn(String current, String next) {
    return hasCore(current) || !hasCore(next) || AuthorStart.isNameWithInitials(next, 0);
  }

  private static boolean hasCore(String text) {
    return ReferenceSigns.hasYear(text) || ReferenceSigns.hasWebPlace(text);
  }

  private boolean startsEntry(int i) {
    String line = lines.get(i).text();
    if (EntryEnd.stopsList(line)) {
      return false;
    }
    if (ReferenceSigns.score(line) >= ReferenceSigns.REFERENCE) {
      return true;
    }
    return !EntryEnd.looksLikeHeading(line)
        && !ReferenceSigns.isProse(line)
        && ReferenceSigns.score(withFollowing(i)) >= ReferenceSigns.REFERENCE
        && (!Character.isLowerCase(line.charAt(0)) || AuthorStart.isNameAfterParticle(line));
  }

  /** The line and those after it up to a blank one. */
  private String withFollowing(int i) {
    StringBuilder text = new StringBuilder(lines.get(i).text());
    for (int j = i + 1; j < lines.size() && j < i + LOOK_AHEAD && !lines.get(j).isBlank(); j++) {
      text.append(' ').append(lines.get(j).text());
    }
    return text.toString();
  }

  /** The indent of second lines where first lines stand further left; 0 where there is none. */
  private static int hangingIndent(List<TextLine> lines, int from) {
    int first = lines.get(from).indent();
    int deeper = 0;
    int level = 0;
    int least = Integer.MAX_VALUE;
    for (int i = from; i < lines.size() && i < from + SAMPLE; i++) {
      TextLine line = lines.get(i);
      if (!line.isBlank() && line.indent() > first) {
        deeper++;
        least = Math.min(least, line.indent());
      } else if (!line.isBlank()) {
        level++;
      }
    }
    return deeper > 0 && level > 1 && deeper * 3 >= level ? least : 0;
  }

  /** Blank lines part the entries: no line below another begins one of its own. */
  private static boolean isInParagraphs(List<TextLine> lines, int from) {
    StringBuilder above = new StringBuilder();
    int count = 0;
    for (int i = from; i < lines.size() && i < from + SAMPLE; i++) {
      String line = lines.get(i).text();
      if (line.isEmpty()) {
        above.setLength(0);
      } else if (EntryEnd.stopsList(line) || ListHead.of(line).isPresent()) {
        break;
      } else {
        if (!above.isEmpty() && beginsAnew(line, above.toString())) {
          return false;
        }
        count += above.isEmpty() ? 1 : 0;
        above.append(line).append(' ');
      }
    }
    return count > 1;
  }

  private static boolean beginsAnew(String line, String above) {
    boolean year = ReferenceSigns.hasYear(line) && !EntryRest.isNumbers(line);
    return year && (AuthorStart.isNameWithInitials(line, 0) || EntryRest.isWhole(above));
  }
}
