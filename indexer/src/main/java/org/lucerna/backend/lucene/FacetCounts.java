package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;
import org.lucerna.query.QueryNode;

/**
 * Counts a facet over a set of hits, exactly.
 *
 * <p>Two ways, whichever is cheaper for a segment: document by document through the values'
 * ordinals where hits are few, value by value against the hits where they are many.
 */
final class FacetCounts {
  /** One hit in so many documents is many. */
  private static final int MANY = 32;

  /** Facets of more values are counted by document always. */
  private static final int FEW_VALUES = 4096;

  private final HitSets sets;

  FacetCounts(HitSets sets) {
    this.sets = sets;
  }

  /**
   * @return commonest first, then by term
   */
  List<TermCount> count(IndexField field, FixedBitSet[] hits, List<LeafReaderContext> leaves)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet bits = hits[leaf.ord];
      Terms terms = leaf.reader().terms(field.label());
      int found = terms == null ? 0 : bits.cardinality();
      if (terms != null && found > 0) {
        if (found > bits.length() / MANY && terms.size() >= 0 && terms.size() <= FEW_VALUES) {
          byValue(field, bits, leaf, terms, counts);
        } else {
          byDocument(field, bits, leaf, counts);
        }
      }
    }
    List<TermCount> sorted = new ArrayList<>();
    counts.forEach((term, count) -> sorted.add(new TermCount(term, count)));
    sorted.sort(
        Comparator.comparingLong(TermCount::count).reversed().thenComparing(TermCount::term));
    return sorted;
  }

  private void byValue(
      IndexField field,
      FixedBitSet bits,
      LeafReaderContext leaf,
      Terms terms,
      Map<String, Long> counts)
      throws IOException {
    TermsEnum all = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String text = term.utf8ToString();
      long count;
      if (all.docFreq() > bits.length() / MANY) {
        FixedBitSet with = sets.hits(new QueryNode.Term(field, text), leaf);
        count = FixedBitSet.intersectionCount(bits, with);
      } else {
        postings = all.postings(postings, PostingsEnum.NONE);
        count = among(postings, bits);
      }
      if (count > 0) {
        counts.merge(text, count, Long::sum);
      }
    }
  }

  private static long among(PostingsEnum postings, FixedBitSet bits) throws IOException {
    long count = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (bits.get(doc)) {
        count++;
      }
    }
    return count;
  }

  private static void byDocument(
      IndexField field, FixedBitSet bits, LeafReaderContext leaf, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field.label());
    int[] byOrdinal = new int[(int) values.getValueCount()];
    BitSetIterator hits = new BitSetIterator(bits, 0);
    for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(
            values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
      }
    }
  }
}
