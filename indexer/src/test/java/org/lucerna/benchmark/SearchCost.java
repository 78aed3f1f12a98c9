package org.lucerna.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.FacetName;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.QueryVectors;
import org.lucerna.search.Weights;
import org.lucerna.semantic.OnnxEmbedder;

/**
 * Asks an index of made-up records one search after the other, as {@link LatencyBenchmark} does
 * over HTTP, and prints what a search costs: {@code INDEX [SEARCHES] [SEMANTIC on|off]}.
 *
 * <p>Processor time is that of the whole process, collector and compiler included, so it can be
 * compared while other programs run.
 */
public final class SearchCost {
  private static final int WARM_UP = 400;
  private static final EnumSet<FacetName> FACETS =
      EnumSet.of(
          FacetName.TREATMENT,
          FacetName.PRIMARY_CANCER,
          FacetName.OUTCOME,
          FacetName.KIND,
          FacetName.STUDY_DESIGN,
          FacetName.YEAR,
          FacetName.JOURNAL);

  private SearchCost() {}

  public static void main(String[] args) {
    int searches = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    boolean semantic = args.length > 2 && args[2].equals("on");
    Random random = new Random(7);
    RequestMaker maker = new RequestMaker();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double[] millis = new double[searches];
    long total = 0;
    try (EvidenceSearch search =
        new EvidenceSearch(
            new LuceneIndex(Path.of(args[0])).openVersions(),
            IndexFixture.vocabulary(),
            Weights.load(),
            semantic ? new QueryVectors(() -> OnnxEmbedder.open(1)) : QueryVectors.none())) {
      for (int i = 0; i < WARM_UP; i++) {
        search.search(request(maker.next(random), semantic));
      }
      long processor = system.getProcessCpuTime();
      for (int i = 0; i < searches; i++) {
        SearchRequest request = request(maker.next(random), semantic);
        long start = System.nanoTime();
        total += search.search(request).totalCount().orElse(0);
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      double spent = (system.getProcessCpuTime() - processor) / 1e6 / searches;
      Arrays.sort(millis);
      System.out.printf(
          Locale.ROOT,
          "%d searches, %d hits: %.1f ms of processor each; time p50 %.1f, p90 %.1f, p99 %.1f ms%n",
          searches,
          total,
          spent,
          millis[searches / 2],
          millis[searches * 9 / 10],
          millis[searches * 99 / 100]);
    }
  }

  private static SearchRequest request(RequestMaker.Asked asked, boolean semantic) {
    return new SearchRequest(
        asked.words(),
        SearchRequest.Syntax.AUTO,
        SearchRequest.Match.MOST,
        Map.of(),
        asked.from().isEmpty()
            ? Optional.empty()
            : Optional.of(new SearchRequest.YearRange(asked.from().getAsInt(), Integer.MAX_VALUE)),
        Optional.empty(),
        true,
        semantic,
        FACETS,
        SearchRequest.Sort.RELEVANCE,
        10,
        Optional.empty(),
        true,
        true);
  }
}
