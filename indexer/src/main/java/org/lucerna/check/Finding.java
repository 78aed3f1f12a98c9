package org.lucerna.check;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that needs a look; never a verdict on a person.
 *
 * @param code such as {@code LUC103}
 * @param message what was found, in one or two sentences
 * @param mend what would mend it, such as the corrected citation
 * @param entry position of the reference list's entry it is about
 */
public record Finding(
    String code,
    Severity severity,
    String message,
    Evidence evidence,
    Optional<String> mend,
    OptionalInt entry) {

  public Finding withSeverity(Severity other) {
    return new Finding(code, other, message, evidence, mend, entry);
  }

  public Finding withMend(String how) {
    return new Finding(code, severity, message, evidence, Optional.of(how), entry);
  }
}
