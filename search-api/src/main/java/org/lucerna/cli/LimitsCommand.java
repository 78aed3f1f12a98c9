package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.lucerna.source.LimitText;
import org.lucerna.source.SourceLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lucerna limits}. */
@Command(
    name = "limits",
    mixinStandardHelpOptions = true,
    description = {"Tells what reading may cost before a file or record is refused.", ""},
    footer = {
      "",
      "Example:  lucerna index corpus --limit document-time=2min --limit file-size=500MiB",
      "",
      "Sizes are in KiB, MiB, GiB or TiB (or K, M, G, T: all of 1024), times in s, min or h,",
      "counts may end in k or m (1,000 and 1,000,000)."
    })
final class LimitsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    int widest =
        Arrays.stream(SourceLimit.values()).mapToInt(it -> it.label().length()).max().orElse(1);
    for (SourceLimit limit : SourceLimit.values()) {
      out.printf(
          "%-" + widest + "s  %-22s  %s%n",
          limit.label(),
          LimitText.of(limit, limit.usual()),
          limit.what());
    }
    out.flush();
  }
}
