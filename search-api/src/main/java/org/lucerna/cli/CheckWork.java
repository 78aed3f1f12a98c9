package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;
import picocli.CommandLine;

/** The work of {@code check}. */
final class CheckWork {
  private final Path index;
  private final VocabularyLocation vocabulary;
  private final CheckFiles files;
  private final SourceLimits limits;
  private final PrintWriter out;
  private final PrintWriter err;

  CheckWork(
      Path index,
      VocabularyLocation vocabulary,
      CheckFiles files,
      SourceLimits limits,
      CommandLine line) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.files = files;
    this.limits = limits;
    this.out = line.getOut();
    this.err = line.getErr();
  }

  int run(String format, String failOn, LocalDate asOf) throws IOException {
    Logs.toStandardError();
    Baseline known = files.known();
    CheckReport report = report(known, asOf);
    report
        .rejected()
        .forEach(
            it -> err.println("rejected " + it.file() + ": " + it.reason() + ": " + it.detail()));
    write(report, known, ReportFormat.ofLabel(format).orElseThrow());
    boolean fails = Severity.ofLabel(failOn).map(report::hasAtLeast).orElse(false);
    return fails
        ? ExitCode.FINDINGS
        : report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private CheckReport report(Baseline known, LocalDate asOf) throws IOException {
    CheckSettings settings = files.settings();
    try (IndexCitations citations = IndexCitations.open(index, vocabulary.read(List.of(), index));
        SourceListing listing =
            new SourceLister(limits).listBelow(Path.of("").toAbsolutePath(), files.paths())) {
      return citations.check(listing, settings, known, asOf);
    }
  }

  private void write(CheckReport report, Baseline before, ReportFormat format) throws IOException {
    String text = format.write(report);
    Optional<Path> target = files.output();
    if (target.isPresent()) {
      Files.writeString(target.get(), text);
    } else {
      out.print(text);
      out.flush();
    }
    Optional<Path> written = files.writeBaseline();
    if (written.isPresent()) {
      Files.writeString(written.get(), baseline(written.get(), report, before));
    }
  }

  /** All findings of this run, and what was known of files that it did not check. */
  private static String baseline(Path target, CheckReport report, Baseline before) {
    List<Baseline.Known> known = new ArrayList<>();
    for (ArticleReport article : report.articles()) {
      for (ReportedFinding finding : article.findings()) {
        known.add(
            new Baseline.Known(article.file(), finding.finding().code(), finding.fingerprint()));
      }
      known.addAll(article.known());
    }
    known.addAll(before.beside(report.articles().stream().map(ArticleReport::file).toList()));
    return Baseline.write(target, known);
  }
}
