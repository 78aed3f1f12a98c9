package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.CitedName;

/**
 * Reads the groups that follow the persons of a list: "et al; X Investigators; Y Group." (AMA
 * Manual of Style, 11th ed., 3.15.6), ", for the Z study group." (The Lancet), "and the Q
 * Network.".
 */
final class StudyGroups {

  /** No list of groups has more tokens. */
  private static final int LONGEST = 70;

  /** Most tokens of a group that nothing announces. */
  private static final int LONGEST_ALONE = 12;

  /** Words that only groups of people carry, beside those of bodies. */
  private static final String[] GROUPS = {
    "initiative", "panel", "trialists", "members", "authors", "contributors", "study", "trial"
  };

  private static final String[] JOINTS = {
    "of", "and", "the", "for", "on", "in", "de", "du", "des", "der", "und", "et"
  };

  private final Tokens t;

  StudyGroups(Tokens tokens) {
    this.t = tokens;
  }

  /**
   * Adds the groups that stand at a token; returns the token of the stop after them, or the token
   * itself where none stand there.
   *
   * @param others whether "et al" stands before
   */
  int read(int i, boolean others, List<CitedName> names) {
    int from = t.isSignOf(i, ",;") ? i + 1 : i;
    int first = afterLead(from);
    boolean announced = first > from;
    int alone = others && from == i ? groupAlone(i) : i;
    if (alone > i) {
      names.add(new CitedName.Organisation(t.between(i, alone)));
      return alone;
    }
    if (from == i && !(announced && t.is(first - 1, "the"))) {
      return i;
    }
    int stop = stop(first, announced);
    List<Segments.Segment> parts = parts(first, stop);
    boolean listed = others && t.isSign(i, ';');
    boolean told = announced && others && t.isOneOf(from, "for", "on");
    boolean groups =
        announced
            ? parts.stream().anyMatch(this::isGroup) || (told && !parts.isEmpty())
            : listed ? isList(parts) : parts.size() == 1 && isNameAlone(parts.getFirst());
    if (!groups) {
      return i;
    }
    for (Segments.Segment part : parts) {
      names.add(new CitedName.Organisation(t.between(part.from(), part.to())));
    }
    return stop;
  }

  /** "et al. ESMO Guidelines Committee. Title": the stop after a group that is a sentence. */
  private int groupAlone(int i) {
    int stop = t.isSign(i - 1, '.') && t.isCapitalised(i) ? stop(i, false) : -1;
    boolean group =
        stop > i + 1
            && t.isOneOf(stop - 1, "committee", "group", "investigators", "collaborators", "panel")
            && isNameAlone(new Segments.Segment(i, stop))
            && t.isCapitalised(stop + 1);
    for (int k = stop + 2; group && k < t.size() && !t.isSignOf(k, ".;"); k++) {
      if (t.isLowerCase(k) && t.length(k) > 3) {
        return stop;
      }
    }
    return i;
  }

  /** Passes "on behalf of the", "for the", "and the"; a mere "the" announces nothing. */
  private int afterLead(int from) {
    int i = t.is(from, "and") ? from + 1 : from;
    boolean behalf = t.is(i, "on") && t.is(i + 1, "behalf") && t.is(i + 2, "of");
    i = behalf ? i + 3 : t.isOneOf(i, "for", "from") ? i + 1 : i;
    boolean lead = i > from && t.isLowerCase(from);
    return lead ? (t.is(i, "the") ? i + 1 : i) : from;
  }

  /** The stop that ends the groups, or -1; where they are announced a colon may (ASCO). */
  private int stop(int from, boolean announced) {
    for (int i = from; i < Math.min(t.size(), from + LONGEST); i++) {
      boolean initial = t.length(i - 1) == 1 && t.isSign(i - 2, '.');
      if (t.isSign(i, '.') && !t.isGlued(i + 1) && !initial) {
        return i;
      }
      if (announced && t.isSign(i, ':')) {
        return i;
      }
    }
    return -1;
  }

  /** The groups that semicolons part; none where one of them is empty. */
  private List<Segments.Segment> parts(int from, int stop) {
    List<Segments.Segment> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= stop; i++) {
      if (i == stop || t.isSign(i, ';')) {
        int first = afterLead(start);
        first = t.is(first, "the") ? first + 1 : first;
        if (first >= i) {
          return List.of();
        }
        parts.add(new Segments.Segment(first, i));
        start = i + 1;
      }
    }
    return parts;
  }

  /** Groups in capitals of which one is surely a group's name. */
  private boolean isList(List<Segments.Segment> parts) {
    return parts.stream().anyMatch(this::isGroup) && parts.stream().allMatch(this::isCapital);
  }

  /** "ESMO Guidelines Committee": capitals up to a word that only groups have. */
  private boolean isNameAlone(Segments.Segment part) {
    boolean name = part.to() - part.from() > 1 && part.to() - part.from() <= LONGEST_ALONE;
    for (int i = part.from(); name && i < part.to(); i++) {
      boolean number =
          i > part.from() && i < part.to() - 1 && t.isNumber(i); // "TAX 325 Study Group"
      name = number || t.isCapitalised(i) || t.isOneOf(i, "of", "and", "the", "for", "on");
    }
    return name
        && (NameWords.isBody(t.get(part.to() - 1))
            || t.isOneOf(part.to() - 1, "Initiative", "Panel"));
  }

  private boolean isGroup(Segments.Segment part) {
    if (KnownBodies.contains(t.between(part.from(), part.to()))) {
      return true;
    }
    for (int i = part.from(); i < part.to(); i++) {
      if (t.isWord(i) && (NameWords.isBody(t.get(i)) || t.isOneOf(i, GROUPS))) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least six words in ten begin with a capital; small joints do not count. */
  private boolean isCapital(Segments.Segment part) {
    int words = 0;
    int capitals = 0;
    for (int i = part.from(); i < part.to(); i++) {
      if (t.isWord(i) && !t.isOneOf(i, JOINTS)) {
        words++;
        capitals += t.isCapitalised(i) ? 1 : 0;
      }
    }
    return capitals * 10 >= words * 6 && t.isCapitalised(part.from());
  }
}
