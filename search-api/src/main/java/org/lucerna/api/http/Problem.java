package org.lucerna.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.lucerna.api.Json;
import org.lucerna.api.SearchParameter;
import org.lucerna.query.InvalidQueryException;

/**
 * A failure as RFC 9457 has it.
 *
 * @param type a name for the kind of problem, stable over versions
 * @param errors one for each bad parameter
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BadParameter> errors) {
  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * @param column place in the value from 1, left out where it does not apply
   * @param allowed the only values understood, left out where any may be
   */
  public record BadParameter(
      String parameter,
      String detail,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("didYouMean")
          List<String> suggestions) {}

  public static Problem of(int status, String name, String title, String detail) {
    return new Problem("urn:lucerna:problem:" + name, title, status, detail, List.of());
  }

  public static Problem invalid(List<InvalidQueryException.Fault> faults, List<String> known) {
    List<BadParameter> errors = faults.stream().map(fault -> bad(fault, known)).toList();
    String detail =
        errors.size() == 1
            ? errors.getFirst().parameter() + ": " + errors.getFirst().detail()
            : errors.size() + " parameters cannot be used as they are";
    return new Problem(
        "urn:lucerna:problem:invalid-parameters", "Invalid parameters", 400, detail, errors);
  }

  private static BadParameter bad(InvalidQueryException.Fault fault, List<String> known) {
    boolean isKnown = known.contains(fault.parameter());
    List<String> allowed =
        isKnown
            ? SearchParameter.of(fault.parameter()).map(SearchParameter::allowed).orElse(List.of())
            : known;
    return new BadParameter(
        fault.parameter(), fault.detail(), fault.column(), allowed, fault.suggestions());
  }

  public Answer answer() {
    return new Answer(status, "application/problem+json", Json.bytes(this), Map.of());
  }
}
