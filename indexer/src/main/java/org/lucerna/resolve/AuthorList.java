package org.lucerna.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.index.MatchFacts;
import org.lucerna.index.MatchText;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/** Compares the authors a reference gives with a publication's, one after the other. */
final class AuthorList {

  /** Says that more follow. */
  private static final Pattern OTHERS =
      Pattern.compile("(?iu)\\b(et\\s+al|and others|and colleagues|u\\.\\s?a\\.)");

  /** Stands for the names between the sixth and the last (APA 6 and 7). */
  private static final Pattern LEFT_OUT = Pattern.compile("\u2026|\\.\\s?\\.\\s?\\.");

  /** More words are no family name: a body's, or what a parser made of the beginning. */
  private static final int LONGEST_NAME = 4;

  private AuthorList() {}

  /**
   * Whether a name is spelt otherwise or stands elsewhere, or the list ends early without saying
   * so. Names beyond the record's are not judged: records may leave authors out.
   */
  static boolean differs(CitedReference cited, EvidenceRecord source) {
    List<List<String>> names =
        cited.authors().stream()
            .map(CitedAuthor::family)
            .map(MatchText::words)
            .filter(name -> !name.isEmpty())
            .toList();
    List<List<String>> recorded =
        MatchFacts.authors(source).stream()
            .filter(author -> !author.collective())
            .map(PersonName::family)
            .map(MatchText::words)
            .filter(family -> !family.isEmpty())
            .toList();
    boolean comparable =
        source instanceof Publication
            && !names.isEmpty()
            && !recorded.isEmpty()
            && names.stream().allMatch(name -> name.size() <= LONGEST_NAME);
    if (!comparable) {
      return false;
    }
    boolean leftOut = LEFT_OUT.matcher(cited.raw()).find();
    int both = Math.min(leftOut ? names.size() - 1 : names.size(), recorded.size());
    for (int i = 0; i < both; i++) {
      if (!isSame(names.get(i), recorded.get(i))) {
        return true;
      }
    }
    if (leftOut) {
      // The last name is the work's last; a record that leaves authors out need not have it.
      return recorded.size() > names.size()
          && recorded.stream().noneMatch(family -> isSame(names.getLast(), family));
    }
    return names.size() < recorded.size() && !OTHERS.matcher(cited.raw()).find();
  }

  /** The same words, with particles or parts left out, or with umlauts written as two letters. */
  private static boolean isSame(List<String> cited, List<String> recorded) {
    return cited.containsAll(recorded)
        || recorded.containsAll(cited)
        || plain(cited).equals(plain(recorded));
  }

  private static String plain(List<String> name) {
    return String.join("", name)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u");
  }
}
