package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lucerna.api.Json;
import org.lucerna.api.ResolutionAnswer;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.resolve.CitedReference;
import org.lucerna.resolve.NoIndex;
import org.lucerna.resolve.RecordLookup;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.resolve.Resolution;
import org.lucerna.resolve.SnapshotLookup;
import org.lucerna.resolve.Verdict;

/** The work of {@code resolve}. */
final class ResolveWork {
  /** References read ahead: enough to keep all cores busy, few enough to answer a pipe soon. */
  private static final int BATCH = 256;

  private final Path index;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean lookupFailed;

  ResolveWork(Path index, PrintWriter out, PrintWriter err) {
    this.index = index;
    this.out = out;
    this.err = err;
  }

  /** Where the index cannot be asked, every reference still has its line, which says so. */
  int run(String file, boolean list) throws IOException {
    Logs.toStandardError();
    IndexVersions opened;
    try {
      opened = new LuceneIndex(index).openVersions();
    } catch (UnusableIndexException e) {
      err.println("lucerna: " + e.getMessage());
      err.flush();
      lookupFailed = true;
      return resolve(file, list, new NoIndex());
    }
    try (IndexVersions versions = opened;
        IndexSnapshot snapshot = versions.current()) {
      return resolve(file, list, new SnapshotLookup(snapshot));
    }
  }

  private int resolve(String file, boolean list, RecordLookup lookup) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    ReferenceResolver resolver = new ReferenceResolver(lookup);
    List<String> batch = new ArrayList<>(BATCH);
    ReferenceLines.forEach(
        file,
        list,
        raw -> {
          batch.add(raw);
          if (batch.size() == BATCH) {
            write(batch, parser, resolver);
          }
        });
    write(batch, parser, resolver);
    out.flush();
    return lookupFailed ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** On all cores, in the order given. */
  private void write(List<String> batch, ReferenceParser parser, ReferenceResolver resolver) {
    List<Resolution> resolutions =
        batch.parallelStream()
            .map(raw -> resolver.resolve(CitedReference.of(raw, parser.parse(raw))))
            .toList();
    for (Resolution resolution : resolutions) {
      lookupFailed |= resolution.verdict() == Verdict.LOOKUP_FAILED;
      out.print(Json.line(ResolutionAnswer.of(resolution)) + '\n');
    }
    batch.clear();
  }
}
