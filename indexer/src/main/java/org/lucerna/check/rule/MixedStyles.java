package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC404: entries follow more than one citation style. */
final class MixedStyles implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC404",
          Severity.INFO,
          "Mixed citation styles",
          "The list was put together from several sources; one style makes slips visible.",
          "Write all entries in one style.");

  /** With fewer entries whose style can be told there is nothing to mix. */
  private static final int LEAST_ENTRIES = 3;

  private enum Style {
    /** Year in brackets behind the names: APA, Harvard, Wikipedia's with the month before it. */
    AUTHOR_DATE(
        "author-date",
        "^[^()]{3,300}\\((?:\\d{1,2} )?(?:\\p{L}{3,9}\\.? )?(?:19|20)\\d{2}[a-z]?(?:,[^)]{1,24})?\\)"),
    /** Names without points: NLM, Vancouver, AMA. */
    VANCOUVER("Vancouver", "^[\\p{L}'’ -]{2,40} \\p{Lu}{1,3}(?:[,.]| et al)"),
    /** Names with points, year at the end. */
    POINTED("names with points, year last", "^[\\p{L}'’ -]{2,40}, (?:\\p{Lu}\\.[ -]?){1,3}");

    private final String label;
    private final Pattern pattern;

    Style(String label, String pattern) {
      this.label = label;
      this.pattern = Pattern.compile(pattern);
    }

    static Optional<Style> of(String raw) {
      return Stream.of(values()).filter(style -> style.pattern.matcher(raw).find()).findFirst();
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Map<Style, List<CheckedEntry>> byStyle = new EnumMap<>(Style.class);
    for (CheckedEntry entry : article.entries()) {
      Style.of(entry.raw())
          .ifPresent(style -> byStyle.computeIfAbsent(style, any -> new ArrayList<>()).add(entry));
    }
    int told = byStyle.values().stream().mapToInt(List::size).sum();
    if (byStyle.size() < 2 || told < LEAST_ENTRIES) {
      return Stream.empty();
    }
    String counts =
        byStyle.entrySet().stream()
            .map(it -> it.getValue().size() + " in " + it.getKey().label)
            .collect(Collectors.joining(", "));
    CheckedEntry odd =
        byStyle.values().stream().min(Comparator.comparingInt(List::size)).orElseThrow().getFirst();
    return Stream.of(
        INFO.finding(odd, "The list mixes styles: " + counts + ". This entry is of the fewest."));
  }
}
