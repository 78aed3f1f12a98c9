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
  /** A term of more documents than this names none of them. */
  private static final int COMMON = 1024;

  /** So many times more documents are given where that many share equally many terms. */
  private static final int TIES = 4;

  private final IndexReader reader;
  private final IndexField field;

  SharedTerms(IndexReader reader, IndexField field) {
    this.reader = reader;
    this.field = field;
  }

  /** A document with the number of its shared terms. */
  private record Shared(int document, int terms) {}

  /**
   * Works, those with more of the terms first. Of those that share equally many all are given or
   * none, so that the order of the index decides nothing: about {@code most}, at most {@link #TIES}
   * times as many.
   */
  List<AlikeWork> works(Collection<String> terms, int most) throws IOException {
    if (terms.isEmpty()) {
      return List.of();
    }
    List<AlikeWork> works = new ArrayList<>();
    for (Shared one : most(terms, most)) {
      Documents.facts(reader, one.document())
          .map(it -> new AlikeWork(one.document(), one.terms(), it))
          .ifPresent(works::add);
    }
    return works;
  }

  private List<Shared> most(Collection<String> terms, int most) throws IOException {
    List<Shared> shared = counted(holders(terms));
    shared.sort(
        Comparator.comparingInt(Shared::terms).reversed().thenComparingInt(Shared::document));
    int end = 0;
    while (end < Math.min(most, shared.size())) {
      int next = end;
      while (next < shared.size() && shared.get(next).terms() == shared.get(end).terms()) {
        next++;
      }
      if (next > TIES * most) {
        break;
      }
      end = next;
    }
    return shared.subList(0, end);
  }

  /** The live documents of all terms, one term after the other, unsorted. */
  private int[] holders(Collection<String> terms) throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms all = leaf.reader().terms(field.label());
      if (all != null) {
        segments.add(
            new Segment(leaf, all.iterator(), TermFilter.of(leaf.reader(), field.label(), all)));
      }
    }
    Holders found = new Holders();
    for (BytesRef term : terms.stream().map(BytesRef::new).sorted().toList()) {
      long hash = TermFilter.hash(term);
      int documents = 0;
      for (Segment segment : segments) {
        documents += segment.seek(term, hash);
      }
      if (documents > 0 && documents <= COMMON) {
        for (Segment segment : segments) {
          segment.collect(found);
        }
      }
    }
    for (Segment segment : segments) {
      segment.filter.makeIfWorth();
    }
    return found.all();
  }

  private static List<Shared> counted(int[] documents) {
    Arrays.sort(documents);
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < documents.length; ) {
      int next = i;
      while (next < documents.length && documents[next] == documents[i]) {
        next++;
      }
      shared.add(new Shared(documents[i], next - i));
      i = next;
    }
    return shared;
  }

  /** Numbers of documents, without boxing. */
  private static final class Holders {
    private int[] documents = new int[256];
    private int size;

    void add(int document) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
      }
      documents[size++] = document;
    }

    int[] all() {
      return Arrays.copyOf(documents, size);
    }
  }

  /** A segment's terms, at the one last sought where the segment has it. */
  private static final class Segment {
    private final LeafReaderContext leaf;
    private final TermsEnum terms;
    private final TermFilter filter;
    private boolean here;

    Segment(LeafReaderContext leaf, TermsEnum terms, TermFilter filter) {
      this.leaf = leaf;
      this.terms = terms;
      this.filter = filter;
    }

    /** In how many documents the term is. */
    int seek(BytesRef term, long hash) throws IOException {
      here = filter.mayHave(hash) && terms.seekExact(term);
      return here ? terms.docFreq() : 0;
    }

    void collect(Holders found) throws IOException {
      if (here) {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            found.add(leaf.docBase + doc);
          }
        }
      }
    }
  }
}
