package org.lucerna.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary that cannot be used, with every fault found. */
public final class VocabularyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<VocabularyFault> faults;

  public VocabularyException(List<VocabularyFault> faults) {
    super(faults.stream().map(VocabularyFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<VocabularyFault> faults() {
    return faults;
  }
}
