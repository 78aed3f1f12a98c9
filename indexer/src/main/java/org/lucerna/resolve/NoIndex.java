package org.lucerna.resolve;

import java.util.Collection;
import java.util.List;
import org.lucerna.model.Identifier;

/** Stands where there is no index: every lookup fails, and none reads as "not found". */
public final class NoIndex implements RecordLookup {
  @Override
  public List<IndexedWork> byIdentifier(Identifier identifier) throws LookupFailedException {
    throw failed();
  }

  @Override
  public List<Candidate> mostAlike(Collection<String> keys, int most) throws LookupFailedException {
    throw failed();
  }

  private static LookupFailedException failed() {
    return new LookupFailedException("there is no index", new IllegalStateException("no index"));
  }
}
