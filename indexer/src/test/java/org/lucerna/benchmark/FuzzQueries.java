package org.lucerna.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest.Match;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.QueryMaker;

/**
 * Asks an index made-up queries and prints how many were answered and refused, and how long the
 * longest took: {@code INDEX [QUERIES] [SEED]}. Ends at the first that is neither.
 */
public final class FuzzQueries {
  /** Milliseconds; no query may take longer. */
  private static final double SLOW = 100;

  /** Queries before the compiler has done its work. */
  private static final int WARM_UP = 2_000;

  private FuzzQueries() {}

  public static void main(String[] args) {
    int queries = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    Random random = new Random(seed);
    QueryMaker maker = new QueryMaker(seed);
    int answered = 0;
    int slow = 0;
    double longest = 0;
    String slowest = "";
    try (EvidenceSearch search =
        new EvidenceSearch(
            new LuceneIndex(Path.of(args[0])).openVersions(), IndexFixture.vocabulary())) {
      for (int i = 0; i < queries; i++) {
        String q = maker.next();
        Match match = List.of(Match.values()).get(random.nextInt(3));
        long start = System.nanoTime();
        answered += isAnswered(search, q, match, random.nextBoolean()) ? 1 : 0;
        double millis = (System.nanoTime() - start) / 1e6;
        if (i > WARM_UP) {
          slow += millis > SLOW ? 1 : 0;
          if (millis > longest) {
            longest = millis;
            slowest = q;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d queries: %d answered, %d refused; %d over %.0f ms, longest %.0f ms: %s%n",
        queries,
        answered,
        queries - answered,
        slow,
        SLOW,
        longest,
        slowest.replace('\n', '~'));
  }

  private static boolean isAnswered(EvidenceSearch search, String q, Match match, boolean expand) {
    try {
      search.search(IndexFixture.request(q, match, expand));
      return true;
    } catch (InvalidQueryException refused) {
      return false;
    } catch (RuntimeException fault) {
      throw new IllegalStateException("neither answered nor refused: " + q, fault);
    }
  }
}
