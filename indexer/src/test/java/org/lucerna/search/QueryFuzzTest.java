package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchRequest.Match;

/** Strings of what queries are made of, in no order: an answer or a typed fault, nothing else. */
class QueryFuzzTest {
  private static final int QUERIES = 1_000;
  @TempDir Path home;

  @Test
  void anyStringIsAnsweredOrRefused() {
    IndexFixture index =
        new IndexFixture(home).write("a", "pmid:1|Liver ablation|A tumour in the liver.|2015");
    index.run();
    Random random = new Random(99);
    QueryMaker queries = new QueryMaker(99);
    int answered = 0;
    try (EvidenceSearch search = index.search()) {
      for (int i = 0; i < QUERIES; i++) {
        String q = queries.next();
        Match match = List.of(Match.values()).get(random.nextInt(3));
        try {
          SearchRequest request = IndexFixture.request(q, match, random.nextBoolean());
          search.search(request);
          answered++;
        } catch (InvalidQueryException refused) {
          assertTrue(refused.faults().getFirst().column() <= q.length() + 1, q + " -> " + refused);
        } catch (RuntimeException fault) {
          throw new AssertionError("query " + i + ": " + q, fault);
        }
      }
    }
    assertTrue(answered > QUERIES / 50, "some are answered: " + answered);
  }
}
