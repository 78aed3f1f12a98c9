package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;

/** Terms that differ from a word by a letter or two. */
final class NearTerms {
  private static final int MOST = 100;

  private NearTerms() {}

  static List<TermCount> of(IndexReader reader, IndexField field, String word, int edits)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.label());
    List<TermCount> near = new ArrayList<>();
    if (terms != null && word.length() > 1) {
      FuzzyTermsEnum all =
          new FuzzyTermsEnum(terms, new Term(field.label(), word), Math.min(2, edits), 1, true);
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        near.add(new TermCount(term.utf8ToString(), all.docFreq()));
      }
    }
    return near.stream()
        .sorted(
            Comparator.comparingLong(TermCount::count).reversed().thenComparing(TermCount::term))
        .limit(MOST)
        .toList();
  }
}
