package org.lucerna.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a part of a reference looks like by itself, as the names of {@link RoleFeatures}. */
final class RoleShapes {

  private final Tokens t;
  private final JournalNames journals;
  private final HostName host;
  private final NameList head;

  /**
   * @param head who stands first, as the grammar reads it; may be nobody
   */
  RoleShapes(Tokens tokens, JournalNames journals, HostName host, NameList head) {
    this.t = tokens;
    this.journals = journals;
    this.host = host;
    this.head = head;
  }

  /**
   * @param persons whether the first part is the names at the head
   */
  Set<String> of(List<RolePart> parts, int k, boolean persons) {
    RolePart part = parts.get(k);
    Set<String> shape = new LinkedHashSet<>();
    if (k == 0 && persons) {
      String others = head.othersOmitted() ? "etal" : "";
      shape.add("PERS" + Math.min(3, head.names().size()) + others);
      shape.add("PERSc" + (int) (head.confidence() * 10));
    }
    new Count(t, part).describe(shape);
    lists(part, shape);
    place(parts.size(), k, shape);
    if (persons) {
      shape.add("pn1");
    }
    return shape;
  }

  private void place(int parts, int k, Set<String> shape) {
    shape.add("k" + Math.min(k, 4));
    shape.add("rest" + Math.min(parts - 1 - k, 4));
  }

  private void lists(RolePart part, Set<String> shape) {
    String text = t.between(part.from(), part.to());
    String plain = plain(text);
    boolean stripped = plain.length() < text.length();
    add(KnownBodies.contains(plain) || (stripped && KnownBodies.contains(text)), "KB", shape);
    add(KnownSites.contains(plain), "KS", shape);
    if (journals.contains(plain)) {
      shape.add("KJ" + Math.min(3, plain.split(" ", 4).length));
    }
    add(Places.contains(text), "PL", shape);
    add(PublisherWords.names(t, part.from(), part.to()), "PW", shape);
    add(Dates.at(t, part.from()).isPresent(), "DATE", shape);
    add(host.isNamedBy(text), "HOST", shape);
    boolean domain = false;
    boolean year = false;
    boolean body = false;
    for (int i = part.from(); i < part.to(); i++) {
      domain |= t.isDomainDot(i);
      year |= t.isYear(i);
      body |= t.isWord(i) && NameWords.isBody(t.get(i));
    }
    add(domain, "dom", shape);
    add(year, "YR", shape);
    add(body, "bodyw", shape);
  }

  private static void add(boolean seen, String name, Set<String> shape) {
    if (seen) {
      shape.add(name);
    }
  }

  private static String plain(String text) {
    int end = text.length();
    while (end > 0 && ".,;:!?\"'-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Words, capitals and numbers of a part. */
  private static final class Count {

    private final Tokens t;
    private final RolePart part;
    private int words;
    private int capitals;
    private int small;
    private int numbers;
    private boolean masked;
    private String first = "";
    private String last = "";

    Count(Tokens tokens, RolePart part) {
      this.t = tokens;
      this.part = part;
      for (int i = part.from(); i < part.to(); i++) {
        count(i);
      }
    }

    private void count(int i) {
      masked |= t.isMask(i);
      if (!t.isWord(i) && !t.isNumber(i)) {
        return;
      }
      last = t.isWord(i) ? t.get(i).toLowerCase(Locale.ROOT) : "#";
      first = first.isEmpty() ? last : first;
      words += t.isWord(i) ? 1 : 0;
      numbers += t.isNumber(i) ? 1 : 0;
      capitals += t.isCapitalised(i) ? 1 : 0;
      small += t.isWord(i) && !t.isCapitalised(i) && t.length(i) > 3 ? 1 : 0;
    }

    void describe(Set<String> shape) {
      shape.add("w" + size());
      shape.add("low" + Math.min(small, 3));
      if (words > 0) {
        String letters = capitals == words ? "all" : small == 0 ? "most" : "low";
        shape.add("cap" + letters);
        shape.add("cw" + letters + Math.min(words, 6));
      } else {
        add(masked, "MASK", shape);
        add(numbers > 0, "onlynum" + (t.isYear(part.from()) ? "Y" : ""), shape);
      }
      add(numbers > 0, "num" + Math.min(numbers, 2), shape);
      add(t.isLowerCase(part.from()), "lc", shape);
      if (words == 1 && capitals == 1) {
        alone(t.get(part.from()), shape);
      }
      shape.add("fw=" + first);
      shape.add("lw=" + last);
    }

    private void alone(String word, Set<String> shape) {
      boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
      add(upper && word.length() > 1, "ACR", shape);
      add(word.chars().anyMatch(Character::isDigit), "CODE", shape);
      add(NameWords.isImpersonal(word), "IMP", shape);
    }

    private int size() {
      return words <= 2 ? words : words <= 4 ? 4 : words <= 7 ? 7 : words <= 11 ? 11 : 20;
    }
  }
}
