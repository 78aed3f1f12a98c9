package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.lucerna.index.FileEntry;
import org.lucerna.model.RejectedSource;

/** Counts for the report; safe for many threads. */
final class Tallies {
  private static final String UNKNOWN = "unknown";

  private final Map<String, Format> formats = new ConcurrentHashMap<>();
  private final List<RejectedSource> rejections = new ArrayList<>();
  private List<IndexReport.Duplicate> duplicates = List.of();
  private List<IndexReport.Conflict> conflicts = List.of();
  final LongAdder filesSeen = new LongAdder();
  final LongAdder filesIndexed = new LongAdder();
  final LongAdder filesUnchanged = new LongAdder();
  final LongAdder filesRemoved = new LongAdder();
  final LongAdder filesRejected = new LongAdder();
  final LongAdder headings = new LongAdder();

  private static final class Format {
    final LongAdder read = new LongAdder();
    final LongAdder written = new LongAdder();
    final LongAdder rejected = new LongAdder();
  }

  /** A source record is now stored in the index. */
  void written(String format) {
    format(format).written.increment();
  }

  void duplicates(List<IndexReport.Duplicate> found) {
    duplicates = List.copyOf(found);
  }

  void conflicts(List<IndexReport.Conflict> found) {
    conflicts = List.copyOf(found);
  }

  private Format format(String name) {
    return formats.computeIfAbsent(name.isEmpty() ? UNKNOWN : name, key -> new Format());
  }

  void file(FileEntry entry) {
    Format format = format(entry.format());
    format.read.add(entry.records());
    format.rejected.add(entry.rejected());
    (entry.wholeFileRejected() ? filesRejected : filesIndexed).increment();
    reject(entry.rejections());
  }

  /** A file that need not be read: what was refused in it before still is. */
  void unchanged(FileEntry entry) {
    (entry.wholeFileRejected() ? filesRejected : filesUnchanged).increment();
    reject(entry.rejections());
  }

  void reject(List<RejectedSource> more) {
    synchronized (rejections) {
      rejections.addAll(more);
    }
  }

  IndexReport report(Map<String, Integer> merged, double seconds) {
    Map<String, IndexReport.Counts> byFormat = new TreeMap<>();
    long read = 0;
    long written = 0;
    long rejected = 0;
    long mergedAll = 0;
    for (Map.Entry<String, Format> entry : formats.entrySet()) {
      long own = entry.getValue().read.sum();
      long refused = entry.getValue().rejected.sum();
      long joined = merged.getOrDefault(entry.getKey(), 0);
      long stored = entry.getValue().written.sum();
      byFormat.put(entry.getKey(), new IndexReport.Counts(own, stored, joined, refused));
      read += own;
      written += stored;
      rejected += refused;
      mergedAll += joined;
    }
    List<RejectedSource> sorted = new ArrayList<>(rejections);
    sorted.sort(
        Comparator.comparing(RejectedSource::file)
            .thenComparing(RejectedSource::position)
            .thenComparing(RejectedSource::detail));
    return new IndexReport(
        new IndexReport.Files(
            filesSeen.sum(),
            filesIndexed.sum(),
            filesUnchanged.sum(),
            filesRemoved.sum(),
            filesRejected.sum()),
        new IndexReport.Records(read, written, mergedAll, rejected, byFormat),
        headings.sum(),
        sorted,
        duplicates,
        conflicts,
        seconds,
        seconds > 0 ? read / seconds : 0);
  }
}
