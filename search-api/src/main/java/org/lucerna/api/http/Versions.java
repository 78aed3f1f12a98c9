package org.lucerna.api.http;

import java.util.Optional;
import org.lucerna.api.Evidence;
import org.lucerna.api.IndexInfo;

/** {@code GET /version}: the program and the index it answers from. */
public record Versions(String name, String version, String java, IndexInfo index) {

  static Versions of(Evidence evidence) {
    return new Versions("Lucerna", program(), Runtime.version().toString(), evidence.info());
  }

  /** From the jar's manifest; {@code development} where there is none. */
  public static String program() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
