package org.lucerna.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;
import org.lucerna.model.CitedName;
import org.lucerna.resolve.ComparableWords;

/** LUC504: no marker points to the entry, in an article that uses markers. */
final class UncitedEntry implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC504",
          Severity.INFO,
          "Entry never cited",
          "Cite it where it is used, or move it to further reading.",
          "Cite it where it is used, or move it to further reading.");

  /** One number in square brackets may be anything; two are a habit. */
  private static final int LEAST_MARKERS = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    List<Marker> markers = article.markers().all();
    if (markers.size() < LEAST_MARKERS) {
      return Stream.empty();
    }
    boolean byName = markers.stream().allMatch(it -> it.target() instanceof Target.NameYear);
    Set<Integer> cited = article.markers().positions();
    List<CheckedEntry> uncited =
        article.entries().stream()
            .filter(entry -> !cited.contains(entry.position()) && !isNamed(entry, article))
            .toList();
    boolean habit = !byName || 2 * uncited.size() <= article.entries().size();
    Stream<CheckedEntry> told =
        byName ? uncited.stream().filter(entry -> isNameless(entry, article)) : uncited.stream();
    return habit
        ? told.map(it -> INFO.finding(it, "The text uses markers, and none points to this entry."))
        : Stream.empty();
  }

  /**
   * Whether the words outside the list never name who signed the entry: "a study of 2019 by Holm"
   * is no marker, and cites it all the same. Of an entry that nobody signed nothing is known.
   */
  private static boolean isNameless(CheckedEntry entry, CheckedArticle article) {
    List<String> name =
        entry.citation().authors().stream()
            .findFirst()
            .map(UncitedEntry::name)
            .map(ComparableWords::of)
            .orElse(List.of());
    List<String> year =
        entry.citation().issued().map(date -> Integer.toString(date.year())).stream().toList();
    return !name.isEmpty()
        && !year.isEmpty()
        && article.passages().stream()
            .map(passage -> ComparableWords.of(passage.text()))
            .noneMatch(words -> words.containsAll(name) && words.containsAll(year));
  }

  private static String name(CitedName author) {
    return switch (author) {
      case CitedName.Person person -> person.surname();
      case CitedName.Organisation body -> body.literal();
    };
  }

  private static boolean isNamed(CheckedEntry entry, CheckedArticle article) {
    return article.markers().all().stream()
        .map(Marker::target)
        .anyMatch(target -> target instanceof Target.NameYear name && name.fits(entry.raw()));
  }
}
