package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a child process, killed as {@code kill -9} does at a random step. */
class KilledRunTest {
  private static final int KILLS = 2;

  @TempDir Path home;

  @Test
  void killedRunLeavesTheLastCommitAndTheNextCompletesIt() throws Exception {
    IndexFixture index = new IndexFixture(home);
    index.write("first", "pmid:1|Alpha", "pmid:2|Beta").run();
    Map<String, String> committed = index.dump();
    for (int file = 0; file < 40; file++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        lines.add("pmid:" + (100 + file * 40 + i) + "|Many words in title " + i);
      }
      index.write("more" + file, lines.toArray(String[]::new));
    }
    Random random = new Random(5);
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(1 + random.nextInt(30));
      assertEquals(committed, index.dump());
    }
    IndexReport report = index.run();
    assertEquals(1600, report.records().read());
    assertEquals(1602, index.dump().size());
  }

  /** At moments the clock chooses, in the commit too; KillTool does it hundreds of times. */
  @Test
  void runsKilledAtRandomMomentsLeaveACommit() throws Exception {
    KillTrial trial = new KillTrial(home);
    long whole = trial.firstCommit();
    Random random = new Random(7);
    for (int kill = 0; kill < 3; kill++) {
      trial.change(random);
      trial.killAfter((long) (random.nextDouble() * whole));
      trial.check();
    }
    assertTrue(trial.complete() > 0);
  }

  private void killAfter(int files) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlucerna.root=" + System.getProperty("lucerna.root", ".."),
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int read = 0;
    try (BufferedReader out = child.inputReader()) {
      for (String line = out.readLine(); line != null && read < files; line = out.readLine()) {
        read++;
      }
      child.destroyForcibly();
      child.waitFor();
    }
    assertTrue(read > 0, "the child began to read");
  }
}
