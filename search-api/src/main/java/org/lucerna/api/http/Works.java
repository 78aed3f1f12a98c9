package org.lucerna.api.http;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lucerna.api.ConceptEntry;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.query.WorkDetail;

/**
 * Finds a work by any of its identifiers, and sends to its canonical address where another is used.
 */
public final class Works {
  private Works() {}

  /**
   * @param before path before the id, such as {@code /api/v1/records/}
   * @param after path behind it, such as {@code /links}
   */
  public static Endpoint endpoint(
      Evidence evidence, String before, String after, BiFunction<WorkDetail, Call, Answer> answer) {
    return call -> {
      WorkDetail work =
          evidence
              .work(call.rest())
              .orElseThrow(
                  () ->
                      ProblemException.notFound(
                          "No record has the identifier '" + shown(call.rest()) + "'."));
      String canonical = work.summary().id().text();
      return canonical.equals(call.rest())
          ? answer.apply(work, call)
          : Answer.seeOther(before + QueryString.encodePath(canonical) + after);
    };
  }

  /** As {@link #endpoint}, for answers that need only the work. */
  static Endpoint json(Evidence evidence, String after, Function<WorkDetail, Object> answer) {
    return endpoint(
        evidence, "/api/v1/records/", after, (work, call) -> Answer.json(answer.apply(work)));
  }

  /** Preferred labels by concept id. */
  public static Map<String, String> labels(Evidence evidence) {
    return evidence.concepts().stream()
        .collect(Collectors.toMap(it -> it.id().toString(), ConceptEntry::label));
  }

  private static String shown(String id) {
    return id.length() <= 80 ? id : id.substring(0, 80) + "...";
  }
}
