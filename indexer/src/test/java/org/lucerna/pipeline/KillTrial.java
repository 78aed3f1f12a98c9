package org.lucerna.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Files that change, runs in child processes that are killed, and what must be true of the index
 * after each kill: it opens, and holds either the last commit or the one the run was to make.
 */
public final class KillTrial {
  private static final int FILES = 30;
  private static final int LINES = 20;

  private final Path home;
  private final IndexFixture index;
  private final IndexFixture reference;
  private Map<String, String> committed = Map.of();
  private Map<String, String> target = Map.of();
  private int round;
  private int before;
  private int after;
  private int finished;

  public KillTrial(Path home) {
    this.home = home;
    this.index = new IndexFixture(home);
    this.reference = new IndexFixture(home, "files", "reference", "1");
  }

  /** The child: one run over the files of a home. */
  public static void main(String[] args) {
    new IndexFixture(Path.of(args[0])).run();
  }

  /**
   * @return how many nanoseconds a whole child takes
   */
  public long firstCommit() throws IOException, InterruptedException {
    for (int file = 0; file < FILES; file++) {
      write(file);
    }
    long start = System.nanoTime();
    int exit = child().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the first run failed: " + exit);
    }
    committed = index.dump();
    return System.nanoTime() - start;
  }

  /** Rewrites some files, and takes one away that a later change may bring back. */
  public void change(Random random) throws IOException {
    round++;
    for (int i = 0; i < 4; i++) {
      write(random.nextInt(FILES));
    }
    Files.deleteIfExists(home.resolve("files").resolve("file" + random.nextInt(FILES)));
    target = reference.rebuildAndDump();
  }

  public void killAfter(long nanos) throws IOException, InterruptedException {
    Process child = child();
    if (child.waitFor(nanos, TimeUnit.NANOSECONDS)) {
      finished++;
    }
    child.destroyForcibly(); // SIGKILL
    child.waitFor();
  }

  /** Throws where the index is neither as it was nor as it was to be. */
  public void check() {
    Map<String, String> now = index.dump();
    if (now.equals(target) && !target.equals(committed)) {
      after++;
      committed = target;
    } else if (now.equals(committed)) {
      before++;
    } else {
      throw new AssertionError("round " + round + ": " + now.size() + " works, neither commit");
    }
  }

  /** The next run after a kill brings the index to what the files say. */
  public long complete() {
    long start = System.nanoTime();
    index.run();
    committed = index.dump();
    if (!committed.equals(target)) {
      throw new AssertionError("round " + round + ": the next run did not complete it");
    }
    return System.nanoTime() - start;
  }

  private void write(int file) {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      // Neighbours share every fifth identifier, so that works join across files.
      int id = line % 5 == 0 ? 1000 + (file / 2) * LINES + line : file * LINES + line;
      lines.add("pmid:" + (id + 1) + "|Title of round " + round + " and line " + line);
    }
    index.write("file" + file, lines.toArray(String[]::new));
  }

  private Process child() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dlucerna.root=" + System.getProperty("lucerna.root", ".."),
            "-cp",
            System.getProperty("java.class.path"),
            KillTrial.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public String toString() {
    return before
        + " left the last commit, "
        + after
        + " the new one ("
        + finished
        + " had ended by themselves)";
  }
}
