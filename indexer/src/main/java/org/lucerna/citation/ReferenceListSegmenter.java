package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the reference lists in running text and splits them into their entries. A list is known by
 * its head, or without one by a run of lines that are references beyond doubt; it ends where its
 * layout or its content does.
 */
public final class ReferenceListSegmenter {

  /** Sentences a list may begin with before its first entry ("Below is a sample of ..."). */
  private static final int MOST_INTRODUCTION = 4;

  private static final int LEAST_HEADLESS = 3;

  private ReferenceListSegmenter() {}

  /** Every list of a text in order; empty where it has none. Never fails. */
  public static List<ReferenceList> findAll(String text) {
    List<TextLine> lines = TextLine.of(text);
    List<ReferenceList> lists = new ArrayList<>();
    int resume = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).start() >= resume) {
        Optional<ReferenceList> list = listAt(lines, i);
        list.ifPresent(lists::add);
        resume = list.map(ReferenceList::end).orElse(resume);
      }
    }
    if (lists.isEmpty()) {
      headless(lines).ifPresent(lists::add);
    }
    return List.copyOf(lists);
  }

  /** The entries of a text that is a reference list, whether or not it says so at its head. */
  public static List<ListEntry> split(String listText) {
    List<ReferenceList> headed = findAll(listText);
    if (!headed.isEmpty()) {
      return headed.stream().flatMap(list -> list.entries().stream()).toList();
    }
    List<TextLine> lines = TextLine.of(listText);
    int first = firstContent(lines, 0);
    return first < 0 ? List.of() : entries(wholeText(lines, first));
  }

  private static Optional<ReferenceList> listAt(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    Optional<String> head = ListHead.of(line.text());
    if (head.isPresent()) {
      return list(head, line, entriesAfterHead(lines, i + 1));
    }
    OptionalInt inline = ListHead.inlineEnd(line.text());
    if (inline.isEmpty()) {
      return Optional.empty();
    }
    int at = inline.getAsInt();
    List<TextLine> rest = new ArrayList<>(lines.subList(i, lines.size()));
    rest.set(0, new TextLine(line.text().substring(at), line.start() + at, 0));
    return list(Optional.of(line.text().substring(0, at).strip()), line, entriesAt(rest, 0));
  }

  private static Optional<ReferenceList> list(
      Optional<String> head, TextLine first, List<ListEntry> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReferenceList(head, first.start(), entries.getLast().end(), entries));
  }

  private static List<ListEntry> entriesAfterHead(List<TextLine> lines, int from) {
    int i = firstContent(lines, from);
    for (int skipped = 0; i >= 0 && skipped <= MOST_INTRODUCTION; skipped++) {
      List<ListEntry> entries = entriesAt(lines, i);
      if (!entries.isEmpty()) {
        return skipped == 0 || isSureList(entries) ? entries : List.of();
      }
      if (EntryEnd.stopsList(lines.get(i).text()) || ListHead.of(lines.get(i).text()).isPresent()) {
        return List.of();
      }
      i = firstContent(lines, i + 1);
    }
    return List.of();
  }

  /**
   * Behind words between the head and it: one line alone that might be an entry ("By A. Ray, 1 May
   * 2026") stands below a link to the list rather than below its head.
   */
  private static boolean isSureList(List<ListEntry> entries) {
    return entries.size() > 1
        || entries.getFirst().label().isPresent()
        || References.isSurelyOne(entries.getFirst().raw());
  }

  private static List<ListEntry> entriesAt(List<TextLine> lines, int i) {
    Optional<EntryLabel> label = EntryLabel.of(lines.get(i).text());
    if (label.isPresent() && isListStart(lines, i, label.get())) {
      return entries(LabelledLayout.read(lines, i, label.get()));
    }
    return entries(LineLayout.read(lines, i));
  }

  /** A label begins a list where references follow; a bullet or a year may begin anything. */
  private static boolean isListStart(List<TextLine> lines, int i, EntryLabel label) {
    StringBuilder text = new StringBuilder();
    for (int j = i; j < lines.size() && j < i + 6; j++) {
      text.append(lines.get(j).text()).append(' ');
    }
    int least = label.style() == EntryLabel.Style.BULLET ? 1 : 0;
    return label.number() <= 999 && ReferenceSigns.score(text.toString()) >= least;
  }

  private static List<ListEntry> entries(List<EntryDraft> drafts) {
    return drafts.stream().flatMap(draft -> draft.toEntries().stream()).toList();
  }

  private static int firstContent(List<TextLine> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).isRule()) {
        return i;
      }
    }
    return -1;
  }

  /** Takes every line for part of the list: nothing that a person pasted may be lost. */
  private static List<EntryDraft> wholeText(List<TextLine> lines, int first) {
    List<EntryDraft> drafts = new ArrayList<>();
    int i = first;
    while (i >= 0) {
      Optional<EntryLabel> label = EntryLabel.of(lines.get(i).text());
      List<EntryDraft> part =
          label.isPresent()
              ? LabelledLayout.read(lines, i, label.get())
              : LineLayout.read(lines, i);
      if (part.isEmpty()) {
        part = List.of(new EntryDraft(Optional.empty(), lines.get(i)));
      }
      drafts.addAll(part);
      int end = part.getLast().toEntries().getLast().end();
      int next = i + 1;
      while (next < lines.size() && lines.get(next).start() < end) {
        next++;
      }
      i = firstContent(lines, next);
    }
    return drafts;
  }

  /** The line, without its label and with its next, has more than twice what a reference needs. */
  private static boolean isSure(List<TextLine> lines, int i) {
    String text = lines.get(i).text();
    int label = EntryLabel.of(text).map(EntryLabel::length).orElse(0);
    String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    boolean numbered = label > 0 && EntryLabel.of(next).isEmpty();
    String whole = text.substring(label) + (numbered ? " " + next : "");
    return !lines.get(i).isBlank() && ReferenceSigns.score(whole) > 2 * ReferenceSigns.REFERENCE;
  }

  /** A run of at least three entries, each a reference beyond doubt. */
  private static Optional<ReferenceList> headless(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (isSure(lines, i)) {
        List<ListEntry> entries = entriesAt(lines, i);
        long sure =
            entries.stream()
                .filter(e -> ReferenceSigns.score(e.raw()) >= 2 * ReferenceSigns.REFERENCE)
                .count();
        if (entries.size() >= LEAST_HEADLESS && sure * 3 >= entries.size() * 2L) {
          return list(Optional.empty(), line, entries);
        }
      }
    }
    return Optional.empty();
  }
}
