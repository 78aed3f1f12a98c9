package org.lucerna.index;

/** A place that holds an index. */
public interface IndexStore {
  /**
   * Opens the index for writing, and makes it where there is none.
   *
   * @param anew whether to begin with an empty one; searchers keep the old until the commit
   * @throws UnusableIndexException where it cannot be, with what to do
   */
  IndexSession openSession(boolean anew);

  /**
   * Opens the index for a run that commits nothing; where there is none, nothing is made.
   *
   * @param anew whether to begin with an empty one
   * @throws UnusableIndexException where it cannot be, with what to do
   */
  IndexSession openDryRun(boolean anew);

  /**
   * Opens the vectors for writing; those of another model are dropped.
   *
   * @param model {@code Embedder.model()}
   * @throws UnusableIndexException where there is no index, or another process writes its vectors
   */
  VectorSession openVectors(String model);
}
