package org.lucerna.benchmark;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest.Match;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.QueryMaker;

/**
 * Asks an index made-up queries and prints each that took long, then how many were answered and
 * refused: {@code INDEX [QUERIES] [SEED]}. Ends at the first that is neither.
 *
 * <p>{@code INDEX again FILE} asks those of such a listing once more, after the same warming up.
 */
public final class FuzzQueries {
  /** Milliseconds; no query may take longer. */
  private static final double SLOW = 100;

  /** Queries before the compiler has done its work. */
  private static final int WARM_UP = 2_000;

  /** Queries from one line that tells how far it has come to the next. */
  private static final int PROGRESS = 50_000;

  /** Begins a line of the listing. */
  private static final String MARK = "slow";

  private final EvidenceSearch search;
  private int asked;
  private int answered;
  private int slow;
  private double longest;

  private FuzzQueries(EvidenceSearch search) {
    this.search = search;
  }

  public static void main(String[] args) throws IOException {
    try (EvidenceSearch search =
        new EvidenceSearch(
            new LuceneIndex(Path.of(args[0])).openVersions(), IndexFixture.vocabulary())) {
      FuzzQueries fuzz = new FuzzQueries(search);
      made(WARM_UP, 0).forEach(fuzz::isAnswered);
      if (args.length > 1 && args[1].equals("again")) {
        try (Stream<String> lines = Files.lines(Path.of(args[2]))) {
          lines.filter(line -> line.startsWith(MARK + "\t")).map(Query::read).forEach(fuzz::ask);
        }
      } else {
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        made(args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000, seed).forEach(fuzz::ask);
      }
      System.out.println(fuzz);
    }
  }

  private static Stream<Query> made(int queries, long seed) {
    QueryMaker maker = new QueryMaker(seed);
    Random random = new Random(seed);
    return Stream.generate(
            () ->
                new Query(
                    List.of(Match.values()).get(random.nextInt(3)),
                    random.nextBoolean(),
                    maker.next()))
        .limit(queries);
  }

  private void ask(Query query) {
    long start = System.nanoTime();
    answered += isAnswered(query) ? 1 : 0;
    double millis = (System.nanoTime() - start) / 1e6;
    asked++;
    longest = Math.max(longest, millis);
    if (millis > SLOW) {
      slow++;
      System.out.println(query.line(millis));
    }
    if (asked % PROGRESS == 0) {
      System.out.println(this);
    }
  }

  private boolean isAnswered(Query query) {
    try {
      search.search(IndexFixture.request(query.q(), query.match(), query.expand()));
      return true;
    } catch (InvalidQueryException refused) {
      return false;
    } catch (RuntimeException fault) {
      throw new IllegalStateException("neither answered nor refused: " + query, fault);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d queries: %d answered, %d refused; %d over %.0f ms, longest %.0f ms",
        asked,
        answered,
        asked - answered,
        slow,
        SLOW,
        longest);
  }

  private record Query(Match match, boolean expand, String q) {
    /** The words are written as in a URL, so that each query is one line. */
    String line(double millis) {
      return String.format(
          Locale.ROOT,
          "%s\t%.0f\t%s\t%s\t%s",
          MARK,
          millis,
          match,
          expand,
          URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    static Query read(String line) {
      String[] parts = line.split("\t", -1);
      return new Query(
          Match.valueOf(parts[2]),
          Boolean.parseBoolean(parts[3]),
          URLDecoder.decode(parts[4], StandardCharsets.UTF_8));
    }
  }
}
