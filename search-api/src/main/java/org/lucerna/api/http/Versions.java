package org.lucerna.api.http;

import java.util.List;
import java.util.Optional;
import org.lucerna.api.Evidence;
import org.lucerna.search.IndexStatus;

/** {@code GET /version}: the program and the index it answers from. */
public record Versions(String name, String version, String java, Index index) {

  /**
   * @param committed when it was made, ISO 8601
   */
  record Index(
      String version,
      long works,
      long sources,
      String vocabulary,
      String committed,
      List<String> notices) {
    static Index of(IndexStatus status) {
      return new Index(
          status.version(),
          status.works(),
          status.sources(),
          status.vocabulary(),
          status.committed().toString(),
          status.notices());
    }
  }

  static Versions of(Evidence evidence) {
    return new Versions(
        "Lucerna", program(), Runtime.version().toString(), Index.of(evidence.info()));
  }

  /** From the jar's manifest; {@code development} where there is none. */
  public static String program() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
