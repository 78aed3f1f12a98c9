package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of titles: which tell one work of a family from the next (numbers, "protocol", "without"),
 * and which mean the same however they are written ("phase II" and "phase 2").
 */
final class TitleWord {
  /** What later, earlier and lesser reports of one study say of themselves, and opposites. */
  private static final Set<String> APART =
      Set.of(
          "protocol",
          "rationale",
          "design",
          "update",
          "updated",
          "final",
          "interim",
          "preliminary",
          "early",
          "late",
          "initial",
          "secondary",
          "exploratory",
          "posthoc",
          "subgroup",
          "pooled",
          "follow",
          "followup",
          "extended",
          "extension",
          "longterm",
          "pilot",
          "feasibility",
          "abstract",
          "reply",
          "response",
          "comment",
          "letter",
          "editorial",
          "erratum",
          "corrigendum",
          "correction",
          "retraction",
          "protocols",
          "supplement",
          "appendix",
          "without",
          "before",
          "after",
          "during",
          "versus",
          "not",
          "no",
          "non",
          "low",
          "high",
          "men",
          "women",
          "male",
          "female",
          "left",
          "right",
          "upper",
          "lower",
          "pre",
          "post",
          "new",
          "old",
          "older",
          "younger");

  private static final Set<String> SMALL =
      Set.of("is", "are", "was", "were", "be", "its", "this", "that", "their");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("1st", "1"),
          Map.entry("2nd", "2"),
          Map.entry("3rd", "3"),
          Map.entry("4th", "4"),
          Map.entry("5th", "5"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("vs", "versus"));

  /** Behind these "I" and "V" are numbers. */
  private static final Set<String> NUMBERED =
      Set.of(
          "part", "phase", "stage", "type", "grade", "class", "level", "volume", "study", "trial",
          "section", "chapter", "paper", "report", "group");

  private static final Map<String, String> LETTER_NUMBERS = Map.of("i", "1", "v", "5", "x", "10");

  /** In what language it is, and that it is an article: said by databases, not by titles. */
  private static final Set<String> TAGS =
      Set.of(
          "article",
          "original",
          "language",
          "french",
          "german",
          "spanish",
          "italian",
          "japanese",
          "chinese",
          "russian",
          "polish",
          "dutch",
          "portuguese",
          "korean",
          "turkish",
          "english",
          "review",
          "free",
          "full",
          "text",
          "internet",
          "online",
          "transl");

  /** What makes the opposite, or another thing, of the word behind it. */
  private static final List<String> OPPOSING =
      List.of("non", "un", "in", "im", "ir", "anti", "re", "pre", "sub", "co", "bi");

  /** Words that "a" makes the opposite of; before any other it is a letter found or lost. */
  private static final Set<String> DENIED_BY_A =
      Set.of(
          "symptomatic", "typical", "synchronous", "vascular", "cellular", "symmetric", "trophic");

  private TitleWord() {}

  /** The same words, numbers as digits whatever they were written in. */
  static List<String> plain(List<String> words) {
    List<String> plain = new ArrayList<>(words.size());
    String before = "";
    for (String word : words) {
      String letter = NUMBERED.contains(before) ? LETTER_NUMBERS.get(word) : null;
      plain.add(letter == null ? NUMBERS.getOrDefault(word, word) : letter);
      before = word;
    }
    return plain;
  }

  static boolean tells(String word) {
    return !Words.isSmall(word) && !SMALL.contains(word);
  }

  /** Says which of several like works is meant. */
  static boolean partsSiblings(String word) {
    return APART.contains(word) || isNumber(word);
  }

  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** What is left of "of" or "the" with a letter lost or swapped. */
  static boolean isFragment(String word) {
    return word.length() <= 3 && !partsSiblings(word);
  }

  /** "Part", "phase": a number follows. */
  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  /** "[Author's transl]" says of a title that it is translated, an author correction is a work. */
  static boolean areTags(List<String> words) {
    boolean translated = words.contains("transl");
    return words.stream().allMatch(it -> TAGS.contains(it) || (translated && it.equals("author")));
  }

  /** The same word or a slip of the pen; never its opposite, nor another number. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int longer = Math.max(a.length(), b.length());
    return !isOther(a, b) && (longer < 5 ? isSlip(a, b) : Words.alike(a, b));
  }

  /** One slip for three letters and more, two for nine; none in what has a digit. */
  static boolean isSlip(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer >= 3
        && !isOther(a, b)
        && Words.within(a, b, longer < 9 ? 1 : 2)
        && a.chars().noneMatch(Character::isDigit)
        && b.chars().noneMatch(Character::isDigit);
  }

  /** Both are words that part siblings, or the one is the opposite of the other. */
  private static boolean isOther(String a, String b) {
    return (partsSiblings(a) && partsSiblings(b)) || isOpposite(a, b);
  }

  private static boolean isOpposite(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    int more = longer.length() - shorter.length();
    boolean prefixed =
        more > 0
            && shorter.length() >= 5
            && longer.endsWith(shorter)
            && (OPPOSING.contains(longer.substring(0, more)) || DENIED_BY_A.contains(shorter));
    return prefixed || (longer.startsWith("hyper") && shorter.startsWith("hypo"));
  }
}
