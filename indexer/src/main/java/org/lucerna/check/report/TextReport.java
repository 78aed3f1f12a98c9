package org.lucerna.check.report;

import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.EntryReport;
import org.lucerna.check.Finding;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;

/** For a terminal: one block an article, one line a finding, quote and mend below it. */
final class TextReport implements ReportWriter {
  private static final int QUOTE = 110;

  private final StringBuilder text = new StringBuilder();

  @Override
  public String write(CheckReport report) {
    report.warnings().forEach(it -> line("! " + it));
    line(report.against().sentence());
    line("Dates compared with " + report.asOf() + ".");
    for (ArticleReport article : report.articles()) {
      line("");
      article(article);
    }
    line("");
    line(
        "%s: %s, %s, %s. Findings need a look; they are no verdicts."
            .formatted(
                counted(report.articles().size(), "article"),
                counted(report.count(Severity.ERROR), "error"),
                counted(report.count(Severity.WARNING), "warning"),
                counted(report.count(Severity.INFO), "note")));
    return text.toString();
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void article(ArticleReport article) {
    line(article.file() + ": " + article.title());
    article.notes().forEach(note -> line("  note: " + note));
    article.findings().forEach(it -> finding(article, it));
    if (article.findings().isEmpty()) {
      line("  no findings");
    }
    article.suppressed().forEach(it -> line("  switched off: " + it));
    if (!article.known().isEmpty()) {
      line("  known before (baseline): " + article.known().size());
    }
    for (EntryReport entry : article.entries()) {
      line(
          "  entry %d: %s%s%s"
              .formatted(
                  entry.position(),
                  entry.verdict().label(),
                  entry.id().map(id -> " " + id).orElse(""),
                  entry.flags().isEmpty() ? "" : " " + entry.flags()));
    }
  }

  private void finding(ArticleReport article, ReportedFinding reported) {
    Finding finding = reported.finding();
    String place =
        reported.region().map(it -> ":" + it.startLine() + ":" + it.startColumn()).orElse("");
    line(
        "%s%s: %s %s: %s%s"
            .formatted(
                article.file(),
                place,
                finding.severity().label(),
                finding.code(),
                finding.entry().isPresent() ? "entry " + finding.entry().getAsInt() + ": " : "",
                finding.message()));
    line("    \"" + shortened(finding.evidence().quote()) + '"');
    finding.mend().ifPresent(mend -> line("    mend: " + mend));
  }

  private static String shortened(String quote) {
    String flat = quote.replaceAll("\\s+", " ");
    return flat.length() <= QUOTE ? flat : flat.substring(0, QUOTE - 3) + "...";
  }

  /** Control characters of hostile text must not reach a terminal. */
  private void line(String line) {
    text.append(line.replaceAll("\\p{Cntrl}", " ").stripTrailing()).append('\n');
  }
}
