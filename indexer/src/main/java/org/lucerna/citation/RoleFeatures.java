package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What can be seen of each part of a reference: its shape, the signs around it, the lists it is in,
 * and what the grammar took it for. The weights are by the names given here: a change of them needs
 * new weights.
 */
final class RoleFeatures {

  /** What a part's neighbours are told of it. */
  private static final Set<String> TOLD =
      Set.of("KB", "KS", "PL", "DATE", "onlynumY", "MASK", "bodyw", "HOST", "capall", "ACR", "lc");

  /** What is looked at together with the sign before and with the grammar's reading. */
  private static final List<String> JOINED =
      List.of(
          "capall", "capmost", "caplow", "lc", "KB", "KS", "bodyw", "HOST", "PW", "DATE", "PL",
          "ACR");

  private final List<RolePart> parts;
  private final List<Set<String>> shapes;
  private final char[] grammar;
  private final String type;

  /**
   * @param shapes of each part, by {@link RoleShapes}
   * @param grammar what the grammar took each part for, by {@link RoleReading}
   * @param type the kind of work, as the grammar sees it
   */
  RoleFeatures(List<RolePart> parts, List<Set<String>> shapes, char[] grammar, String type) {
    this.parts = parts;
    this.shapes = shapes;
    this.grammar = grammar.clone();
    this.type = type;
  }

  int size() {
    return parts.size();
  }

  /** What is seen of a part, the grammar's reading of it left out. */
  List<String> own(int k) {
    List<String> seen = new ArrayList<>(shapes.get(k));
    String before = parts.get(k).sign();
    String after = k + 1 < size() ? parts.get(k + 1).sign() : "$";
    seen.add("d" + before);
    seen.add("nd" + after);
    seen.add("d" + before + "nd" + after);
    seen.add("sent" + Math.min(sentences(k), 3));
    seen.add("in" + parts.get(k).within());
    told(k + 1, "n+", seen);
    told(k - 1, "p+", seen);
    for (String sign : JOINED) {
      if (shapes.get(k).contains(sign)) {
        seen.add(sign + "d" + before);
        if (sign.startsWith("cap")) {
          seen.add(sign + "nd" + after);
        }
      }
    }
    seen.add("b");
    return seen;
  }

  /** What the grammar took the part and its neighbours for. */
  List<String> grammars(int k) {
    List<String> seen = new ArrayList<>();
    seen.add("r" + grammar[k]);
    seen.add("ty" + type);
    if (k + 1 < size()) {
      seen.add("nr" + grammar[k + 1]);
    }
    for (String sign : JOINED) {
      if (shapes.get(k).contains(sign)) {
        seen.add(sign + "r" + grammar[k]);
      }
    }
    return seen;
  }

  /**
   * What can be said of the border before a part; a weight is kept for each two roles beside it.
   */
  List<String> border(int k, boolean withGrammar) {
    String sign = parts.get(k).sign();
    String kind = parts.get(k).beginsSentence() ? "S" : sign.contains("M") ? "M" : sign;
    char before = k > 0 ? grammar[k - 1] : '^';
    List<String> seen = new ArrayList<>(List.of("~", "~d" + sign));
    seen.add("~w" + kind + capitals(k));
    String small = shapes.get(k).contains("lc") ? "lc" : "";
    char within = k > 0 ? parts.get(k - 1).within() : ' ';
    seen.add("~l" + kind + small + within + parts.get(k).within());
    if (withGrammar) {
      seen.add("~s" + kind + (before == grammar[k] ? "=" : "#"));
      seen.add("~r" + before + ">" + grammar[k]);
    } else {
      seen.add("~s" + kind);
    }
    return seen;
  }

  private String capitals(int k) {
    for (String shape : shapes.get(k)) {
      if (shape.startsWith("cw")) {
        return shape;
      }
    }
    return "";
  }

  private int sentences(int k) {
    int ends = 0;
    for (int i = 0; i <= k; i++) {
      String sign = parts.get(i).sign();
      ends += sign.contains(". ") || sign.contains("? ") ? 1 : 0;
    }
    return ends;
  }

  private void told(int neighbour, String as, List<String> seen) {
    if (neighbour >= 0 && neighbour < size()) {
      for (String shape : shapes.get(neighbour)) {
        if (TOLD.contains(shape)) {
          seen.add(as + shape);
        }
      }
    }
  }
}
