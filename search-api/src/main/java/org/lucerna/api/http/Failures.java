package org.lucerna.api.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;
import org.lucerna.api.SearchParameter;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.VersionGoneException;

/** What each failure means over HTTP. */
final class Failures {
  private static final Logger LOG = System.getLogger(Failures.class.getName());

  private Failures() {}

  static ProblemException of(RuntimeException failure) {
    return switch (failure) {
      case ProblemException problem -> problem;
      case InvalidQueryException invalid ->
          new ProblemException(Problem.invalid(invalid.faults(), SearchParameter.names()));
      case VersionGoneException expired ->
          new ProblemException(
              Problem.of(
                  410,
                  "expired-page-token",
                  "Page token expired",
                  String.valueOf(expired.getMessage())));
      case UnusableIndexException unusable ->
          new ProblemException(
              Problem.of(
                  503, "index-unusable", "Index unusable", String.valueOf(unusable.getMessage())));
      default -> unexpected(failure);
    };
  }

  /** A fault of ours: logged once, here, without the request, and named so that it can be found. */
  private static ProblemException unexpected(RuntimeException failure) {
    String name = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "request failed, reference " + name, failure);
    return new ProblemException(
        Problem.of(
            500,
            "internal",
            "Internal error",
            "Something went wrong here; the log has it under " + name + "."),
        Map.of());
  }
}
