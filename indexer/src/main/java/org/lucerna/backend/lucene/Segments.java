package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Work on the segments of an index, side by side where there is enough of it for two threads. */
final class Segments {
  private final IndexSearcher searcher;

  Segments(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<LeafReaderContext> all() {
    return searcher.getIndexReader().leaves();
  }

  /** A set for each segment, in their order. */
  FixedBitSet[] sets(SetOfSegment work) throws IOException {
    FixedBitSet[] sets = new FixedBitSet[all().size()];
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (IndexSearcher.LeafSlice slice : searcher.getSlices()) {
      tasks.add(
          () -> {
            for (IndexSearcher.LeafReaderContextPartition part : slice.partitions) {
              sets[part.ctx.ord] = work.of(part.ctx);
            }
            return true;
          });
    }
    sideBySide(tasks);
    return sets;
  }

  /** Results in the order of the tasks. */
  <T> List<T> sideBySide(Collection<Callable<T>> tasks) throws IOException {
    return searcher.getTaskExecutor().invokeAll(tasks);
  }

  static boolean isEmpty(FixedBitSet[] sets) {
    return Arrays.stream(sets).allMatch(FixedBitSet::scanIsEmpty);
  }

  @FunctionalInterface
  interface SetOfSegment {
    FixedBitSet of(LeafReaderContext segment) throws IOException;
  }
}
