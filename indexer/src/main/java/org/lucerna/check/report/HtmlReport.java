package org.lucerna.check.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.EntryReport;
import org.lucerna.check.Finding;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.resolve.FieldDifference;

/** One page that needs nothing beside it: no script, no font, no address that is fetched. */
final class HtmlReport implements ReportWriter {
  private static final String STYLE = "/org/lucerna/check/report.css";

  private final StringBuilder html = new StringBuilder();

  @Override
  public String write(CheckReport report) {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">");
    line("<title>Citation check</title><style>" + style() + "</style></head><body><main>");
    head(report);
    report.articles().forEach(this::article);
    line(
        "<footer><p>Findings need a look; they are no verdicts on a text or on a person. Not"
            + " medical advice.</p></footer>");
    line("</main></body></html>");
    return html.toString();
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLE), STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(CheckReport report) {
    line("<h1>Citation check</h1>");
    for (String warning : report.warnings()) {
      line("<p class=\"warning\" role=\"note\"><strong>Mind:</strong> " + text(warning) + "</p>");
    }
    line(
        "<p>"
            + text(report.against().sentence())
            + " Dates compared with "
            + report.asOf()
            + ".</p>");
    line("<ul class=\"counts\">");
    count("error", report.count(Severity.ERROR));
    count("warning", report.count(Severity.WARNING));
    count("info", report.count(Severity.INFO));
    line("</ul>");
    if (report.articles().size() > 1) {
      contents(report.articles());
    }
  }

  private void count(String kind, long number) {
    line("<li class=\"%s\"><b>%d</b> %s</li>".formatted(kind, number, plural(kind, number)));
  }

  private static String plural(String kind, long number) {
    String label = kind.equals("info") ? "note" : kind;
    return number == 1 ? label : label + "s";
  }

  private void contents(List<ArticleReport> articles) {
    line("<nav aria-label=\"Articles\"><ol>");
    for (ArticleReport article : articles) {
      line(
          "<li><a href=\"#a%d\">%s</a> <small>%s, %s</small></li>"
              .formatted(
                  articles.indexOf(article),
                  text(article.title()),
                  counted(article, Severity.ERROR),
                  counted(article, Severity.WARNING)));
    }
    line("</ol></nav>");
  }

  private static String counted(ArticleReport article, Severity severity) {
    long number = article.count(severity);
    return number + " " + plural(severity.label(), number);
  }

  private int articles;

  private void article(ArticleReport article) {
    line("<article id=\"a%d\">".formatted(articles++));
    line(
        "<h2>" + text(article.title()) + "</h2><p class=\"file\">" + text(article.file()) + "</p>");
    article.notes().forEach(note -> line("<p class=\"note\">" + text(note) + "</p>"));
    if (article.findings().isEmpty()) {
      line("<p>No findings.</p>");
    }
    findings(article);
    for (String reason : article.suppressed()) {
      line("<p class=\"note\">Switched off: " + text(reason) + "</p>");
    }
    if (!article.known().isEmpty()) {
      line("<p class=\"note\">Known before (baseline): " + article.known().size() + ".</p>");
    }
    if (!article.entries().isEmpty()) {
      entries(article.entries());
      line(
          "<h3>The list, corrected</h3><pre tabindex=\"0\">"
              + text(article.correctedList())
              + "</pre>");
    }
    line("</article>");
  }

  /** What is about the text in its order, then one card for each entry that needs a look. */
  private void findings(ArticleReport article) {
    Map<Integer, List<ReportedFinding>> byEntry = new TreeMap<>();
    List<ReportedFinding> inText = new ArrayList<>();
    for (ReportedFinding reported : article.findings()) {
      OptionalInt entry = reported.finding().entry();
      (entry.isPresent()
              ? byEntry.computeIfAbsent(entry.getAsInt(), any -> new ArrayList<>())
              : inText)
          .add(reported);
    }
    if (!inText.isEmpty()) {
      line("<h3 class=\"part\">The text</h3>");
      inText.forEach(this::inText);
    }
    if (!byEntry.isEmpty()) {
      line("<h3 class=\"part\">The reference list</h3>");
      byEntry.values().forEach(this::entryCard);
    }
  }

  private void inText(ReportedFinding reported) {
    line("<section class=\"finding %s\">".formatted(reported.finding().severity().label()));
    finding(reported, place(reported));
    line("<blockquote>" + text(reported.finding().evidence().quote()) + "</blockquote>");
    mend(reported.finding());
    line("</section>");
  }

  /** The entry once, and all that was found in it: the worst gives the card its colour. */
  private void entryCard(List<ReportedFinding> findings) {
    Severity worst =
        findings.stream()
            .map(it -> it.finding().severity())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    ReportedFinding first = findings.getFirst();
    line("<section class=\"finding %s\">".formatted(worst.label()));
    line(
        "<h4>Entry %d <small>%s</small></h4>"
            .formatted(first.finding().entry().orElseThrow(), place(first)));
    line("<blockquote>" + text(first.finding().evidence().quote()) + "</blockquote>");
    for (ReportedFinding reported : findings) {
      line("<div class=\"%s\">".formatted(reported.finding().severity().label()));
      finding(reported, "");
      String quote = reported.finding().evidence().quote();
      if (!quote.equals(first.finding().evidence().quote())) {
        line("<blockquote>" + text(quote) + "</blockquote>");
      }
      mend(reported.finding());
      line("</div>");
    }
    line("</section>");
  }

  private static String place(ReportedFinding reported) {
    return reported.region().map(it -> "line " + it.startLine()).orElse("");
  }

  private void finding(ReportedFinding reported, String place) {
    Finding finding = reported.finding();
    String where = place.isEmpty() ? "" : ", " + place;
    line(
        "<h4><span class=\"code\">%s</span> %s <small>%s%s</small></h4>"
            .formatted(
                finding.code(),
                text(reported.title()),
                plural(finding.severity().label(), 1),
                where));
    line("<p>" + text(finding.message()) + "</p>");
  }

  private void mend(Finding finding) {
    finding.mend().ifPresent(mend -> line("<p class=\"mend\"><b>Mend:</b> " + text(mend) + "</p>"));
  }

  private void entries(List<EntryReport> entries) {
    line(
        "<h3>Entries</h3><div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Entries\">");
    line(
        "<table><thead><tr><th>No.</th><th>Entry</th><th>Verdict</th><th>Record</th></tr></thead><tbody>");
    for (EntryReport entry : entries) {
      line(
          "<tr><td data-name=\"Entry\">%d</td><td>%s</td><td data-name=\"Verdict\">%s</td><td data-name=\"Record\">%s</td></tr>"
              .formatted(
                  entry.position(),
                  text(entry.raw()),
                  text(verdict(entry)),
                  text(entry.id().orElse("")) + flags(entry)));
    }
    line("</tbody></table></div>");
  }

  /** "differs: year, pages". */
  private static String verdict(EntryReport entry) {
    List<String> fields = entry.differs().stream().map(FieldDifference::field).distinct().toList();
    String label = entry.verdict().label().replace('-', ' ');
    return fields.isEmpty() ? label : label + ": " + String.join(", ", fields);
  }

  private static String flags(EntryReport entry) {
    return entry.flags().isEmpty()
        ? ""
        : " <b class=\"flags\">" + text(String.join(", ", entry.flags())) + "</b>";
  }

  private static String text(String text) {
    return Markup.escape(text);
  }

  private void line(String line) {
    html.append(line).append('\n');
  }
}
