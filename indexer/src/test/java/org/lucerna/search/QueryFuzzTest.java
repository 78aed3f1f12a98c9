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
  private static final List<String> PIECES =
      List.of(
          "liver",
          "ablat*",
          "tumour",
          "\"liver metastases\"",
          "\"",
          "(",
          ")",
          " AND ",
          " OR ",
          " NOT ",
          "title:",
          "author:",
          "journal:",
          "year:2015..2020",
          "year:",
          "id:pmid:1",
          "cites:",
          "[tiab]",
          "[mh]",
          "[majr]",
          "[au]",
          "[1au]",
          "[dp]",
          "[tiab:~3]",
          "[sb]",
          "[pt]",
          "[si]",
          "[sh]",
          "[ta]",
          "[la]",
          "[pg]",
          "[nm]",
          "[",
          "]",
          "*",
          "?",
          "a*b*c*d*",
          "2015:2020",
          ":",
          "#1 ",
          "\n#2 ",
          "\u0000",
          "\ud83d",
          "\u00df",
          "~",
          "^",
          "\\",
          "/",
          "-",
          "smith j",
          "the",
          "of",
          "CRC",
          "10.1000/x",
          "\t",
          "&&",
          "has:abstract",
          "hasabstract",
          "*?*?*?*?*?*?*?*?",
          "..",
          "type:review",
          "mesh:liver*");

  @TempDir Path home;

  @Test
  void anyStringIsAnsweredOrRefused() {
    IndexFixture index =
        new IndexFixture(home).write("a", "pmid:1|Liver ablation|A tumour in the liver.|2015");
    index.run();
    Random random = new Random(99);
    int answered = 0;
    try (EvidenceSearch search = index.search()) {
      for (int i = 0; i < QUERIES; i++) {
        String q = query(random);
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

  private static String query(Random random) {
    StringBuilder q = new StringBuilder();
    for (int n = 1 + random.nextInt(7); n > 0; n--) {
      q.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        q.append(' ');
      }
    }
    return q.toString();
  }
}
