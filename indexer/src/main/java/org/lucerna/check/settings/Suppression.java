package org.lucerna.check.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lucerna.check.Finding;

/**
 * A finding a team has looked at and decided to live with.
 *
 * @param rule its code
 * @param file glob on the article's path, empty for all
 * @param quote words of its evidence, empty for any
 * @param reason why; never blank
 * @param until last day it holds
 */
public record Suppression(
    String rule, String file, String quote, String reason, Optional<LocalDate> until) {

  public boolean covers(Finding finding, String path, LocalDate today) {
    boolean inFile =
        file.isEmpty()
            || FileSystems.getDefault().getPathMatcher("glob:" + file).matches(Path.of(path));
    return finding.code().equals(rule)
        && inFile
        && finding.evidence().quote().contains(quote)
        && until.map(day -> !today.isAfter(day)).orElse(true);
  }
}
