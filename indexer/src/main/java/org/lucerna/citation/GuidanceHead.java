package org.lucerna.citation;

import java.util.List;
import java.util.Set;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/**
 * Reads the kind and number of guidance where they stand before its title: "NICE guideline [NG151].
 * Colorectal cancer", "NICE IPG535: Ablation", "NICE. Guideline CG131 Colorectal cancer".
 */
final class GuidanceHead {

  private static final Set<String> MAKERS = Set.of("NICE", "SIGN");

  private static final String[] KINDS = {
    "guideline",
    "guidelines",
    "guidance",
    "clinical",
    "interventional",
    "procedure",
    "procedures",
    "technology",
    "technologies",
    "appraisal",
    "diagnostics",
    "medical",
    "quality",
    "standard",
    "public",
    "health",
    "evidence",
    "summary",
    "medtech",
    "innovation",
    "briefing"
  };

  private final Tokens t;

  GuidanceHead(Tokens tokens) {
    this.t = tokens;
  }

  /** The maker at the head, with its guidance's number passed; else no name. */
  NameList maker() {
    int title = MAKERS.contains(t.get(0)) ? afterNumber(1) : 1;
    return title > 1
        ? new NameList(List.of(new CitedName.Organisation(t.get(0))), title, false, false, 0.9)
        : NameList.none(0);
  }

  /** The token of the title after kind and number; where none stand there, the one asked for. */
  int afterNumber(int from) {
    int kinds = afterKinds(from);
    boolean open = t.isSignOf(kinds, "([");
    int code = open || t.isOneOf(kinds, "no", "number") ? kinds + 1 : kinds;
    int end = afterCode(code, kinds > from);
    int next = open && t.isSignOf(end, ")]") ? end + 1 : end;
    while (end > code && (t.isSignOf(next, ".:,;") || t.isDash(next))) {
      next++;
    }
    boolean title = end > code && t.isCapitalised(next) && t.isWord(next + 1);
    return title ? next : from;
  }

  /** The token of the title; the kind of guidance before it, there or at the head, is noted. */
  int passed(int from, CitationDraft draft) {
    boolean head = maker().next() == from;
    int kind = head ? 1 : from;
    int title = afterNumber(kind);
    if (title > kind) {
      draft.put(CitationField.GENRE, t.between(kind, afterKinds(kind)), 0.8);
    }
    return Math.max(title, from);
  }

  /** "Title: Technology appraisal guidance TA555" of NICE or SIGN: what the title is not. */
  boolean isKindOf(String maker, int from, int to) {
    boolean own = MAKERS.contains(maker) || maker.startsWith("National Institute for Health and");
    int kinds = own ? afterKinds(from) : from;
    return kinds > from + 1 && (kinds == to || afterCode(kinds, true) == to);
  }

  private int afterKinds(int from) {
    int i = from;
    while (t.isOneOf(i, KINDS)) {
      i++;
    }
    return i;
  }

  /** The token after "CG131", "CG 131", or a bare number where its kind was told. */
  private int afterCode(int i, boolean told) {
    if (isCode(t.get(i))) {
      return i + 1;
    }
    if (t.isWord(i) && t.isNumber(i + 1) && isCode(t.get(i) + t.get(i + 1))) {
      return i + 2;
    }
    return told && t.isNumber(i) && !t.isYear(i) ? i + 1 : i;
  }

  private static boolean isCode(String word) {
    return IdentifierScheme.NICE.read(word) instanceof IdentifierReading.Valid;
  }
}
