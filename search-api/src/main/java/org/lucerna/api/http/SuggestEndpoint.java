package org.lucerna.api.http;

import java.util.List;
import java.util.Set;
import org.lucerna.api.Evidence;
import org.lucerna.query.InvalidQueryException.Fault;
import org.lucerna.search.Suggestion;

/** {@code GET /api/v1/suggest?prefix=}: completions over concepts, titles and authors. */
public final class SuggestEndpoint implements Endpoint {
  static final Set<String> PARAMETERS = Set.of("prefix", "size");
  private static final int LONGEST = 200;

  private final Evidence evidence;

  public SuggestEndpoint(Evidence evidence) {
    this.evidence = evidence;
  }

  public record Suggestions(List<Suggestion> items) {}

  @Override
  public Answer answer(Call call) {
    String prefix = call.parameter("prefix").orElseThrow(() -> refuse("prefix", "is missing"));
    if (prefix.length() > LONGEST) {
      throw refuse("prefix", "is longer than " + LONGEST + " characters");
    }
    String size = call.parameter("size").orElse("10");
    if (!size.matches("[1-9]|[1-4]\\d|50")) {
      throw refuse("size", "'" + size + "' is not a number from 1 to 50");
    }
    return Answer.json(
        new Suggestions(
            prefix.isBlank()
                ? List.of()
                : evidence.suggest(prefix.strip(), Integer.parseInt(size))));
  }

  private static ProblemException refuse(String parameter, String detail) {
    return new ProblemException(
        Problem.invalid(
            List.of(new Fault(parameter, detail, 0, List.of())),
            PARAMETERS.stream().sorted().toList()));
  }
}
