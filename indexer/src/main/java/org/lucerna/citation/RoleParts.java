package org.lucerna.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a reference at every sign where a field could end; the names at its head are one part, a
 * quotation is another.
 */
final class RoleParts {

  /** Tokens of a known body's name that ends a part without a sign before it. */
  private static final int LONGEST_BODY = 9;

  /** Signs that are told apart between two parts. */
  private static final int MOST_SIGNS = 6;

  private final Tokens t;
  private final Set<Integer> sentenceEnds = new HashSet<>();
  private final List<RolePart> found = new ArrayList<>();
  private char within = ' ';
  private int quotationEnd;

  private RoleParts(Tokens tokens) {
    this.t = tokens;
  }

  /**
   * @param head tokens at the beginning that name persons, 0 where none do
   */
  static List<RolePart> of(Tokens t, int head) {
    RoleParts parts = new RoleParts(t);
    for (Segments.Segment sentence : Segments.of(t, head, t.size())) {
      parts.sentenceEnds.add(sentence.to());
    }
    parts.cut(head);
    return parts.found;
  }

  private void cut(int head) {
    String before = "^";
    if (head > 0) {
      found.add(new RolePart(0, head, before, ' '));
      before = t.isSign(head - 1, '.') ? ". " : t.isSign(head - 1, ',') ? ", " : " ";
    }
    int from = head;
    for (int i = head; i <= t.size(); i++) {
      String sign = i < t.size() ? sign(i) : "$";
      if (sign.isEmpty()) {
        continue;
      }
      if (i > from) {
        add(from, i, before);
        before = sign;
      } else if (before.length() < MOST_SIGNS) {
        before += sign;
      }
      enclose(i);
      from = sign.equals("month") ? i : i + 1;
    }
  }

  /** Takes note of a quotation or bracket that begins or ends; a bracket in a quotation is none. */
  private void enclose(int i) {
    if (t.isSignOf(i, "“„«‘\"")) {
      within = within == 'q' ? ' ' : 'q';
      quotationEnd = within == 'q' ? quotationEnd(i) : 0;
    } else if (t.isSignOf(i, "”»’")) {
      within = ' ';
    } else if (within != 'q' && t.isSignOf(i, "()[]")) {
      within = t.isSignOf(i, "([") ? 'b' : ' ';
    }
  }

  /** Where a quotation that is one part ends: 0 where it never does. */
  private int quotationEnd(int open) {
    String marks = t.isSign(open, '"') ? "\"" : t.isSign(open, '‘') ? "’" : "”“»";
    for (int i = open + 1; i < t.size(); i++) {
      if (t.isSignOf(i, marks)) {
        return i;
      }
    }
    return 0;
  }

  /** A known body's name parts what ends in it: "... liver metastases National Institute for". */
  private void add(int from, int to, String before) {
    for (int i = Math.max(from + 2, to - LONGEST_BODY); i < to; i++) {
      boolean name = t.isCapitalised(i) && t.isWord(i - 1) && (to - i > 1 || t.length(i) > 3);
      if (name
          && !t.isOneOf(i - 1, "of", "the", "and", "for", "in", "by")
          && KnownBodies.contains(t.between(i, to))) {
        found.add(new RolePart(from, i, before, within));
        found.add(new RolePart(i, to, "body", within));
        return;
      }
    }
    found.add(new RolePart(from, to, before, within));
  }

  /** What parts the tokens at one of them, empty where nothing does. */
  private String sign(int i) {
    if (t.isMask(i)) {
      return "M";
    }
    if (within == 'q' && i < quotationEnd && !t.isSignOf(i, "“”\"«»„‘’")) {
      return "";
    }
    if (t.kind(i) != Tokens.Kind.SIGN) {
      return beginsMonth(i) ? "month" : "";
    }
    char c = t.first(i);
    return switch (c) {
      case '.' -> stop(i);
      case '?', '!' -> sentenceEnds.contains(i + 1) ? "? " : "";
      case ';' -> ";";
      case '—' -> t.isGlued(i) && t.isGlued(i + 1) ? "" : "|";
      case '|', '·', '•' -> "|";
      case ',', ':' -> t.isGlued(i + 1) ? "" : String.valueOf(c);
      case '(', '[' -> t.isGlued(i) ? "" : "(";
      case ')', ']' -> t.isGlued(i + 1) && t.isWord(i + 1) ? "" : ")";
      case '“', '”', '"', '«', '»', '„', '‘' -> "\"";
      case '’' -> within == 'q' ? "\"" : "";
      default -> t.isDash(i) && !t.isGlued(i) && !t.isGlued(i + 1) ? "-" : "";
    };
  }

  /** "NHSBT September 2021": a month with its year after a name. */
  private boolean beginsMonth(int i) {
    return t.isWord(i - 1) && !t.isLowerCase(i - 1) && t.isYear(i + 1) && Dates.month(t, i) > 0;
  }

  private String stop(int i) {
    if (t.isDomainDot(i)) {
      return "";
    }
    if (sentenceEnds.contains(i)) {
      return ". ";
    }
    boolean initial = t.isWord(i - 1) && t.length(i - 1) == 1;
    boolean goesOn = t.isCapitalised(i + 1) || t.isNumber(i + 1);
    return goesOn && !initial && !t.isGlued(i + 1) ? "." : "";
  }
}
