package org.lucerna.resolve;

import org.lucerna.index.MatchFacts;

/** A work that a reference may mean: what is compared of it is at hand, all else is read later. */
public interface Candidate {
  MatchFacts facts();

  /** How many keys it shares with the reference. */
  int shared();

  /**
   * @throws LookupFailedException where the index could not be read
   */
  IndexedWork work() throws LookupFailedException;
}
