package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.lucerna.api.Citations;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.api.http.CitationEndpoints;
import org.lucerna.api.http.ProblemException;
import org.lucerna.api.http.Submission;
import org.lucerna.check.CheckReport;
import org.lucerna.check.report.ReportFormat;

/**
 * {@code GET /check}: paste a text or drop a file; {@code POST /check}: the report. Nothing sent is
 * kept.
 */
final class CheckPages {
  static final String PATH = "/check";

  /** The format of a report that is shown and not downloaded. */
  static final String HERE = "page";

  private final Citations citations;
  private final Templates templates;
  private final Supplier<LocalDate> today;

  CheckPages(Citations citations, Templates templates, Supplier<LocalDate> today) {
    this.citations = citations;
    this.templates = templates;
    this.today = today;
  }

  Answer form(Call call) {
    return templates.page(
        "check", Frame.of("Check citations", "check"), CheckPage.empty(today.get()));
  }

  /** What cannot be checked is told above the form, with what was pasted still in it. */
  Answer report(Call call) {
    String text = "";
    CheckPage.Choices chosen = CheckPage.Choices.first(today.get());
    try {
      Submission sent = Submission.of(call);
      text = sent.text();
      chosen = CheckPage.Choices.of(call, sent, today.get());
      CheckReport report = CitationEndpoints.check(citations, call, sent);
      Optional<ReportFormat> download =
          sent.parameter(call, "format").filter(it -> !it.equals(HERE)).map(CheckPages::format);
      return download.isPresent()
          ? file(download.get(), report)
          : page(CheckPage.of(report, text, chosen), 200);
    } catch (ProblemException e) {
      return page(CheckPage.failed(e.problem().detail(), text, chosen), e.problem().status());
    }
  }

  private Answer page(CheckPage page, int status) {
    String title = page.report().isPresent() ? "Citation check" : "Check citations";
    return templates
        .page("check", Frame.of(title, "check"), page)
        .withStatus(status)
        .with("Cache-Control", "no-store");
  }

  private static ReportFormat format(String label) {
    return ReportFormat.ofLabel(label)
        .orElseThrow(() -> ProblemException.notFound("There is no report as " + label + '.'));
  }

  private static Answer file(ReportFormat format, CheckReport report) {
    return Answer.text(format.mediaType(), format.write(report))
        .with("Cache-Control", "no-store")
        .with(
            "Content-Disposition",
            "attachment; filename=\"citation-check." + format.extension() + '"');
  }
}
