package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;

/**
 * Multiplies the scores of some documents by a factor on their way to the top list.
 *
 * <p>The factor is at most 1, so a score that cannot compete cannot compete demoted either, and the
 * search may go on skipping such documents.
 */
final class DemotingCollectorManager implements CollectorManager<Collector, TopFieldDocs> {
  private final TopFieldCollectorManager top;
  private final FixedBitSet[] demoted;
  private final float factor;

  DemotingCollectorManager(TopFieldCollectorManager top, FixedBitSet[] demoted, double factor) {
    this.top = top;
    this.demoted = demoted;
    this.factor = (float) factor;
  }

  @Override
  public Collector newCollector() {
    TopFieldCollector inner = top.newCollector();
    return new Demoting(inner);
  }

  @Override
  public TopFieldDocs reduce(Collection<Collector> collectors) throws IOException {
    return top.reduce(collectors.stream().map(each -> ((Demoting) each).inner()).toList());
  }

  private final class Demoting extends FilterCollector {
    Demoting(TopFieldCollector inner) {
      super(inner);
    }

    TopFieldCollector inner() {
      return (TopFieldCollector) in;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      LeafCollector collector = in.getLeafCollector(leaf);
      FixedBitSet set = demoted[leaf.ord];
      return set.scanIsEmpty() ? collector : new DemotingLeaf(collector, set);
    }
  }

  private final class DemotingLeaf extends FilterLeafCollector {
    private final FixedBitSet set;
    private int current;

    DemotingLeaf(LeafCollector inner, FixedBitSet set) {
      super(inner);
      this.set = set;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      in.setScorer(
          new FilterScorable(scorer) {
            @Override
            public float score() throws IOException {
              float score = scorer.score();
              return set.get(current) ? score * factor : score;
            }

            @Override
            public void setMinCompetitiveScore(float least) throws IOException {
              scorer.setMinCompetitiveScore(least);
            }
          });
    }

    @Override
    public void collect(int doc) throws IOException {
      current = doc;
      in.collect(doc);
    }
  }
}
