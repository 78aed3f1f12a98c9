package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queries.spans.SpanFirstQuery;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lucerna.query.QueryNode;

/** The leaves of a query tree as Lucene's queries. */
final class LuceneQueries {
  /** Words a cut-short word may stand for within a phrase; the commonest come first. */
  private static final int MOST_WORDS = 1024;

  private static final double METRES_PER_KILOMETRE = 1000;

  private LuceneQueries() {}

  /**
   * @param reader where to look up the words that a cut-short one stands for
   */
  static Query of(QueryNode node, IndexReader reader) throws IOException {
    return switch (node) {
      case QueryNode.Term term -> new TermQuery(new Term(term.field().label(), term.term()));
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Proximity proximity -> proximity(proximity);
      case QueryNode.Opening opening -> opening(opening);
      case QueryNode.PrefixPhrase prefix -> prefixPhrase(prefix, reader);
      case QueryNode.NumberBetween numbers ->
          NumericDocValuesField.newSlowRangeQuery(
              numbers.field().label(), numbers.from(), numbers.to());
      case QueryNode.Near near ->
          LatLonPoint.newDistanceQuery(
              near.field().label(),
              near.latitude(),
              near.longitude(),
              near.kilometres() * METRES_PER_KILOMETRE);
      case QueryNode.Any any -> synonyms(any);
      case QueryNode.Everything everything -> unscored(node);
      case QueryNode.Nothing nothing -> new MatchNoDocsQuery("no such term");
      case QueryNode.Wildcard wildcard -> unscored(node);
      case QueryNode.Between between -> unscored(node);
      case QueryNode.All all -> unscored(node);
      case QueryNode.AtLeast atLeast -> unscored(node);
      case QueryNode.Not not -> unscored(node);
    };
  }

  private static Query unscored(QueryNode node) {
    throw new IllegalArgumentException("has no score of its own: " + node);
  }

  /** Words of one field that count as one word; scored by the commonest of them. */
  private static Query synonyms(QueryNode.Any any) {
    String field =
        any.parts().stream()
            .map(part -> ((QueryNode.Term) part).field().label())
            .distinct()
            .reduce((a, b) -> a + ' ' + b)
            .orElseThrow();
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    for (QueryNode part : any.parts()) {
      builder.addTerm(new Term(field, ((QueryNode.Term) part).term()));
    }
    return builder.build();
  }

  private static Query phrase(QueryNode.Phrase phrase) {
    String field = phrase.field().label();
    if (phrase.words().stream().allMatch(place -> place.size() == 1)) {
      String[] words = phrase.words().stream().map(List::getFirst).toArray(String[]::new);
      return words.length == 1
          ? new TermQuery(new Term(field, words[0]))
          : new PhraseQuery(phrase.slop(), field, words);
    }
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    for (List<String> place : phrase.words()) {
      builder.add(place.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }
    return builder.build();
  }

  private static Query proximity(QueryNode.Proximity proximity) {
    IntervalsSource[] words =
        proximity.words().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        proximity.field().label(), Intervals.maxgaps(proximity.most(), Intervals.unordered(words)));
  }

  private static Query opening(QueryNode.Opening opening) {
    String field = opening.field().label();
    List<SpanQuery> words = new ArrayList<>();
    for (int i = 0; i < opening.words().size(); i++) {
      Term term = new Term(field, opening.words().get(i));
      boolean last = i + 1 == opening.words().size();
      words.add(
          last && opening.prefixOfLast()
              ? new SpanMultiTermQueryWrapper<>(new PrefixQuery(term))
              : new SpanTermQuery(term));
    }
    SpanQuery run =
        words.size() == 1
            ? words.getFirst()
            : new SpanNearQuery(words.toArray(SpanQuery[]::new), 0, true);
    return new SpanFirstQuery(run, words.size());
  }

  private static Query prefixPhrase(QueryNode.PrefixPhrase phrase, IndexReader reader)
      throws IOException {
    String field = phrase.field().label();
    List<Term> last = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    BytesRef prefix = new BytesRef(phrase.prefix());
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    if (terms == null || all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return new MatchNoDocsQuery("no such term");
    }
    for (BytesRef term = all.term();
        term != null && StringHelper.startsWith(term, prefix) && last.size() < MOST_WORDS;
        term = all.next()) {
      last.add(new Term(field, BytesRef.deepCopyOf(term)));
    }
    if (last.isEmpty()) {
      return new MatchNoDocsQuery("no such term");
    }
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
    phrase.words().forEach(word -> builder.add(new Term(field, word)));
    return builder.add(last.toArray(Term[]::new)).build();
  }
}
