package org.lucerna.resolve;

import java.io.IOException;
import java.util.List;
import org.lucerna.model.Publication;

/**
 * Prints precision, recall and speed of resolving. Run it from the repository root: {@code mvn -q
 * test-compile} and then {@code java -cp ... org.lucerna.resolve.ResolverBenchmark [references]
 * [failures to show]}.
 */
public final class ResolverBenchmark {
  private ResolverBenchmark() {}

  public static void main(String[] args) throws IOException {
    int each = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int shown = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    List<Publication> publications = FactPublications.read();
    long start = System.nanoTime();
    ResolverTrial.Score score = new ResolverTrial(publications, ResolverTrial::parsed).run(each);
    double seconds = (System.nanoTime() - start) / 1e9;
    score.failures().stream().limit(shown).forEach(System.out::println);
    System.out.printf(
        "%d corrupted and %d other references against %d records: precision %.2f %%, recall %.2f"
            + " %%, %.0f references/s%n",
        each,
        each,
        publications.size() / 2,
        100 * score.precision(),
        100 * score.recall(),
        2 * each / seconds);
  }
}
