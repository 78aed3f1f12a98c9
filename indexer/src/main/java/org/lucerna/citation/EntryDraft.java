package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry being put together from lines; knows where each of its characters came from. */
final class EntryDraft {

  private record Piece(int at, int source) {}

  private final Optional<EntryLabel> label;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private TextLine lastLine;
  private int widestLine;

  EntryDraft(Optional<EntryLabel> label, TextLine first) {
    this.label = label;
    this.lastLine = first;
    add(first);
  }

  void add(TextLine line) {
    if (!text.isEmpty() && !joinsWithoutSpace(line.text())) {
      text.append(' ');
    }
    pieces.add(new Piece(text.length(), line.start()));
    text.append(line.text());
    lastLine = line;
    widestLine = Math.max(widestLine, line.indent() + line.text().length());
  }

  /** An address broken at a line's end goes on without a space. */
  private boolean joinsWithoutSpace(String next) {
    char last = text.charAt(text.length() - 1);
    if (isBrokenWord(last, next) || isBrokenRange(last, next)) {
      return true;
    }
    if ("/-_=&%".indexOf(last) < 0 || !Character.isLetterOrDigit(next.charAt(0))) {
      return false;
    }
    String word = text.substring(text.lastIndexOf(" ") + 1);
    return word.contains("://") || word.startsWith("www.") || word.contains("10.");
  }

  /** "11-" and "19." on the next line: pages. */
  private boolean isBrokenRange(char last, String next) {
    return IdentifierBody.isDash(last)
        && text.length() > 1
        && Character.isDigit(text.charAt(text.length() - 2))
        && Character.isDigit(next.charAt(0));
  }

  /** "hepato-" and "cellular" on the next line: the hyphen stays, as it may be the word's own. */
  private boolean isBrokenWord(char last, String next) {
    boolean hyphen = Tokens.isHyphen(last) && text.length() > 3;
    char before = hyphen ? text.charAt(text.length() - 2) : ' ';
    // "Martín-" and "Pérez", "COVID-" and "19"
    if (Character.isLetter(before)
        && (Character.isUpperCase(next.charAt(0)) || Character.isDigit(next.charAt(0)))) {
      return true;
    }
    return hyphen
        && Character.isLowerCase(before)
        && Character.isLowerCase(next.charAt(0))
        && !next.startsWith("and ")
        && !next.startsWith("or ")
        && !next.startsWith("to ")
        && !next.startsWith("und ");
  }

  Optional<EntryLabel> label() {
    return label;
  }

  String text() {
    return text.toString();
  }

  int lines() {
    return pieces.size();
  }

  TextLine lastLine() {
    return lastLine;
  }

  /** The column at which the longest of its lines ends. */
  int widestLine() {
    return widestLine;
  }

  /** The entries this draft holds: one, or several that ran on without a line break. */
  List<ListEntry> toEntries() {
    String whole = text.toString();
    List<ListEntry> entries = new ArrayList<>();
    List<Integer> cuts = RunOnSplitter.starts(whole, label);
    for (int i = 0; i < cuts.size(); i++) {
      int from = cuts.get(i);
      int to = i + 1 < cuts.size() ? cuts.get(i + 1) : whole.length();
      while (to > from && TextLine.isWhite(whole.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        entries.add(entry(whole.substring(from, to), from, to));
      }
    }
    return entries;
  }

  private ListEntry entry(String part, int from, int to) {
    Optional<EntryLabel> own = label.isPresent() ? EntryLabel.of(part) : Optional.empty();
    Optional<String> number =
        own.filter(l -> l.style() != EntryLabel.Style.BULLET).map(l -> String.valueOf(l.number()));
    int marker = Math.min(own.map(EntryLabel::length).orElse(0), part.length());
    return new ListEntry(number, part, marker, source(from), source(to - 1) + 1);
  }

  private int source(int at) {
    Piece piece = pieces.get(0);
    for (Piece next : pieces) {
      if (next.at() <= at) {
        piece = next;
      }
    }
    return piece.source() + at - piece.at();
  }
}
