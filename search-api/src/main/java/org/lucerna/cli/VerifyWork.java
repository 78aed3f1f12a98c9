package org.lucerna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.vocabulary.Vocabulary;

/** The work of {@code verify}. */
final class VerifyWork {
  private final Path index;
  private final VocabularyLocation location;
  private final PrintWriter out;

  VerifyWork(Path index, VocabularyLocation location, PrintWriter out) {
    this.index = index;
    this.location = location;
    this.out = out;
  }

  int run() {
    Logs.toStandardError();
    Vocabulary vocabulary = location.read(List.of(), index);
    try (IndexVersions versions = new LuceneIndex(index).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      IndexSoundness soundness = IndexSoundness.of(snapshot);
      out.println("index       " + index);
      out.println("version     " + snapshot.version());
      out.println("made        " + snapshot.info().date());
      out.println("works       " + soundness.works());
      out.println("sources     " + snapshot.info().sources());
      out.println("files       " + soundness.files());
      out.println(
          "links       "
              + soundness.links()
              + ", "
              + soundness.outside()
              + " to works not in the index");
      boolean same = snapshot.info().vocabulary().equals(vocabulary.version());
      out.println(
          "vocabulary  " + (same ? "the same" : "another: index again to bring tags up to date"));
      soundness.faults().forEach(it -> out.println("FAULT       " + it));
      out.println(soundness.faults().isEmpty() ? "sound" : "unsound");
      out.flush();
      return soundness.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
