package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lucerna.model.Publication;

/**
 * Corrupted references beside foreign ones; {@link ResolverBenchmark} asks ten thousand of each.
 */
class ResolverTrialTest {
  private static void check(
      List<Publication> publications, int each, double precision, double recall) {
    ResolverTrial.Score score = new ResolverTrial(publications, ResolverTrial::parsed).run(each);
    String failures = String.join("\n", score.failures().stream().limit(20).toList());
    assertTrue(score.precision() >= precision, score.precision() + "\n" + failures);
    assertTrue(score.recall() >= recall, score.recall() + "\n" + failures);
  }

  @Test
  void findsTheShippedPublications() throws IOException {
    List<Publication> publications = CorpusPublications.read();
    assertTrue(publications.size() > 400, "publications read: " + publications.size());
    // The corpus is full of notices about its own papers: the hardest neighbours there are.
    check(publications, 500, 0.985, 0.95);
  }

  @Test
  void findsThePublicationsOfTheSharedFacts() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(FactPublications.FILE), "no shared facts at " + FactPublications.FILE);
    check(FactPublications.read(), 1000, 0.995, 0.97);
  }
}
