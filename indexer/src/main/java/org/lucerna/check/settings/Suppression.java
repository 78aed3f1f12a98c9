package org.lucerna.check.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lucerna.check.Finding;

/**
 * A finding a team has looked at and decided to live with.
 *
 * @param rule its code
 * @param file glob on the article's path or the end of it, empty for all
 * @param quote words of its evidence, empty for any
 * @param reason why; never blank
 * @param until last day it holds
 */
public record Suppression(
    String rule, String file, String quote, String reason, Optional<LocalDate> until) {

  public boolean covers(Finding finding, String path, LocalDate today) {
    return finding.code().equals(rule)
        && (file.isEmpty() || inFile(Path.of(path)))
        && finding.evidence().quote().contains(quote)
        && until.map(day -> !today.isAfter(day)).orElse(true);
  }

  /** Settings lie beside the articles; a path begins where the check was run. */
  private boolean inFile(Path path) {
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + file);
    int names = path.getNameCount();
    return glob.matches(path)
        || IntStream.range(0, names).anyMatch(from -> glob.matches(path.subpath(from, names)));
  }
}
