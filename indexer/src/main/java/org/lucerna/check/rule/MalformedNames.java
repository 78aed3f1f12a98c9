package org.lucerna.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.check.text.QuoteFinder;
import org.lucerna.model.CitedName;
import org.lucerna.model.PartialDate;
import org.lucerna.model.TextSpan;

/** LUC403: degrees and titles among the names, and names and dates that are none. */
final class MalformedNames implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC403",
          Severity.WARNING,
          "Degree or title as name, malformed names and dates",
          "Databases file works under family name and initials; degrees and titles hide them.",
          "Give family name and initials, without degree or title.");

  private static final RuleInfo OF_DATE =
      INFO.mendedBy("Give the date as year, month and day, as it was.");

  /**
   * Before a name, with a stop or a capital behind it; "Prof. Dr. med." is one, "MS" are initials,
   * and "Doctor R" is a family name.
   */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\p{L}.])((?:[Mm][Uu][Dd]r|MVDr|PhDr|[DdMm]r|[Pp]rof|Mrs|Ms|Sir|Professor|Doctor)"
              + "(?:\\.?\\s?(?:dr|Dr|med|rer|nat|phil|dent|habil|h\\.\\s?c)\\b){0,4})"
              + "(?:\\.,?\\s?|\\s)(?=\\p{Lu})(?<!(?:Doctor|Professor|Sir) (?=\\p{Lu}{1,3}[,.;]))");

  /** Behind a name and a comma: initials in Vancouver style have no comma before them. */
  private static final Pattern DEGREE =
      Pattern.compile(
          ",\\s*(M\\.D\\.?|MD|Ph\\.?\\s?D\\.?|MBBS|MBChB|FRCS|FRCP|FACS|MPH|MSc|M\\.Sc\\.|BSc|Dr\\.? med\\.?|"
              + "PharmD|DNP|RN|DPhil|CSc)(?=\\s*(?:[,;.&(]|and\\b|$))");

  private static final Pattern COMMA_DATE =
      Pattern.compile("\\((?:19|20)\\d{2},\\s?\\p{Lu}\\p{L}{2,8},\\s?\\d{1,2}\\)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    List<String> faults = new ArrayList<>();
    int title = titleStart(entry);
    String raw = entry.raw();
    first(TITLE, raw, title).ifPresent(it -> faults.add("'" + it + "' is a title, not a name"));
    DEGREE
        .matcher(raw)
        .results()
        .filter(it -> it.start() < title)
        .map(it -> it.group(1))
        .distinct()
        .forEach(it -> faults.add("'" + it + "' is a degree, not a name"));
    badName(entry).ifPresent(it -> faults.add("'" + it + "' is no name"));
    boolean named = !faults.isEmpty();
    first(COMMA_DATE, raw, raw.length())
        .ifPresent(it -> faults.add("the date " + it + " is malformed"));
    badDate(entry, article).ifPresent(faults::add);
    EntryFacts.malformedYear(entry).ifPresent(it -> faults.add("the year " + it + " is malformed"));
    return faults.isEmpty()
        ? Stream.empty()
        : Stream.of((named ? INFO : OF_DATE).finding(entry, sentence(faults)));
  }

  private static String sentence(List<String> faults) {
    String text = String.join("; ", faults) + '.';
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The names stand before the title, or are the first words where there is none. */
  private static int titleStart(CheckedEntry entry) {
    String raw = entry.raw();
    return entry
        .citation()
        .title()
        .flatMap(title -> new QuoteFinder(raw).find(title, 0))
        .map(TextSpan::start)
        .orElse(Math.min(raw.length(), 80));
  }

  /** What begins before {@code end}; a parser may have cut a title of honour in two. */
  private static Optional<String> first(Pattern pattern, String text, int end) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() && matcher.start() < end
        ? Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group())
        : Optional.empty();
  }

  private static Optional<String> badName(CheckedEntry entry) {
    return entry.citation().authors().stream()
        .filter(CitedName.Person.class::isInstance)
        .map(EntryFacts::literal)
        .filter(name -> name.indexOf('@') >= 0 || name.chars().anyMatch(Character::isDigit))
        .findFirst();
  }

  private static Optional<String> badDate(CheckedEntry entry, CheckedArticle article) {
    for (Optional<PartialDate> given :
        List.of(entry.citation().issued(), entry.citation().accessed())) {
      if (given.isPresent() && !exists(given.get())) {
        return Optional.of("there is no day " + given.get());
      }
    }
    Optional<String> year =
        entry
            .citation()
            .issued()
            .filter(date -> date.year() > article.asOf().getYear() + 1)
            .map(date -> "the year " + date.year() + " is yet to come");
    return year.or(
        () ->
            entry
                .citation()
                .accessed()
                .filter(date -> isToCome(date, article.asOf()))
                .map(date -> "the day of access, " + date + ", is yet to come"));
  }

  /** By a day more than one, as the day's name changes around the world. */
  private static boolean isToCome(PartialDate date, LocalDate today) {
    LocalDate first = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    return first.isAfter(today.plusDays(1));
  }

  private static boolean exists(PartialDate date) {
    try {
      return date.day() == 0 || YearMonth.of(date.year(), date.month()).isValidDay(date.day());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
