package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;

/** Counts a facet over sets of works of one version of an index, exactly. */
final class FacetTable {
  private static final int LOW = 32;

  /** Of all segments, in order. */
  private final String[] names;

  private final FacetColumn[] columns;

  /** Numbers in {@link #names} of each segment's values. */
  private final int[][] numbers;

  private final FixedBitSet[] works;

  /** How many of the works have each value, by segment. */
  private final int[][] totals;

  private FacetTable(String[] names, FacetColumn[] columns, FixedBitSet[] works) {
    this.names = names;
    this.columns = columns;
    this.works = works;
    this.numbers = new int[columns.length][];
    this.totals = new int[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      numbers[i] =
          Arrays.stream(columns[i].names())
              .mapToInt(name -> Arrays.binarySearch(names, name))
              .toArray();
      totals[i] = columns[i].count(works[i]);
    }
  }

  /**
   * @param works all works, by segment
   */
  static FacetTable read(List<LeafReaderContext> segments, IndexField field, FixedBitSet[] works)
      throws IOException {
    FacetColumn[] columns = new FacetColumn[segments.size()];
    TreeSet<String> names = new TreeSet<>();
    for (LeafReaderContext segment : segments) {
      columns[segment.ord] = FacetColumn.of(segment.reader(), field.label());
      names.addAll(Arrays.asList(columns[segment.ord].names()));
    }
    return new FacetTable(names.toArray(String[]::new), columns, works);
  }

  /**
   * @param hits some of the works, by segment
   * @return commonest first, then by term; terms without a hit left out
   */
  List<TermCount> count(FixedBitSet[] hits) {
    int[] counts = new int[names.length];
    for (int i = 0; i < columns.length; i++) {
      int[] found = count(i, hits[i]);
      for (int value = 0; value < found.length; value++) {
        counts[numbers[i][value]] += found[value];
      }
    }
    return sorted(counts);
  }

  /** Where most works are hits, counts those that are none. */
  private int[] count(int segment, FixedBitSet hits) {
    int many = hits.cardinality();
    if (many == 0) {
      return new int[0];
    }
    if (2L * many <= works[segment].cardinality()) {
      return columns[segment].count(hits);
    }
    FixedBitSet others = works[segment].clone();
    others.andNot(hits);
    int[] counts = columns[segment].count(others);
    for (int value = 0; value < counts.length; value++) {
      counts[value] = totals[segment][value] - counts[value];
    }
    return counts;
  }

  private List<TermCount> sorted(int[] counts) {
    long[] order = new long[counts.length];
    int found = 0;
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        order[found++] = (long) -counts[number] << LOW | number;
      }
    }
    Arrays.sort(order, 0, found);
    List<TermCount> sorted = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      int number = (int) order[i];
      sorted.add(new TermCount(names[number], counts[number]));
    }
    return sorted;
  }
}
