package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.CitedName;

/** Reads several bodies at the head of a reference: "FAO, IFAD, UNICEF, WFP and WHO (2017).". */
final class BodyList {

  private static final int MOST_WORDS = 8;

  private static final int LONGEST_SPELLED = 16;

  private final Tokens t;

  BodyList(Tokens tokens) {
    this.t = tokens;
  }

  /** "American College of Radiology; Radiological Society of North America.": parted by signs. */
  private NameList parted(int from) {
    List<CitedName> names = new ArrayList<>();
    int start = from;
    for (int i = from; i < t.size() && i - from < 40; i++) {
      boolean stop = t.isSign(i, '.') && !t.isGlued(i + 1);
      if (stop || t.isSign(i, ';')) {
        if (!isBody(start, i)) {
          return NameList.none(from);
        }
        names.add(new CitedName.Organisation(t.between(start, i)));
        if (stop) {
          return names.size() > 1
              ? new NameList(names, i + 1, false, false, 0.85)
              : NameList.none(from);
        }
        start = i + 1;
      }
    }
    return NameList.none(from);
  }

  /** "Robert Koch-Institut (Hrsg.), Gesellschaft ... (Hrsg.):": each with its role. */
  private NameList edited(int from) {
    List<CitedName> names = new ArrayList<>();
    int start = from;
    for (int i = from; i < t.size() && i - start < LONGEST_SPELLED; i++) {
      if (t.isSign(i, '(') && t.isOneOf(i + 1, "hrsg", "hg", "eds", "ed")) {
        names.add(new CitedName.Organisation(t.between(start, i)));
        int close = t.isSign(i + 2, '.') ? i + 3 : i + 2;
        if (!t.isSignOf(close + 1, ",;/")) {
          return names.size() > 1 && t.isSign(close, ')') && t.isSignOf(close + 1, ":.")
              ? new NameList(names, close + 2, false, true, 0.85)
              : NameList.none(from);
        }
        start = close + 2;
        i = close + 1;
      } else if (t.isSignOf(i, ",.;:") || (names.isEmpty() && i - from > MOST_WORDS)) {
        return NameList.none(from);
      }
    }
    return NameList.none(from);
  }

  private boolean isBody(int from, int to) {
    boolean body = false;
    for (int i = from; i < to; i++) {
      body |= t.isWord(i) && NameWords.isBody(t.get(i));
      boolean small = t.isOneOf(i, "of", "for", "and", "the", "in", "on");
      if (!(t.isCapitalised(i) || small || t.isSignOf(i, "()&"))) {
        return false;
      }
    }
    return body && to - from > 1;
  }

  /** "Fondazione X per la ricerca": the first word tells, the rest is small. */
  boolean isRomance(int from, int to) {
    String first = t.get(from);
    return (NameWords.isBody(first) && t.isOneOf(to - 2, "du", "de"))
        || (NameWords.isForeignBody(first) && to - from > 3 && to - from <= 9);
  }

  /** The bodies at a token where there are three or more, or two joined by "and"; else no name. */
  NameList read(int from) {
    NameList edited = edited(from);
    if (!edited.isEmpty()) {
      return edited;
    }
    NameList parted = parted(from);
    if (!parted.isEmpty()) {
      return parted;
    }
    NameList two = two(from);
    if (!two.isEmpty()) {
      return two;
    }
    List<CitedName> names = new ArrayList<>();
    int i = from;
    boolean joined = false;
    while (true) {
      int end = bodyEnd(i);
      if (end < 0) {
        return NameList.none(from);
      }
      names.add(new CitedName.Organisation(t.between(i, end)));
      int next = t.isSign(end, ',') && !joined ? end + 1 : end;
      boolean and = t.isSign(next, '&') || t.is(next, "and");
      if (joined || (next == end && !and)) {
        return joined && closes(end)
            ? new NameList(names, end, false, false, 0.85)
            : NameList.none(from);
      }
      joined = and;
      i = and ? next + 1 : next;
    }
  }

  /**
   * "Society of X (SX) and College of Y (CY).": each side has a word that heads a body's name, so
   * that "Department of Health and Human Services" stays one.
   */
  private NameList two(int from) {
    int and = -1;
    for (int i = from; i < t.size() && i - from < 30; i++) {
      if (t.isSign(i, '&') || t.is(i, "and")) {
        if (and < 0 && isHeaded(from, i)) {
          and = i;
        }
      } else if (and > 0 && (closes(i) || (t.isSign(i, '.') && !t.isGlued(i + 1)))) {
        return isHeaded(and + 1, i)
            ? new NameList(
                List.of(
                    new CitedName.Organisation(t.between(from, and)),
                    new CitedName.Organisation(t.between(and + 1, i))),
                t.isSignOf(i, ".,") ? i + 1 : i,
                false,
                false,
                0.85)
            : NameList.none(from);
      } else if (!(t.isCapitalised(i) || t.isOneOf(i, "of", "for", "the", "in") || isBracket(i))) {
        return NameList.none(from);
      }
    }
    return NameList.none(from);
  }

  /** "NRC. National Research Council. Title": the stop after the words of an acronym, else 0. */
  int spelledOut(int from) {
    int letter = 0;
    for (int i = from + 2; t.isSign(from + 1, '.') && i < from + LONGEST_SPELLED; i++) {
      if (t.isSign(i, '.')) {
        boolean named = letter == t.length(from) && i - from > 3 && t.isCapitalised(i + 1);
        return named ? i : 0;
      }
      boolean next = letter < t.length(from) && t.first(i) == t.get(from).charAt(letter);
      if (!(t.isOneOf(i, "of", "for", "and", "the", "in", "on") || (t.isCapitalised(i) && next))) {
        return 0;
      }
      letter += next && t.isCapitalised(i) ? 1 : 0;
    }
    return 0;
  }

  private boolean isBracket(int i) {
    return t.isSign(i, ')') || (t.isSign(i, '(') && t.isWord(i + 1));
  }

  private boolean isHeaded(int from, int to) {
    boolean head = KnownBodies.contains(t.between(from, to));
    for (int i = from; i < to; i++) {
      head |= NameWords.isHead(t.get(i));
    }
    return head && to - from > 1;
  }

  private boolean closes(int end) {
    int i = t.isSign(end, '.') ? end + 1 : end;
    return t.isSign(end, ',') || (t.isSign(i, '(') && t.isYear(i + 1)) || t.isYear(i);
  }

  /** The token after one body's name, or -1: capitals alone, or a word that only bodies have. */
  private int bodyEnd(int from) {
    boolean body = false;
    int i = from;
    while (t.isCapitalised(i) && i - from < MOST_WORDS) {
      body |= NameWords.isBody(t.get(i)) || t.is(i, "international");
      i++;
    }
    boolean acronym = i - from == 1 && t.length(from) >= 2 && isUpper(from);
    return acronym || (body && i - from > 1) ? i : -1;
  }

  private boolean isUpper(int i) {
    return t.get(i).chars().noneMatch(Character::isLowerCase) && t.length(i) > 2;
  }
}
