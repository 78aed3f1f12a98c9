package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
      ReferenceLines.forEach(
          file,
          list,
          raw -> {
            CitedReference cited = CitedReference.of(raw, parser.parse(raw));
            out.print(Json.line(ResolutionAnswer.of(resolver.resolve(cited))) + '\n');
          });
    }
    out.flush();
    return ExitCode.DONE;
  }
}
