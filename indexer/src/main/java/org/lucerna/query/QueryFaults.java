package org.lucerna.query;

import java.util.List;

/** Makes the exceptions of one fault. */
public final class QueryFaults {
  private QueryFaults() {}

  /**
   * @param column place in {@code q} from 1, or 0 where it does not apply
   */
  public static InvalidQueryException of(String parameter, String detail, int column) {
    return of(parameter, detail, column, List.of());
  }

  public static InvalidQueryException of(
      String parameter, String detail, int column, List<String> suggestions) {
    return new InvalidQueryException(
        List.of(new InvalidQueryException.Fault(parameter, detail, column, suggestions)));
  }
}
