package org.lucerna.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lucerna.format.EndlessBits;
import org.lucerna.format.FormatRegister;
import org.lucerna.format.Mutator;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHeads;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimitException;

/**
 * Reads mutated fixtures, by each format's own reader.
 *
 * <p>{@code FuzzReaders FIXTURES FORMAT|text|documents COUNT [SEED]}: for each format so many
 * inputs made from the files in its folder. {@code FuzzReaders FIXTURES endless LENGTH}: each
 * fixture with each of {@link EndlessBits} repeated inside it to so many characters. Prints, by
 * format, how many gave records, how many were refused and the slowest; writes every input that
 * made a reader fail, or took longer than ten seconds, to {@code fuzz-findings/}, and exits 1 where
 * there is one.
 */
public final class FuzzReaders {
  private static final long SLOW = TimeUnit.SECONDS.toNanos(10);
  private static final List<String> DOCUMENTS = List.of("pdf", "office");

  private final Path fixtures;
  private final long seed;
  private int findings;

  private FuzzReaders(Path fixtures, long seed) {
    this.fixtures = fixtures;
    this.seed = seed;
  }

  public static void main(String[] args) throws IOException {
    FuzzReaders fuzz =
        new FuzzReaders(Path.of(args[0]), args.length > 3 ? Long.parseLong(args[3]) : 1);
    for (SourceFormat format : FormatRegister.all()) {
      boolean document = DOCUMENTS.contains(format.name());
      boolean wanted =
          switch (args[1]) {
            case "text", "endless" -> !document;
            case "documents" -> document;
            default -> args[1].equals(format.name());
          };
      if (wanted && args[1].equals("endless")) {
        fuzz.endless(format, Integer.parseInt(args[2]));
      } else if (wanted) {
        fuzz.fuzz(format, Integer.parseInt(args[2]));
      }
    }
    System.exit(fuzz.findings == 0 ? 0 : 1);
  }

  private void fuzz(SourceFormat format, int count) throws IOException {
    List<byte[]> seeds = seeds(format.name());
    Random random = new Random(seed * 31 + format.name().hashCode());
    TreeMap<String, Integer> outcomes = new TreeMap<>();
    long slowest = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      byte[] input = Mutator.mutate(seeds, random);
      long start = System.nanoTime();
      String outcome = read(format, input);
      long took = System.nanoTime() - start;
      slowest = Math.max(slowest, took);
      outcomes.merge(outcome.replaceFirst(":.*", ""), 1, Integer::sum);
      if (outcome.startsWith("FAILED") || took > SLOW) {
        keep(format, i, input, took > SLOW ? "slow" : outcome);
      }
    }
    System.out.printf(
        "%-18s %d inputs in %d s, slowest %d ms: %s%n",
        format.name(),
        count,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
        TimeUnit.NANOSECONDS.toMillis(slowest),
        outcomes);
  }

  /** Every bit at every third of every fixture; what takes over a second is told. */
  private void endless(SourceFormat format, int length) throws IOException {
    int inputs = 0;
    for (byte[] seed : seeds(format.name())) {
      for (String bit : EndlessBits.ALL) {
        for (int thirds = 0; thirds <= 3; thirds++) {
          byte[] input = EndlessBits.within(seed, bit, thirds, length);
          long start = System.nanoTime();
          String outcome = read(format, input);
          long took = System.nanoTime() - start;
          if (outcome.startsWith("FAILED") || took > SLOW / 10) {
            keep(
                format,
                inputs,
                input,
                outcome + " in " + TimeUnit.NANOSECONDS.toMillis(took) + " ms: " + bit);
          }
          inputs++;
        }
      }
    }
    System.out.printf("%-18s %d inputs%n", format.name(), inputs);
  }

  /** As the format's reader alone does it, whether or not it would be recognised. */
  private static String read(SourceFormat format, byte[] input) {
    int[] records = {0, 0};
    try {
      BytesFile file = new BytesFile("fuzz", input);
      format.recognise(SourceHeads.of(file));
      format.read(
          file,
          item -> {
            records[item instanceof SourceItem.Rejected ? 1 : 0]++;
            if (item instanceof SourceItem.Rejected rejected
                && rejected.rejection().reason() == RejectionReason.READER_FAILED) {
              throw new IllegalStateException(rejected.rejection().detail());
            }
          });
      return records[0] > 0 ? "records" : records[1] > 0 ? "rejected" : "nothing";
    } catch (SourceException e) {
      return e.reason() == RejectionReason.READER_FAILED ? "FAILED: " + e : "refused";
    } catch (SourceLimitException e) {
      return "refused";
    } catch (IOException e) {
      return "refused";
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return "FAILED: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }

  private void keep(SourceFormat format, int number, byte[] input, String why) throws IOException {
    findings++;
    Path file = Path.of("fuzz-findings", format.name() + "-" + seed + "-" + number);
    Files.createDirectories(file.getParent());
    Files.write(file, input);
    System.out.println(file + ": " + why);
  }

  private List<byte[]> seeds(String format) throws IOException {
    List<byte[]> seeds = new java.util.ArrayList<>();
    try (Stream<Path> files = Files.walk(fixtures.resolve(format))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().endsWith(".expected.json")) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
    return seeds;
  }
}
