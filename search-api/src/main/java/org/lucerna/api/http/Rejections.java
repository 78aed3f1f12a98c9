package org.lucerna.api.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

/** Uploads that could not be read, as a problem. */
final class Rejections {
  private Rejections() {}

  /**
   * Of the first one's reason; all are told.
   *
   * @param rejected at least one
   */
  static ProblemException problem(List<RejectedSource> rejected) {
    RejectionReason reason = rejected.getFirst().reason();
    String detail =
        rejected.stream()
            .map(it -> it.file() + ": " + it.detail())
            .distinct()
            .collect(Collectors.joining("; "));
    return new ProblemException(
        Problem.of(status(reason), "upload-" + name(reason, '-'), title(reason), detail));
  }

  private static String title(RejectionReason reason) {
    return "Upload cannot be read: " + name(reason, ' ');
  }

  private static String name(RejectionReason reason, char between) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', between);
  }

  private static int status(RejectionReason reason) {
    return switch (reason) {
      case UNKNOWN_FORMAT -> 415;
      case TOO_LARGE,
          TOO_DEEP,
          TOO_MANY_ENTRIES,
          TOO_MANY_RECORDS,
          EXPANDS_TOO_MUCH,
          OUT_OF_MEMORY ->
          413;
      case TIMED_OUT -> 503;
      case UNREADABLE, MALFORMED, ENCRYPTED, EMPTY, NO_TEXT, UNSAFE_PATH, UNSAFE_XML -> 422;
      case READER_FAILED -> 500;
    };
  }
}
