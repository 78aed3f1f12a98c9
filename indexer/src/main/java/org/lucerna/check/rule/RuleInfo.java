package org.lucerna.check.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Evidence;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/**
 * What a rule is called and how much its findings matter.
 *
 * @param code {@code LUC} and three digits; the first of them names the group
 * @param severity unless a team sets another
 * @param title what it finds, in a few words
 * @param help why that matters and what to do, in a sentence or two
 * @param mend what mends it, unless a finding knows better
 */
public record RuleInfo(String code, Severity severity, String title, String help, String mend) {
  /** The same, with another way of mending it. */
  RuleInfo mendedBy(String other) {
    return new RuleInfo(code, severity, title, help, other);
  }

  Finding finding(CheckedEntry entry, String message) {
    return new Finding(
        code,
        severity,
        message,
        entry.evidence(),
        Optional.of(mend),
        entry.position() == CheckedEntry.OF_NO_LIST
            ? OptionalInt.empty()
            : OptionalInt.of(entry.position()));
  }

  Finding finding(Evidence evidence, String message) {
    return new Finding(code, severity, message, evidence, Optional.of(mend), OptionalInt.empty());
  }
}
