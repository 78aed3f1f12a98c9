package org.lucerna.api;

import java.util.List;
import java.util.Optional;
import org.lucerna.query.Explanation;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.VersionGoneException;
import org.lucerna.query.WorkDetail;
import org.lucerna.search.IndexStatus;
import org.lucerna.search.Suggestion;

/** What the API asks of an index; each answer is of one commit, the newest at that moment. */
public interface Evidence extends AutoCloseable {
  /**
   * @throws org.lucerna.query.InvalidQueryException with every fault of the request
   * @throws VersionGoneException where the page token's version of the index is gone
   */
  SearchResult search(SearchRequest request);

  /** Hits and neighbours in one list, as a run over a test collection wants them. */
  default List<org.lucerna.query.Hit> ranked(SearchRequest request) {
    return search(request).items();
  }

  /**
   * What of a request means nothing to this index: its query and filters are looked at, not
   * searched.
   */
  List<InvalidQueryException.Fault> faults(SearchRequest request);

  /**
   * How the query of a request is read.
   *
   * @throws InvalidQueryException where it cannot be read
   */
  Explanation explain(SearchRequest request);

  /** The work any of whose identifiers or source ids this is. */
  Optional<WorkDetail> work(String anyId);

  /** Works most like this one, best first, itself left out. */
  List<org.lucerna.query.Hit> similar(String canonicalId, int size);

  /** Every concept of the vocabulary with the number of works about it, in the order of ids. */
  List<ConceptEntry> concepts();

  /** Completions for the beginning of a word or title, best first. */
  List<Suggestion> suggest(String prefix, int size);

  IndexStatus info();

  @Override
  void close();
}
