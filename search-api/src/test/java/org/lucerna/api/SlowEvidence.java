package org.lucerna.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.lucerna.query.Explanation;
import org.lucerna.query.Hit;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.WorkDetail;
import org.lucerna.search.IndexStatus;
import org.lucerna.search.Suggestion;

/**
 * A shelf whose searches wait until they are let go.
 *
 * @param inside counted down when a search begins
 * @param leave awaited before it ends
 */
record SlowEvidence(CountDownLatch inside, CountDownLatch leave) implements Evidence {
  private static final ShelfEvidence SHELF = new ShelfEvidence();

  @Override
  public SearchResult search(SearchRequest request) {
    inside.countDown();
    try {
      leave.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return SHELF.search(request);
  }

  @Override
  public List<InvalidQueryException.Fault> faults(SearchRequest request) {
    return SHELF.faults(request);
  }

  @Override
  public Explanation explain(SearchRequest request) {
    return SHELF.explain(request);
  }

  @Override
  public Optional<WorkDetail> work(String anyId) {
    return SHELF.work(anyId);
  }

  @Override
  public List<Hit> similar(String canonicalId, int size) {
    return SHELF.similar(canonicalId, size);
  }

  @Override
  public List<ConceptEntry> concepts() {
    return SHELF.concepts();
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    return SHELF.suggest(prefix, size);
  }

  @Override
  public IndexStatus info() {
    return SHELF.info();
  }

  @Override
  public void close() {}
}
