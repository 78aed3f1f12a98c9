package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a list whose entries begin with a number or a bullet. */
final class LabelledLayout {

  /** Lines that one entry may cover before its list is taken to be over. */
  private static final int LONGEST_ENTRY = 15;

  private final List<TextLine> lines;
  private final List<EntryDraft> drafts = new ArrayList<>();
  private final boolean sameNumberAgain;

  private LabelledLayout(List<TextLine> lines, int from, EntryLabel first) {
    this.lines = lines;
    this.sameNumberAgain = repeatsNumber(lines, from, first);
  }

  /** The drafts from the line {@code from} on, which must carry {@code first}. */
  static List<EntryDraft> read(List<TextLine> lines, int from, EntryLabel first) {
    LabelledLayout layout = new LabelledLayout(lines, from, first);
    layout.readFrom(from, first);
    return layout.drafts;
  }

  private void readFrom(int from, EntryLabel first) {
    EntryLabel current = first;
    drafts.add(new EntryDraft(Optional.of(first), lines.get(from)));
    boolean blankBefore = false;
    for (int i = from + 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        blankBefore = true;
        continue;
      }
      Optional<EntryLabel> label = EntryLabel.of(line.text());
      if (label.isPresent() && isNext(label.get(), current) && !line.isRule()) {
        current = label.get();
        drafts.add(new EntryDraft(label, line));
      } else if (endsBefore(i, current, blankBefore)) {
        return;
      } else {
        drafts.getLast().add(line);
      }
      blankBefore = false;
    }
  }

  private boolean isNext(EntryLabel label, EntryLabel current) {
    return label.follows(current)
        || (sameNumberAgain
            && label.style() == current.style()
            && label.number() == current.number());
  }

  private boolean endsBefore(int i, EntryLabel current, boolean blankBefore) {
    TextLine line = lines.get(i);
    EntryDraft draft = drafts.getLast();
    boolean complete = EntryEnd.looksComplete(draft.text()) && draft.text().length() > 12;
    if (line.isRule() || draft.lines() > LONGEST_ENTRY) {
      return true;
    }
    if (draft.label().map(l -> l.length() == draft.text().length()).orElse(false)) {
      return false;
    }
    if (EntryEnd.stopsList(line.text()) && (complete || blankBefore)) {
      return true;
    }
    if (EntryEnd.continuesEntry(line.text())) {
      return false;
    }
    boolean heading = EntryEnd.looksLikeHeading(line.text());
    if (labelAhead(i, current)) {
      return blankBefore && heading && complete;
    }
    if (blankBefore) {
      return !EntryRest.isTail(draft.text(), line.text());
    }
    return (complete || (heading && isSingleLined())) && !EntryRest.belongs(lines, i, drafts);
  }

  private boolean isSingleLined() {
    return drafts.size() > 1 && drafts.stream().allMatch(d -> d.lines() == 1);
  }

  private boolean labelAhead(int i, EntryLabel current) {
    for (int j = i + 1; j < lines.size() && j <= i + LONGEST_ENTRY; j++) {
      String text = lines.get(j).text();
      if (text.startsWith("#") || ListHead.of(text).isPresent()) {
        return false;
      }
      Optional<EntryLabel> label = EntryLabel.of(text);
      if (label.isPresent() && !lines.get(j).isRule() && isNext(label.get(), current)) {
        return true;
      }
    }
    return false;
  }

  /** Markdown numbers every entry "1." and leaves the counting to the reader. */
  private static boolean repeatsNumber(List<TextLine> lines, int from, EntryLabel first) {
    for (int j = from + 1; j < lines.size() && j <= from + LONGEST_ENTRY; j++) {
      String text = lines.get(j).text();
      Optional<EntryLabel> label = EntryLabel.of(text);
      if (ListHead.of(text).isPresent()) {
        return false;
      }
      if (label.isPresent() && label.get().style() == first.style()) {
        return first.number() > 0 && label.get().number() == first.number();
      }
    }
    return false;
  }
}
