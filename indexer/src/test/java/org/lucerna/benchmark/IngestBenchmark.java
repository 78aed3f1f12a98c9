package org.lucerna.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.pipeline.IndexOptions;
import org.lucerna.pipeline.IndexReport;
import org.lucerna.pipeline.IndexRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyReader;

/**
 * Prints records a second of the bare loop and of a whole run over the same files, and of a second
 * run that finds nothing changed: {@code FOLDER [THREADS] [ROUNDS]}. Each is measured three times,
 * or as often as asked for, in turn.
 */
public final class IngestBenchmark {
  private static final int ROUNDS = 3;

  private IngestBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path files = Path.of(args[0]);
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
    Path work = Files.createTempDirectory("lucerna-bench");
    Vocabulary vocabulary = VocabularyReader.read(Path.of("corpus", "vocabulary"));
    for (int round = 1; round <= rounds; round++) {
      double start = cpuSeconds();
      double bare = bare(files, work.resolve("bare" + round), threads);
      double bareCpu = cpuSeconds() - start;
      IndexReport run = run(vocabulary, files, work.resolve("whole" + round), threads);
      double runCpu = cpuSeconds() - start - bareCpu;
      IndexReport again = run(vocabulary, files, work.resolve("whole" + round), threads);
      System.out.printf(
          Locale.ROOT,
          "round %d: bare loop %.0f records/s, whole run %.0f records/s (%.0f %%); processor time"
              + " %.1f and %.1f s (%.0f %%); unchanged again in %.2f s (%.0f times faster), index %d MiB, heap used %d MiB%n",
          round,
          bare,
          run.recordsPerSecond(),
          100 * run.recordsPerSecond() / bare,
          bareCpu,
          runCpu,
          100 * bareCpu / runCpu,
          again.seconds(),
          run.seconds() / again.seconds(),
          size(work.resolve("whole" + round)) >> 20,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
    delete(work);
  }

  private static double bare(Path files, Path index, int threads) throws IOException {
    List<Path> all;
    try (Stream<Path> list = Files.list(files)) {
      all = list.sorted().toList();
    }
    long start = System.nanoTime();
    long records = BareLoop.run(all, index, threads);
    return records / ((System.nanoTime() - start) / 1e9);
  }

  private static IndexReport run(Vocabulary vocabulary, Path files, Path index, int threads) {
    return new IndexRun(
            new SourceLister(SourceLimits.DEFAULT), FormatRegister.reader(), vocabulary, "bench")
        .run(
            new LuceneIndex(index),
            new IndexOptions(List.of(files), false, false, threads),
            RunProgress.NONE);
  }

  /** Of all threads, the compiler's and the collector's too. */
  private static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
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
