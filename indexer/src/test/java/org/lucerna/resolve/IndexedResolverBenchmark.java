package org.lucerna.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.model.Publication;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;

/**
 * Prints precision, recall and speed of resolving against an index of any size: {@code java -cp ...
 * org.lucerna.resolve.IndexedResolverBenchmark INDEX [references] [failures to show]}. Corrupts
 * references of works spread over the whole index, beside references to works that are not in it
 * (those of the corpus, so index something else) or do not exist.
 */
public final class IndexedResolverBenchmark {
  private IndexedResolverBenchmark() {}

  public static void main(String[] args) throws IOException {
    int each = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    try (IndexVersions versions = new LuceneIndex(Path.of(args[0])).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      List<Publication> indexed = sample(snapshot, each);
      List<Publication> others = CorpusPublications.read();
      for (String round : List.of("first", "again, warm")) {
        ResolverTrial trial = new ResolverTrial(indexed, others, new SnapshotLookup(snapshot));
        long start = System.nanoTime();
        ResolverTrial.Score score = trial.run(each);
        double seconds = (System.nanoTime() - start) / 1e9;
        score.failures().stream().limit(shown).forEach(System.out::println);
        System.out.printf(
            "%s: %d corrupted and %d other references against %d works: precision %.2f %%, recall"
                + " %.2f %%, %.0f references/s on one thread%n",
            round,
            each,
            each,
            snapshot.info().works(),
            100 * score.precision(),
            100 * score.recall(),
            2 * each / seconds);
      }
    }
  }

  private static List<Publication> sample(IndexSnapshot snapshot, int size) {
    long every = Math.max(1, snapshot.info().works() / size);
    long[] seen = {0};
    List<Publication> sample = new ArrayList<>();
    snapshot.forEachWork(
        stored -> {
          if (seen[0]++ % every == 0
              && stored.annotated().source() instanceof Publication publication) {
            sample.add(publication);
          }
        });
    return sample;
  }
}
