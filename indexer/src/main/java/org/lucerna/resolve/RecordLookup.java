package org.lucerna.resolve;

import java.util.Collection;
import java.util.List;
import org.lucerna.model.Identifier;

/** What resolving asks of an index. Safe for use by many threads. */
public interface RecordLookup {
  /**
   * Works that have the identifier as their own; more than one only where the index is unsound.
   *
   * @throws LookupFailedException where the index could not be asked: never an empty list instead
   */
  List<IndexedWork> byIdentifier(Identifier identifier) throws LookupFailedException;

  /**
   * Works that hold most of the keys ({@link org.lucerna.index.MatchKeys}), those that hold more of
   * them first.
   *
   * @param keys where there are none, nothing holds them; an index that cannot be asked fails still
   * @param most at least 1
   * @throws LookupFailedException where the index could not be asked
   */
  List<Candidate> mostAlike(Collection<String> keys, int most) throws LookupFailedException;
}
