package org.lucerna.check.report;

import java.util.List;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.Finding;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.model.RejectedSource;

/**
 * JUnit XML as CI servers read it: a suite an article, a test case a finding. Notes are passed
 * cases with output, so that only warnings and errors count as failures.
 */
final class JunitReport implements ReportWriter {
  private final StringBuilder xml = new StringBuilder();

  @Override
  public String write(CheckReport report) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    int errors = report.rejected().size();
    long tests = report.articles().stream().mapToLong(JunitReport::cases).sum() + errors;
    long failures = report.articles().stream().mapToLong(JunitReport::failures).sum();
    xml.append(
        "<testsuites name=\"Lucerna citation check\" tests=\"%d\" failures=\"%d\" errors=\"%d\">\n"
            .formatted(tests, failures, errors));
    if (errors > 0) {
      rejected(report.rejected());
    }
    report.articles().forEach(article -> suite(article, report));
    xml.append("</testsuites>\n");
    return xml.toString();
  }

  private void suite(ArticleReport article, CheckReport report) {
    xml.append(
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n"
            .formatted(Markup.escape(article.file()), cases(article), failures(article)));
    xml.append("    <properties>\n");
    property("checkedAgainst", report.against().sentence());
    property("asOf", report.asOf().toString());
    report.against().warnings().forEach(it -> property("warning", it));
    article.notes().forEach(it -> property("note", it));
    xml.append("    </properties>\n");
    article.findings().forEach(it -> testCase(article, it));
    if (article.findings().isEmpty()) {
      xml.append(
          "    <testcase classname=\"%s\" name=\"no findings\"/>\n"
              .formatted(Markup.escape(article.file())));
    }
    xml.append("  </testsuite>\n");
  }

  private void rejected(List<RejectedSource> rejected) {
    xml.append(
        "  <testsuite name=\"not checked\" tests=\"%1$d\" failures=\"0\" errors=\"%1$d\" skipped=\"0\">\n"
            .formatted(rejected.size()));
    for (RejectedSource one : rejected) {
      xml.append(
          "    <testcase classname=\"%s\" name=\"can be read\">\n      <error message=\"%s\" type=\"%s\"/>\n    </testcase>\n"
              .formatted(
                  Markup.escape(one.file()), Markup.escape(one.detail()), one.reason().name()));
    }
    xml.append("  </testsuite>\n");
  }

  private void property(String name, String value) {
    xml.append(
        "      <property name=\"%s\" value=\"%s\"/>\n".formatted(name, Markup.escape(value)));
  }

  private void testCase(ArticleReport article, ReportedFinding reported) {
    Finding finding = reported.finding();
    String line = reported.region().map(it -> " line " + it.startLine()).orElse("");
    String entry = finding.entry().isPresent() ? " entry " + finding.entry().getAsInt() : "";
    xml.append(
        "    <testcase classname=\"%s\" name=\"%s\">\n"
            .formatted(
                Markup.escape(article.file()),
                Markup.escape(finding.code() + entry + line + ": " + reported.title())));
    String body =
        Markup.escape(
            finding.evidence().quote() + finding.mend().map(it -> "\nMend: " + it).orElse(""));
    if (isFailure(reported)) {
      xml.append(
          "      <failure message=\"%s\" type=\"%s\">%s</failure>\n"
              .formatted(Markup.escape(finding.message()), finding.severity().label(), body));
    } else {
      xml.append(
          "      <system-out>%s\n%s</system-out>\n"
              .formatted(Markup.escape(finding.message()), body));
    }
    xml.append("    </testcase>\n");
  }

  private static boolean isFailure(ReportedFinding reported) {
    return reported.finding().severity() != Severity.INFO;
  }

  private static long cases(ArticleReport article) {
    return Math.max(1, article.findings().size());
  }

  private static long failures(ArticleReport article) {
    return article.findings().stream().filter(JunitReport::isFailure).count();
  }
}
