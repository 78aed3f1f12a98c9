package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the words asked for last are in each segment: one search asks for a word when it ranks,
 * when it examines and when it learns, and the next search has some of the same words.
 */
final class KnownTerms {
  /** Bytes kept in all. */
  private static final long BUDGET = 16L << 20;

  /** About so many bytes a term and segment. */
  private static final long STATE = 120;

  private final IndexSearcher searcher;
  private final SizedCache<Term, TermStates> kept;

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    long size = STATE * (1 + searcher.getIndexReader().leaves().size());
    this.kept = new SizedCache<>(BUDGET, states -> size);
  }

  TermStates of(Term term) throws IOException {
    Optional<TermStates> known = kept.get(term);
    if (known.isPresent()) {
      return known.get();
    }
    TermStates states = TermStates.build(searcher, term, true);
    kept.put(term, states);
    return states;
  }
}
