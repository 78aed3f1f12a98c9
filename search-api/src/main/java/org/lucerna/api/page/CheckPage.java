package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.api.QueryString;
import org.lucerna.api.http.Call;
import org.lucerna.api.http.Submission;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.EntryReport;
import org.lucerna.check.Finding;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.style.BundledStyle;
import org.lucerna.check.style.CitationStyles;
import org.lucerna.resolve.FieldDifference;

/**
 * The check page: its form, and the report once there is one.
 *
 * @param text as pasted
 * @param problem why there is no report, empty where nothing went wrong
 */
public record CheckPage(String text, Choices chosen, String problem, Optional<Report> report) {
  static CheckPage empty(LocalDate today) {
    return failed("", "", Choices.first(today));
  }

  static CheckPage failed(String problem, String text, Choices chosen) {
    return new CheckPage(text, chosen, problem, Optional.empty());
  }

  static CheckPage of(CheckReport report, String text, Choices chosen) {
    List<Article> articles = new ArrayList<>();
    for (ArticleReport article : report.articles()) {
      articles.add(Article.of(article, articles.size() + 1));
    }
    return new CheckPage(
        text,
        chosen,
        "",
        Optional.of(
            new Report(
                report.warnings(),
                report.against().sentence(),
                report.asOf().toString(),
                PlainWords.count(report.count(Severity.ERROR), "error", "errors"),
                PlainWords.count(report.count(Severity.WARNING), "warning", "warnings"),
                PlainWords.count(report.count(Severity.INFO), "note", "notes"),
                articles)));
  }

  /**
   * What is chosen in the form, and again when it comes back.
   *
   * @param asOf ISO 8601
   * @param format {@link CheckPages#HERE} or a {@code ReportFormat}'s label
   * @param style one of {@link CitationStyles#BUNDLED}
   */
  public record Choices(String asOf, String format, String style) {
    static Choices first(LocalDate today) {
      return new Choices(today.toString(), CheckPages.HERE, CitationStyles.BUNDLED.getFirst());
    }

    public List<Option> formats() {
      Stream<Option> files =
          Arrays.stream(ReportFormat.values())
              .map(it -> option(it.label(), "as " + it.words(), format));
      return Stream.concat(Stream.of(option(CheckPages.HERE, "on this page", format)), files)
          .toList();
    }

    public List<Option> styles() {
      return Arrays.stream(BundledStyle.values())
          .map(it -> option(it.label(), it.words(), style))
          .toList();
    }

    private static Option option(String value, String words, String chosen) {
      return new Option(value, words, value.equals(chosen));
    }

    /** What was sent; what was not is as at first. */
    static Choices of(Call call, Submission sent, LocalDate today) {
      Choices first = first(today);
      return new Choices(
          sent.parameter(call, "asOf").orElse(first.asOf),
          sent.parameter(call, "format").orElse(first.format),
          sent.parameter(call, "style").orElse(first.style));
    }
  }

  /** One of a list to choose from. */
  public record Option(String value, String words, boolean selected) {}

  /** A report in the words of the page. */
  public record Report(
      List<String> warnings,
      String against,
      String asOf,
      String errors,
      String warningCount,
      String notes,
      List<Article> articles) {}

  /**
   * One article.
   *
   * @param anchor names it within the page
   */
  public record Article(
      String anchor,
      String file,
      String title,
      List<String> notes,
      List<Shown> findings,
      List<Entry> entries,
      String corrected) {
    static Article of(ArticleReport article, int number) {
      String anchor = "article-" + number;
      return new Article(
          anchor,
          article.file(),
          article.title(),
          article.notes(),
          shown(article.findings(), anchor),
          article.entries().stream().map(it -> Entry.of(it, anchor)).toList(),
          article.correctedList());
    }

    private static List<Shown> shown(List<ReportedFinding> findings, String anchor) {
      List<Shown> shown = new ArrayList<>();
      String last = "";
      for (ReportedFinding finding : findings) {
        String quote = finding.finding().evidence().quote();
        shown.add(Shown.of(finding, anchor, quote.equals(last) ? "" : quote));
        last = quote;
      }
      return shown;
    }
  }

  /**
   * A finding.
   *
   * @param kind CSS class: {@code error}, {@code warning} or {@code info}
   * @param quote empty where the finding before it has the same
   * @param entry number of the entry, empty for a finding about the text
   * @param entryUrl place of that entry on the page
   */
  public record Shown(
      String kind,
      String kindWord,
      String code,
      String title,
      String message,
      String quote,
      String mend,
      String entry,
      String entryUrl,
      String place) {
    static Shown of(ReportedFinding reported, String anchor, String quote) {
      Finding finding = reported.finding();
      String entry =
          finding.entry().isPresent() ? Integer.toString(finding.entry().getAsInt()) : "";
      return new Shown(
          finding.severity().label(),
          finding.severity() == Severity.INFO ? "note" : finding.severity().label(),
          finding.code(),
          reported.title(),
          finding.message(),
          quote,
          finding.mend().orElse(""),
          entry,
          entry.isEmpty() ? "" : "#" + anchor + "-entry-" + entry,
          reported.region().map(it -> "line " + it.startLine()).orElse(""));
    }
  }

  /**
   * An entry of the list.
   *
   * @param verdict in words
   * @param url of the record it means, empty where no match is claimed
   */
  public record Entry(
      String anchor,
      int position,
      String text,
      String verdict,
      String id,
      String url,
      String flags) {
    static Entry of(EntryReport entry, String anchor) {
      return new Entry(
          anchor + "-entry-" + entry.position(),
          entry.position(),
          entry.raw(),
          verdict(entry),
          entry.id().orElse(""),
          entry.id().map(id -> "/records/" + QueryString.encodePath(id)).orElse(""),
          String.join(", ", entry.flags()));
    }

    private static String verdict(EntryReport entry) {
      List<String> fields =
          entry.differs().stream().map(FieldDifference::field).distinct().toList();
      String words = PlainWords.verdict(entry.verdict());
      return fields.isEmpty() ? words : words + " (" + String.join(", ", fields) + ')';
    }
  }
}
