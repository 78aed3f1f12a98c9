package org.lucerna.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lucerna.check.rule.Attributions;
import org.lucerna.check.rule.Knowledge;
import org.lucerna.check.rule.Rule;
import org.lucerna.check.rule.RuleRegister;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.settings.Suppression;
import org.lucerna.check.text.LineMap;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.resolve.Verdict;

/** Checks articles, one at a time; keeps no state between them. */
public final class CitationCheck {
  private final ArticleReader reader;
  private final Knowledge knowledge;
  private final CheckSettings settings;
  private final Baseline baseline;

  /**
   * @param asOf the day against which dates count as stale
   */
  public CitationCheck(
      ReferenceParser parser,
      Knowledge knowledge,
      CheckSettings settings,
      Baseline baseline,
      LocalDate asOf) {
    this.reader =
        new ArticleReader(
            parser,
            new ReferenceResolver(knowledge.lookup()),
            new LinkedWorks(parser, knowledge.lookup()),
            asOf);
    this.knowledge = knowledge;
    this.settings = settings;
    this.baseline = baseline;
  }

  public ArticleReport check(ArticleInput input) {
    CheckedArticle article = reader.read(input);
    Outcome outcome =
        new Outcome(
            article,
            input.placed() ? Optional.of(new LineMap(input.text().raw())) : Optional.empty());
    for (Rule rule : RuleRegister.all()) {
      if (!settings
          .severities()
          .getOrDefault(rule.info().code(), Optional.of(rule.info().severity()))
          .isEmpty()) {
        rule.check(article, knowledge)
            .forEach(finding -> outcome.found.add(new Raw(rule, finding)));
      }
    }
    return outcome.report();
  }

  private record Raw(Rule rule, Finding finding) {
    int place() {
      return finding.evidence().span().map(TextSpan::start).orElse(Integer.MAX_VALUE);
    }
  }

  /** Gathers what the rules found in one article. */
  private final class Outcome {
    private final CheckedArticle article;
    private final Optional<LineMap> lines;
    private final List<Raw> found = new ArrayList<>();
    private final List<ReportedFinding> reported = new ArrayList<>();
    private final List<String> suppressed = new ArrayList<>();
    private final List<Baseline.Known> known = new ArrayList<>();

    Outcome(CheckedArticle article, Optional<LineMap> lines) {
      this.article = article;
      this.lines = lines;
    }

    ArticleReport report() {
      List<ArticleReport.NamedSource> named = named();
      found.sort(Comparator.comparingInt(Raw::place).thenComparing(raw -> raw.finding().code()));
      Fingerprints fingerprints = new Fingerprints();
      found.forEach(raw -> take(raw, fingerprints.of(raw.finding())));
      List<EntryReport> entries =
          article.entries().stream()
              .map(entry -> EntryReport.of(entry, knowledge.corrected()))
              .toList();
      List<String> notes = notes(named);
      inOtherStyle(entries).ifPresent(notes::add);
      return new ArticleReport(
          article.file(),
          article.source().header().title(),
          reported,
          entries,
          named,
          notes,
          suppressed,
          known);
    }

    private List<ArticleReport.NamedSource> named() {
      return Attributions.of(article, knowledge.hosts()).stream()
          .map(it -> new ArticleReport.NamedSource(it.name(), it.entry().orElse(0)))
          .distinct()
          .toList();
    }

    private void take(Raw raw, String fingerprint) {
      Finding finding = raw.finding();
      Optional<Suppression> suppression =
          settings.suppressions().stream()
              .filter(it -> it.covers(finding, article.file(), article.asOf()))
              .findFirst();
      if (suppression.isPresent()) {
        suppressed.add(finding.code() + ": " + suppression.get().reason());
      } else if (baseline.knows(article.file(), fingerprint)) {
        known.add(new Baseline.Known(article.file(), finding.code(), fingerprint));
      } else {
        reported.add(
            new ReportedFinding(
                withSetSeverity(raw), raw.rule().info().title(), fingerprint, region(finding)));
      }
    }

    /** A team's severity stands for the rule's own; what a rule itself tones down stays so. */
    private Finding withSetSeverity(Raw raw) {
      Finding finding = raw.finding();
      boolean usual = finding.severity() == raw.rule().info().severity();
      return Optional.ofNullable(settings.severities().get(finding.code()))
          .flatMap(set -> set)
          .filter(set -> usual)
          .map(finding::withSeverity)
          .orElse(finding);
    }

    private Optional<Region> region(Finding finding) {
      return lines.flatMap(map -> finding.evidence().span().map(span -> region(map, span)));
    }

    private Region region(LineMap map, TextSpan span) {
      TextSpan raw = article.text().inRaw(span);
      return new Region(
          map.line(raw.start()),
          map.column(raw.start()),
          map.line(raw.end()),
          map.column(raw.end()),
          raw.start(),
          raw.in(article.text().raw()));
    }

    private List<String> notes(List<ArticleReport.NamedSource> named) {
      List<String> notes = new ArrayList<>();
      named.stream()
          .filter(it -> it.entry() > 0)
          .map(it -> "The text names " + it.name() + ", which entry " + it.entry() + " gives.")
          .forEach(notes::add);
      long failed = failed(article.entries());
      if (failed > 0) {
        notes.add(failed + " entries could not be looked up: nothing is known of them.");
      }
      long linksFailed = failed(article.links());
      if (linksFailed > 0) {
        notes.add(
            "Links in the text that could not be looked up: "
                + linksFailed
                + "; nothing is known of their works.");
      }
      if (!article.entries().isEmpty() && article.markers().all().isEmpty()) {
        notes.add("No marker in the text says which entry a claim rests on.");
      }
      long linked = article.links().size() - linksFailed;
      if (linked > 0) {
        notes.add(
            "The text links to works of the index that no list gives ("
                + linked
                + "): whether they still stand was looked up, nothing else.");
      }
      if (article.sample()) {
        notes.add("The article declares its list a sample of its sources.");
      }
      return notes;
    }

    private static Optional<String> inOtherStyle(List<EntryReport> entries) {
      String others =
          entries.stream()
              .filter(entry -> !entry.inStyle())
              .map(entry -> Integer.toString(entry.position()))
              .collect(Collectors.joining(", "));
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "Corrected in NLM's style, because the chosen one cannot write what they cite:"
                  + " entries "
                  + others
                  + ".");
    }

    private static long failed(List<CheckedEntry> entries) {
      return entries.stream()
          .filter(it -> it.resolution().verdict() == Verdict.LOOKUP_FAILED)
          .count();
    }
  }
}
