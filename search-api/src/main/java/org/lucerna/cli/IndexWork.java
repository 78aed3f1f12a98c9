package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lucerna.api.Json;
import org.lucerna.api.http.Versions;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.RejectedSource;
import org.lucerna.pipeline.CodeVersion;
import org.lucerna.pipeline.IndexOptions;
import org.lucerna.pipeline.IndexReport;
import org.lucerna.pipeline.IndexRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.vocabulary.Vocabulary;

/** The work of {@code index}. */
final class IndexWork {
  private static final int SHOWN_REJECTIONS = 20;

  private final Path index;
  private final VocabularyLocation vocabulary;
  private final SourceLimits limits;
  private final PrintWriter err;

  IndexWork(Path index, VocabularyLocation vocabulary, SourceLimits limits, PrintWriter err) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.err = err;
  }

  /**
   * @param report where the report goes, if anywhere
   */
  int run(
      List<Path> roots,
      boolean rebuild,
      boolean dryRun,
      int threads,
      boolean semantic,
      @Nullable Path report)
      throws IOException {
    Logs.toStandardError();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw CommandFailure.failed("there is no file or folder " + root);
      }
    }
    if (report != null && !Files.isDirectory(folderOf(report))) {
      throw CommandFailure.failed("there is no folder " + folderOf(report) + " for the report");
    }
    Vocabulary words = vocabulary.read(roots, index);
    IndexRun run =
        new IndexRun(
            new SourceLister(limits),
            FormatRegister.reader(),
            words,
            Versions.program() + " code " + CodeVersion.ofThisProgram());
    RunProgress progress = ProgressShow.forTerminal();
    IndexReport done;
    try {
      done =
          run.run(
              new LuceneIndex(index), new IndexOptions(roots, rebuild, dryRun, threads), progress);
      tell(done, dryRun);
      if (semantic) {
        new EncodingWork(new LuceneIndex(index), err).run(threads, progress);
      }
    } finally {
      if (progress instanceof ProgressShow shown) {
        shown.close();
      }
    }
    if (report != null) {
      Files.writeString(report, Json.pretty(done) + System.lineSeparator());
    }
    return done.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private void tell(IndexReport report, boolean dryRun) {
    IndexReport.Files files = report.files();
    err.printf(
        Locale.ROOT,
        "%s%d files: %d indexed, %d unchanged, %d rejected, %d removed; %d records read, %d written"
            + " in %.1f s%n",
        dryRun ? "dry run, nothing written: " : "",
        files.seen(),
        files.indexed(),
        files.unchanged(),
        files.rejected(),
        files.removed(),
        report.records().read(),
        report.records().written(),
        report.seconds());
    for (RejectedSource rejected : report.rejected().stream().limit(SHOWN_REJECTIONS).toList()) {
      String position = rejected.position().isEmpty() ? "" : " (" + rejected.position() + ")";
      err.println(
          "rejected "
              + rejected.file()
              + position
              + ": "
              + rejected.reason()
              + ", "
              + rejected.detail());
    }
    int more = report.rejected().size() - SHOWN_REJECTIONS;
    if (more > 0) {
      err.println("... and " + more + " more; --report FILE lists all");
    }
    for (IndexReport.Conflict each : report.conflicts().stream().limit(SHOWN_REJECTIONS).toList()) {
      err.println(
          each.identifier()
              + " is claimed by two works: "
              + each.keptBy()
              + " keeps it, "
              + each.other()
              + " is "
              + each.file()
              + (each.position().isEmpty() ? "" : " (" + each.position() + ")"));
    }
    err.flush();
  }
}
