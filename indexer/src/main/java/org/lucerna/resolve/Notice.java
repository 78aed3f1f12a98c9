package org.lucerna.resolve;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a title is when it repeats that of another work. "Correction to: X" is never X: a slip must
 * not turn the one into the other.
 */
enum Notice {
  CORRECTION(
      Set.of(
          "erratum", "errata", "corrigendum", "corrigenda", "correction", "addendum", "amendment")),
  RETRACTION(Set.of("retraction", "withdrawal")),
  CONCERN(Set.of("concern")),
  COMMENT(Set.of("comment", "comments", "commentary", "reply", "response", "invited")),
  OTHER_FORM(Set.of("visual", "podcast", "infographic"));

  /** Words before the repeated title in which a notice says what it is ("Author correction to"). */
  private static final int BEFORE = 4;

  private static final int AFTER = 2;

  /** Shorter words are not taken for misspelt ones. */
  private static final int SHORTEST_SLIPPED = 7;

  private static final Map<String, Notice> BY_WORD = byWord();

  private final Set<String> words;

  Notice(Set<String> words) {
    this.words = words;
  }

  private static Map<String, Notice> byWord() {
    Map<String, Notice> known = new LinkedHashMap<>();
    for (Notice notice : values()) {
      notice.words.forEach(word -> known.put(word, notice));
    }
    return known;
  }

  /** Of a record's title, from its first words and its last. */
  static Set<Notice> ofTitle(List<String> title) {
    Set<Notice> found = in(title.subList(0, Math.min(BEFORE, title.size())));
    found.addAll(in(title.subList(Math.max(0, title.size() - AFTER), title.size())));
    return found;
  }

  /** Of the title as it stands in a reference, with the words around it. */
  static Set<Notice> around(List<String> reference, TitleAlignment title) {
    int from = Math.max(0, title.start() - BEFORE);
    Set<Notice> found =
        in(reference.subList(from, Math.min(reference.size(), title.start() + BEFORE)));
    int to = Math.min(reference.size(), title.end() + AFTER);
    found.addAll(in(reference.subList(Math.max(title.start(), title.end() - AFTER), to)));
    return found;
  }

  private static Set<Notice> in(List<String> words) {
    Set<Notice> found = EnumSet.noneOf(Notice.class);
    words.forEach(word -> of(word).ifPresent(found::add));
    return found;
  }

  private static Optional<Notice> of(String word) {
    Notice exact = BY_WORD.get(word);
    return exact != null || word.length() < SHORTEST_SLIPPED - 1
        ? Optional.ofNullable(exact)
        : slipped(word);
  }

  /** Two slips would make a correction of a correlation. */
  private static Optional<Notice> slipped(String word) {
    for (Map.Entry<String, Notice> known : BY_WORD.entrySet()) {
      if (known.getKey().length() >= SHORTEST_SLIPPED && Words.alike(known.getKey(), word, 1)) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether the first words from a place on say that what follows was retracted. */
  static boolean saysRetracted(List<String> words, int at) {
    List<String> first = words.subList(Math.max(0, at - 1), Math.min(words.size(), at + 2));
    return first.contains("retracted") || first.contains("withdrawn");
  }
}
