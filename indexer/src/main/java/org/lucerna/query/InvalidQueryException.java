package org.lucerna.query;

import java.util.List;

/** A request that cannot be answered as asked; carries every fault found, for the asker to mend. */
public final class InvalidQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidQueryException(List<Fault> faults) {
    super(faults.isEmpty() ? "invalid query" : faults.getFirst().detail());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /**
   * @param parameter name over HTTP, such as {@code treatment}
   * @param column place in {@code q} from 1, or 0 where it does not apply
   * @param suggestions values that would be understood
   */
  public record Fault(String parameter, String detail, int column, List<String> suggestions) {
    public Fault {
      suggestions = List.copyOf(suggestions);
    }
  }
}
