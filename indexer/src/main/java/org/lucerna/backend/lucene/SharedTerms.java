package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.lucerna.index.AlikeWork;
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

  /** A document with the number of its shared terms. */
  private record Shared(int document, int terms) {}

  /** Documents, those with more of the terms first, then in the order of the index. */
  private List<Shared> most(Collection<String> terms, int most) throws IOException {
    BytesRef[] sorted = terms.stream().map(BytesRef::new).sorted().toArray(BytesRef[]::new);
    List<Shared> shared = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms all = leaf.reader().terms(field.label());
      if (all != null) {
        count(new Postings(leaf).of(all.iterator(), sorted), shared);
      }
    }
    return shared.stream()
        .sorted(
            Comparator.comparingInt(Shared::terms).reversed().thenComparingInt(Shared::document))
        .limit(most)
        .toList();
  }

  /** The same as works, those of them that lead one. */
  List<AlikeWork> works(Collection<String> terms, int most) throws IOException {
    List<AlikeWork> works = new ArrayList<>();
    for (Shared one : most(terms, most)) {
      Documents.facts(reader, one.document())
          .map(it -> new AlikeWork(one.document(), one.terms(), it))
          .ifPresent(works::add);
    }
    return works;
  }

  private static void count(int[] documents, List<Shared> shared) {
    Arrays.sort(documents);
    for (int i = 0; i < documents.length; ) {
      int next = i;
      while (next < documents.length && documents[next] == documents[i]) {
        next++;
      }
      shared.add(new Shared(documents[i], next - i));
      i = next;
    }
  }

  /** The live documents of all terms of a segment, one after the other. */
  private static final class Postings {
    private final LeafReaderContext leaf;
    private int[] documents = new int[256];
    private int size;

    Postings(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    int[] of(TermsEnum all, BytesRef[] sought) throws IOException {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum postings = null;
      for (BytesRef term : sought) {
        if (all.seekExact(term) && all.docFreq() <= COMMON) {
          postings = all.postings(postings, PostingsEnum.NONE);
          for (int doc = postings.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
              add(leaf.docBase + doc);
            }
          }
        }
      }
      return Arrays.copyOf(documents, size);
    }

    private void add(int document) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
      }
      documents[size++] = document;
    }
  }
}
