package org.lucerna.format.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verbs of one sentence that say what became of something, each with what stands before and
 * after it.
 */
final class NiceSentence {
  /** Longer ones say something else. */
  private static final int LONGEST = 600;

  private static final Pattern END =
      Pattern.compile("(?<=[.!?][)\\]\"']?)(?<!\\b(?:e\\.g|i\\.e|vs|no)\\.)\\s+(?=\\p{Lu})|;\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  /** Words about a verb by which it may not be so, or not yet. */
  private static final Set<String> UNCERTAIN =
      wordList(
          """
          will would may might could can should shall must to due expected planned likely
          going not never hasn't isn't wasn't does did do yet
          """);

  private static final Set<String> SURE =
      wordList(
          """
          has have had is are was were been being be also now since then subsequently
          recently currently already formally fully wholly entirely completely largely
          mostly partially partly therefore no both temporarily further
          """);
  private static final Set<String> FELLOWS =
      wordList(
          """
          updated updates updating update reviewed reviewing revised revises amended
          amends withdrawn merged incorporated extended extends archived expanded
          replaced superseded consolidates
          """);

  /** What guidance no longer is. */
  private static final Set<String> LAPSED =
      Set.of("available", "valid", "current", "in", "applicable", "extant", "applies");

  private static final Set<String> PARTIAL = Set.of("partially", "partly", "largely", "mostly");

  /** What a verb says. */
  enum Act {
    REPLACE,
    WITHDRAW,
    INCORPORATE,
    REVISE
  }

  /**
   * @param before the subject
   * @param after the object, or who did it
   * @param helpers the words about the verb: {@code has been updated and}
   */
  record Clause(Act act, String verb, String before, String after, Set<String> helpers) {
    /** Said as a fact, of now or of the past. */
    boolean isFact() {
      boolean bare = verb.equals("replace") || verb.equals("supersede");
      boolean baseForm = helpers.contains("be") || bare;
      return !baseForm && helpers.stream().noneMatch(UNCERTAIN::contains);
    }

    boolean isProgressive() {
      return helpers.contains("being")
          || (verb.endsWith("ing") && (helpers.contains("are") || helpers.contains("is")));
    }

    /** A participle that may only describe: {@code drugs withdrawn from the market}. */
    boolean isBare() {
      return helpers.stream().allMatch(FELLOWS::contains);
    }

    boolean isPartial() {
      return helpers.stream().anyMatch(PARTIAL::contains);
    }

    /** Somebody or something does it; else it is done to the subject. */
    boolean isActive() {
      boolean form = !verb.endsWith("ed") && !verb.equals("withdrawn");
      boolean be = helpers.stream().anyMatch(Set.of("is", "are", "was", "were", "been")::contains);
      boolean has = helpers.contains("has") || helpers.contains("have") || helpers.contains("had");
      return form || (!be && (has || (!helpers.contains("being") && isPastWithObject())));
    }

    /** {@code This guideline replaced CG131}, against {@code Replaced by NG151}. */
    private boolean isPastWithObject() {
      boolean past = verb.equals("replaced") || verb.equals("superseded");
      return past
          && !after.matches("(?s)[\\s,]*(?:(?:in|on) [^,]{0,20}\\d{4},? )?by\\b.*")
          && !after.isBlank();
    }
  }

  private record Word(String text, int start, int end) {}

  private NiceSentence() {}

  static List<String> split(String paragraph) {
    return List.of(END.split(paragraph));
  }

  static List<Clause> clauses(String sentence) {
    List<Clause> clauses = new ArrayList<>();
    if (sentence.length() > LONGEST) {
      return clauses;
    }
    List<Word> words = words(sentence);
    for (int at = 0; at < words.size(); at++) {
      int verb = at;
      act(words, at).ifPresent(act -> clauses.add(clause(act, sentence, words, verb)));
    }
    return clauses;
  }

  private static Set<String> wordList(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  private static List<Word> words(String sentence) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String text = word.group().replace('’', '\'').toLowerCase(Locale.ROOT);
      words.add(new Word(text, word.start(), word.end()));
    }
    return words;
  }

  private static Optional<Act> act(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
    String before = at > 0 ? words.get(at - 1).text() : "";
    return switch (words.get(at).text()) {
      case "replaced", "replaces", "replace", "replacing" -> Optional.of(Act.REPLACE);
      case "superseded", "supersedes", "supersede", "superseding" -> Optional.of(Act.REPLACE);
      case "withdrawn", "withdrew", "retired" -> Optional.of(Act.WITHDRAW);
      case "longer" ->
          before.equals("no") && LAPSED.contains(next)
              ? Optional.of(Act.WITHDRAW)
              : Optional.empty();
      case "incorporated", "merged", "subsumed" -> Optional.of(Act.INCORPORATE);
      case "updated", "reviewed", "revised", "updating", "reviewing", "revising" ->
          Optional.of(Act.REVISE);
      default -> Optional.empty();
    };
  }

  private static Clause clause(Act act, String sentence, List<Word> words, int at) {
    Set<String> helpers = new HashSet<>();
    int first = at;
    while (first > 0 && helps(sentence, words, first - 1)) {
      first--;
      helpers.add(words.get(first).text());
    }
    if (helpers.contains("part")) {
      helpers.add("partly");
    }
    Word verb = words.get(at);
    return new Clause(
        act,
        verb.text().equals("longer") ? "withdrawn" : verb.text(),
        sentence.substring(0, words.get(first).start()),
        sentence.substring(verb.end()),
        Set.copyOf(helpers));
  }

  /** Whether a word belongs to the verb behind it. */
  private static boolean helps(String sentence, List<Word> words, int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    String gap = sentence.substring(word.end(), next.start()).strip();
    if (!gap.isEmpty() && !gap.equals(",")) {
      return false;
    }
    String before = at > 0 ? words.get(at - 1).text() : "";
    return switch (word.text()) {
      case "and" -> FELLOWS.contains(before);
      case "part" -> before.equals("in");
      case "in" -> next.text().equals("part");
      default ->
          SURE.contains(word.text())
              || UNCERTAIN.contains(word.text())
              || (FELLOWS.contains(word.text()) && (next.text().equals("and") || !gap.isEmpty()));
    };
  }
}
