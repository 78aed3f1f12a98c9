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
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.resolve.CitedReference;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.resolve.SnapshotLookup;

/** The work of {@code resolve}. */
final class ResolveWork {
  /** References read ahead: enough to keep all cores busy, few enough to answer a pipe soon. */
  private static final int BATCH = 256;

  private final Path index;
  private final PrintWriter out;

  ResolveWork(Path index, PrintWriter out) {
    this.index = index;
    this.out = out;
  }

  int run(String file, boolean list) throws IOException {
    Logs.toStandardError();
    ReferenceParser parser = new ReferenceParser();
    try (IndexVersions versions = new LuceneIndex(index).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      ReferenceResolver resolver = new ReferenceResolver(new SnapshotLookup(snapshot));
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
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** On all cores, in the order given. */
  private void write(List<String> batch, ReferenceParser parser, ReferenceResolver resolver) {
    batch.parallelStream()
        .map(raw -> resolver.resolve(CitedReference.of(raw, parser.parse(raw))))
        .map(resolution -> Json.line(ResolutionAnswer.of(resolution)) + '\n')
        .toList()
        .forEach(out::print);
    batch.clear();
  }
}
