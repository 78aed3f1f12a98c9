package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lucerna.index.IndexField;
import org.lucerna.query.QueryNode;

/**
 * Evaluates a query tree over one segment as sets of bits.
 *
 * <p>Counting and facets need every hit, so hits are made as sets, by the word of 64 documents, and
 * the ranked pass only scores what is in the set.
 */
final class NodeBits {
  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;
  private final LeafReader reader;

  /** Sets of parts that are asked for again and again. */
  private final Function<QueryNode, KeptSet> parts;

  /**
   * @param parts evaluates a part, or knows it already
   */
  NodeBits(IndexSearcher searcher, LeafReaderContext leaf, Function<QueryNode, KeptSet> parts) {
    this.searcher = searcher;
    this.leaf = leaf;
    this.reader = leaf.reader();
    this.parts = parts;
  }

  /** A new set, the caller's own; deleted documents and such as lead no work may be in it. */
  FixedBitSet evaluate(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.Everything everything -> full();
      case QueryNode.Nothing nothing -> empty();
      case QueryNode.Term term -> term(term.field(), term.term());
      case QueryNode.Wildcard wildcard ->
          terms(wildcard.field(), new WildcardTerms(wildcard.pattern()));
      case QueryNode.Between between -> between(between);
      case QueryNode.All all -> all(all.parts());
      case QueryNode.Any any -> any(any.parts());
      case QueryNode.AtLeast atLeast -> atLeast(atLeast);
      case QueryNode.Not not -> not(not.part());
      case QueryNode.Phrase phrase -> query(phrase);
      case QueryNode.Proximity proximity -> query(proximity);
      case QueryNode.Opening opening -> query(opening);
      case QueryNode.PrefixPhrase prefix -> query(prefix);
      case QueryNode.NumberBetween numbers -> query(numbers);
      case QueryNode.Near near -> query(near);
    };
  }

  private FixedBitSet empty() {
    return new FixedBitSet(reader.maxDoc());
  }

  private FixedBitSet full() {
    FixedBitSet bits = empty();
    bits.set(0, reader.maxDoc());
    return bits;
  }

  private FixedBitSet term(IndexField field, String text) throws IOException {
    FixedBitSet bits = empty();
    add(bits, field, text);
    return bits;
  }

  private void add(FixedBitSet bits, IndexField field, String text) throws IOException {
    Terms terms = reader.terms(field.label());
    if (terms != null) {
      TermsEnum found = terms.iterator();
      if (found.seekExact(new BytesRef(text))) {
        add(bits, found, null);
      }
    }
  }

  private PostingsEnum add(FixedBitSet bits, TermsEnum term, @Nullable PostingsEnum reuse)
      throws IOException {
    PostingsEnum postings = term.postings(reuse, PostingsEnum.NONE);
    postings.nextDoc();
    postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
    return postings;
  }

  private FixedBitSet terms(IndexField field, WildcardTerms wildcard) throws IOException {
    FixedBitSet bits = empty();
    Terms terms = reader.terms(field.label());
    if (terms != null) {
      TermsEnum matching = wildcard.in(terms);
      PostingsEnum reuse = null;
      while (matching.next() != null) {
        reuse = add(bits, matching, reuse);
      }
    }
    return bits;
  }

  private FixedBitSet between(QueryNode.Between between) throws IOException {
    FixedBitSet bits = empty();
    Terms terms = reader.terms(between.field().label());
    if (terms == null) {
      return bits;
    }
    TermsEnum all = terms.iterator();
    BytesRef last = new BytesRef(between.to());
    if (all.seekCeil(new BytesRef(between.from())) == TermsEnum.SeekStatus.END) {
      return bits;
    }
    PostingsEnum reuse = null;
    for (BytesRef term = all.term(); term != null && term.compareTo(last) <= 0; term = all.next()) {
      reuse = add(bits, all, reuse);
    }
    return bits;
  }

  private FixedBitSet all(List<QueryNode> nodes) {
    FixedBitSet bits = parts.apply(nodes.getFirst()).copy();
    for (QueryNode node : nodes.subList(1, nodes.size())) {
      bits.and(parts.apply(node).bits());
    }
    return bits;
  }

  /** Single terms of it, of which a MeSH heading has hundreds, are not worth keeping. */
  private FixedBitSet any(List<QueryNode> nodes) throws IOException {
    FixedBitSet bits = empty();
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Term term) {
        add(bits, term.field(), term.term());
      } else {
        parts.apply(node).addTo(bits);
      }
    }
    return bits;
  }

  private FixedBitSet not(QueryNode node) {
    FixedBitSet bits = full();
    bits.andNot(parts.apply(node).bits());
    return bits;
  }

  private FixedBitSet atLeast(QueryNode.AtLeast atLeast) {
    BitCounters counters = new BitCounters(reader.maxDoc(), atLeast.parts().size());
    for (QueryNode node : atLeast.parts()) {
      parts.apply(node).countIn(counters);
    }
    return counters.atLeast(atLeast.least());
  }

  private FixedBitSet query(QueryNode node) throws IOException {
    FixedBitSet bits = empty();
    Query query = searcher.rewrite(LuceneQueries.of(node, reader));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      bits.or(scorer.iterator());
    }
    return bits;
  }
}
