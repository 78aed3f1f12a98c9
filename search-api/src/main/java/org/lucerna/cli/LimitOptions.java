package org.lucerna.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lucerna.source.LimitText;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;
import picocli.CommandLine.Option;

/** {@code --limit}, for every command that reads files. */
final class LimitOptions {
  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      description = "Refuse what costs more, as file-size=2GiB (lucerna limits tells them all).")
  private Map<String, String> given = new LinkedHashMap<>();

  SourceLimits chosen() {
    SourceLimits limits = SourceLimits.DEFAULT;
    for (Map.Entry<String, String> each : given.entrySet()) {
      SourceLimit limit = SourceLimit.ofLabel(each.getKey()).orElseThrow(() -> unknown(each));
      try {
        limits = limits.with(limit, LimitText.parse(limit, each.getValue()));
      } catch (IllegalArgumentException e) {
        throw CommandFailure.usage("--limit " + e.getMessage());
      }
    }
    return limits;
  }

  private static CommandFailure unknown(Map.Entry<String, String> each) {
    String names =
        Arrays.stream(SourceLimit.values())
            .map(SourceLimit::label)
            .collect(Collectors.joining(", "));
    return CommandFailure.usage("--limit " + each.getKey() + " is unknown; there are " + names);
  }
}
