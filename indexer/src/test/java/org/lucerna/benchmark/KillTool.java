package org.lucerna.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lucerna.pipeline.KillTrial;

/**
 * Kills runs ({@code SIGKILL}) at random moments and looks at what they leave.
 *
 * <p>{@code KillTool KILLS [SEED]}: prints how many kills there were, how many came before the
 * commit and how many after, and fails at the first index that does not open at a commit or lacks
 * something committed.
 */
public final class KillTool {
  private KillTool() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = Integer.parseInt(args[0]);
    Random random = new Random(args.length > 1 ? Long.parseLong(args[1]) : 1);
    Path home = Files.createTempDirectory("lucerna-kills");
    try {
      KillTrial trial = new KillTrial(home);
      long longest = trial.firstCommit();
      long start = System.nanoTime();
      for (int kill = 1; kill <= kills; kill++) {
        trial.change(random);
        // Up to a fifth beyond what a whole run takes, so that some moments are in the commit.
        long nanos = (long) (random.nextDouble() * 1.2 * longest);
        trial.killAfter(nanos);
        trial.check();
        if (kill % 20 == 0) {
          System.out.println(kill + " kills: " + trial);
          longest = Math.max(trial.complete(), longest / 2);
        }
      }
      trial.complete();
      System.out.println(
          kills
              + " kills, seed of the moments "
              + (args.length > 1 ? args[1] : "1")
              + ": "
              + trial
              + ", in "
              + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)
              + " s; the index always opened at a commit, and nothing committed was missing");
    } finally {
      delete(home);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
