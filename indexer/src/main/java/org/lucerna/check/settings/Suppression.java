package org.lucerna.check.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.lucerna.check.Finding;

/**
 * A finding a team has looked at and decided to live with.
 *
 * @param rule its code
 * @param file which articles, empty for all
 * @param quote words of its evidence, empty for any
 * @param reason why; never blank
 * @param until last day it holds
 */
public record Suppression(
    String rule,
    Optional<FilePattern> file,
    String quote,
    String reason,
    Optional<LocalDate> until) {

  public boolean covers(Finding finding, String path, LocalDate today) {
    return finding.code().equals(rule)
        && file.map(pattern -> pattern.matches(path)).orElse(true)
        && finding.evidence().quote().contains(quote)
        && until.map(day -> !today.isAfter(day)).orElse(true);
  }
}
