package org.lucerna.resolve;

import org.lucerna.index.AlikeWork;
import org.lucerna.index.MatchFacts;

/**
 * A candidate from an index: its facts came with it, and its record is read when it is wanted.
 *
 * @param reading reads the record
 */
public record AlikeCandidate(AlikeWork alike, Reading reading) implements Candidate {
  @Override
  public MatchFacts facts() {
    return alike.facts();
  }

  @Override
  public int shared() {
    return alike.shared();
  }

  @Override
  public IndexedWork work() throws LookupFailedException {
    return reading.read(alike);
  }

  @FunctionalInterface
  public interface Reading {
    IndexedWork read(AlikeWork alike) throws LookupFailedException;
  }
}
