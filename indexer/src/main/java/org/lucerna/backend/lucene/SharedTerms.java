package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.lucerna.index.IndexField;

/** Counts which documents share most of some terms. Reads postings only, no document. */
final class SharedTerms {
  /** A term of more documents than this in a segment names none of them. */
  private static final int COMMON = 256;

  private final IndexReader reader;
  private final IndexField field;

  SharedTerms(IndexReader reader, IndexField field) {
    this.reader = reader;
    this.field = field;
  }

  /** Document numbers, those with more of the terms first, then in the order of the index. */
  List<Integer> most(Collection<String> terms, int most) throws IOException {
    List<BytesRef> sorted = terms.stream().map(BytesRef::new).sorted().toList();
    Map<Integer, Integer> shared = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms all = leaf.reader().terms(field.label());
      if (all != null) {
        count(leaf, all.iterator(), sorted, shared);
      }
    }
    Comparator<Map.Entry<Integer, Integer>> byCount =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return shared.entrySet().stream()
        .sorted(byCount.thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void count(
      LeafReaderContext leaf, TermsEnum all, List<BytesRef> sought, Map<Integer, Integer> shared)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum postings = null;
    for (BytesRef term : sought) {
      if (all.seekExact(term) && all.docFreq() <= COMMON) {
        postings = all.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            shared.merge(leaf.docBase + doc, 1, Integer::sum);
          }
        }
      }
    }
  }
}
