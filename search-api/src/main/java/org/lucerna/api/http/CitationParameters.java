package org.lucerna.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lucerna.api.SearchParameters;
import org.lucerna.query.InvalidQueryException.Fault;

/**
 * The parameters of a request about citations: those of the query, and fields of a form for those
 * the query does not have. Gathers every fault before refusing (SPEC section 8).
 */
final class CitationParameters {
  private final Call call;
  private final Submission sent;
  private final List<String> known;
  private final List<Fault> faults = new ArrayList<>();

  private CitationParameters(Call call, Submission sent, Set<String> known) {
    this.call = call;
    this.sent = sent;
    this.known = known.stream().sorted().toList();
  }

  /**
   * @param known the only ones there are; another is a fault
   */
  static CitationParameters of(Call call, Submission sent, Set<String> known) {
    CitationParameters parameters = new CitationParameters(call, sent, known);
    Set<String> given = new TreeSet<>(call.parameters().keySet());
    given.addAll(sent.fields().keySet());
    given.forEach(parameters::checkName);
    return parameters;
  }

  /** Of a page, which passes over what it does not know. */
  static CitationParameters ofPage(Call call, Submission sent, Set<String> known) {
    return new CitationParameters(call, sent, known);
  }

  private void checkName(String name) {
    int times = call.parameters().getOrDefault(name, List.of()).size();
    if (!known.contains(name)) {
      faults.add(SearchParameters.unknown(name, known));
    } else if (times > 1) {
      fault(name, "is given " + times + " times; once is allowed");
    }
  }

  Optional<String> text(String name) {
    return sent.parameter(call, name);
  }

  /**
   * @param reading empty for a value that means nothing
   * @param wanted what the value is not, for a person
   * @return empty where the parameter is not given, or is faulty
   */
  <T> Optional<T> value(String name, Function<String, Optional<T>> reading, String wanted) {
    Optional<String> given = text(name);
    Optional<T> value = given.flatMap(reading);
    if (given.isPresent() && value.isEmpty()) {
      fault(name, "'" + SearchParameters.shown(given.get()) + "' is " + wanted);
    }
    return value;
  }

  /**
   * @throws ProblemException 400 with every fault, where there is any
   */
  void refuseFaulty() {
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.invalid(faults, known));
    }
  }

  private void fault(String name, String detail) {
    faults.add(new Fault(name, detail, 0, List.of()));
  }
}
