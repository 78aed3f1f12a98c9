package org.lucerna.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Whether a large run slows down: {@code FOLDER INDEX [THREADS]}. Prints the rate of each tenth of
 * the records, of the whole run, the process's largest memory, the index's size, and how long a
 * second run takes that finds nothing changed.
 */
public final class IngestAtSize {
  private static final int TENTHS = 10;

  private IngestAtSize() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path index = Path.of(args[1]);
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
    Vocabulary vocabulary = VocabularyReader.read(Path.of("corpus", "vocabulary"));
    Tenths tenths = new Tenths(files(folder));
    IndexReport first = run(vocabulary, folder, index, threads, tenths);
    IndexReport again = run(vocabulary, folder, index, threads, RunProgress.NONE);
    System.out.printf(
        Locale.ROOT,
        "%d records, %.0f a second, %.0f s; %s; index %d MiB; unchanged again in %.2f s (%.0f"
            + " times faster)%n",
        first.records().read(),
        first.recordsPerSecond(),
        first.seconds(),
        peakMemory(),
        size(index) >> 20,
        again.seconds(),
        first.seconds() / again.seconds());
  }

  private static IndexReport run(
      Vocabulary vocabulary, Path folder, Path index, int threads, RunProgress progress) {
    return new IndexRun(
            new SourceLister(SourceLimits.DEFAULT), FormatRegister.reader(), vocabulary, "bench")
        .run(
            new LuceneIndex(index),
            new IndexOptions(List.of(folder), false, false, threads),
            progress);
  }

  private static int files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return (int) all.count();
    }
  }

  /** Linux's high-water mark of memory in use, the heap and all the rest. */
  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "peak memory unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .findFirst()
          .map(line -> "peak memory " + line.replaceAll("\\D", "") + " KiB")
          .orElse("peak memory unknown");
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Prints a line whenever another tenth of the files has been read. */
  private static final class Tenths implements RunProgress {
    private final int files;
    private int read;
    private int printed;
    private long records;
    private long recordsBefore;
    private long before = System.nanoTime();

    Tenths(int files) {
      this.files = files;
    }

    @Override
    public synchronized void fileRead(String path, long count) {
      records += count;
      read++;
      if (read * TENTHS / files > printed) {
        printed = read * TENTHS / files;
        long now = System.nanoTime();
        double rate = (records - recordsBefore) / ((now - before) / 1e9);
        System.out.printf(Locale.ROOT, "tenth %d: %.0f records a second%n", printed, rate);
        before = now;
        recordsBefore = records;
      }
    }
  }
}
