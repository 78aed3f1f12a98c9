package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.check.ArticleInput;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.CitationCheck;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.settings.Baseline;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.model.SourceArticle;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;
import org.lucerna.source.SourceText;
import picocli.CommandLine;

/** The work of {@code check}. */
final class CheckWork {
  /** Characters of an article that are searched for places; longer ones are checked without. */
  private static final long LONGEST_TEXT = 20_000_000;

  private final Path index;
  private final VocabularyLocation vocabulary;
  private final CheckFiles files;
  private final PrintWriter out;
  private final PrintWriter err;
  private final List<RejectedSource> rejected = new ArrayList<>();

  CheckWork(Path index, VocabularyLocation vocabulary, CheckFiles files, CommandLine line) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.files = files;
    this.out = line.getOut();
    this.err = line.getErr();
  }

  int run(String format, String failOn, LocalDate asOf) throws IOException {
    Logs.toStandardError();
    CheckReport report;
    try (CheckWiring wiring = CheckWiring.open(index, vocabulary.read(List.of()))) {
      CitationCheck check = wiring.check(files.settings(), files.known(), asOf);
      report = new CheckReport(articles(check), wiring.against(), asOf);
    }
    rejected.forEach(
        it -> err.println("rejected " + it.file() + ": " + it.reason() + ": " + it.detail()));
    write(report, ReportFormat.ofLabel(format).orElseThrow());
    boolean fails = Severity.ofLabel(failOn).map(report::hasAtLeast).orElse(false);
    return fails ? ExitCode.FINDINGS : rejected.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private List<ArticleReport> articles(CitationCheck check) throws IOException {
    List<ArticleReport> reports = new ArrayList<>();
    try (SourceListing listing = new SourceLister(SourceLimits.DEFAULT).list(files.paths())) {
      rejected.addAll(listing.rejections());
      listing.files().stream()
          .filter(CheckWork::isArticleFile)
          .forEach(file -> read(file, check, reports));
    }
    return reports;
  }

  private static boolean isArticleFile(SourceFile file) {
    return !file.path().endsWith(".toml");
  }

  private void read(SourceFile file, CitationCheck check, List<ArticleReport> reports) {
    int before = reports.size() + rejected.size();
    FormatRegister.reader()
        .read(
            file,
            item -> {
              switch (item) {
                case SourceItem.Read read -> {
                  if (read.source() instanceof SourceArticle article) {
                    reports.add(check.check(input(file, article)));
                  }
                }
                case SourceItem.Rejected refusal -> rejected.add(refusal.rejection());
                case SourceItem.Deleted deleted -> {}
                case SourceItem.Descriptor heading -> {}
              }
            });
    if (reports.size() + rejected.size() == before) {
      rejected.add(
          new RejectedSource(
              file.path(), "", RejectionReason.UNKNOWN_FORMAT, "it holds records and no article"));
    }
  }

  private static ArticleInput input(SourceFile file, SourceArticle article) {
    if (file.size() > LONGEST_TEXT) {
      return ArticleInput.ofExtracted(file.path(), article);
    }
    try (Reader reader = SourceText.open(file)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return ArticleInput.of(file.path(), article, text.toString());
    } catch (IOException e) {
      // The article was read from the same file a moment ago: check it without places.
      return ArticleInput.ofExtracted(file.path(), article);
    }
  }

  private void write(CheckReport report, ReportFormat format) throws IOException {
    String text = format.write(report);
    Optional<Path> target = files.output();
    if (target.isPresent()) {
      Files.writeString(target.get(), text);
    } else {
      out.print(text);
      out.flush();
    }
    if (files.writeBaseline().isPresent()) {
      Files.writeString(files.writeBaseline().get(), baseline(report));
    }
  }

  private static String baseline(CheckReport report) {
    List<Baseline.Known> known = new ArrayList<>();
    for (ArticleReport article : report.articles()) {
      for (ReportedFinding finding : article.findings()) {
        known.add(
            new Baseline.Known(article.file(), finding.finding().code(), finding.fingerprint()));
      }
    }
    return Baseline.write(known);
  }
}
