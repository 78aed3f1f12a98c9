package org.lucerna.cli;

import java.util.List;
import java.util.Optional;
import org.lucerna.api.Citations;

/** Citations for tests of other packages. */
public final class TestCitations {
  private TestCitations() {}

  /** Reads everything, finds nothing: every lookup fails and says so. */
  public static Citations withoutIndex() {
    return new IndexCitations(Optional.empty(), new VocabularyLocation().read(List.of()));
  }
}
