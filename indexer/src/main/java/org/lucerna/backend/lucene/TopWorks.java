package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lucerna.index.IndexField;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Cursor;
import org.lucerna.query.IndexSnapshot.Examined;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;

/** The ranked pass: scores only what is in the set of hits, and skips what cannot compete. */
final class TopWorks {
  private static final SortField TIE = new SortField(IndexField.TIE.label(), SortField.Type.LONG);

  private final IndexSearcher searcher;
  private final KnownTerms terms;

  /** Hits by segment, and which of them are demoted. */
  private final FixedBitSet[] hits;

  private final FixedBitSet[] demoted;

  TopWorks(IndexSearcher searcher, KnownTerms terms, FixedBitSet[] hits, FixedBitSet[] demoted) {
    this.searcher = searcher;
    this.terms = terms;
    this.hits = hits;
    this.demoted = demoted;
  }

  List<RankedWork> byDate(SearchRequest.Sort order, Optional<Cursor> after, int most)
      throws IOException {
    boolean newest = order != SearchRequest.Sort.OLDEST;
    SortField date =
        new SortField(
            IndexField.DATE.label(),
            SortField.Type.LONG,
            newest,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    FieldDoc place =
        after
            .map(
                cursor ->
                    new FieldDoc(
                        cursor.document(),
                        0,
                        new Object[] {dateOf(cursor.sortKey()), cursor.tie()}))
            .orElse(null);
    Query all = new ConstantScoreQuery(new BitsQuery(hits));
    TopFieldDocs top =
        searcher.search(all, new TopFieldCollectorManager(new Sort(date, TIE), most, place, most));
    List<RankedWork> works = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      Object[] keys = ((FieldDoc) each).fields;
      works.add(new RankedWork(new Cursor((long) keys[0], (long) keys[1], each.doc), 0));
    }
    return works;
  }

  /** A missing date is an extreme that no double holds exactly. */
  private static long dateOf(double key) {
    return (long) key;
  }

  /** Hits that nothing scores come after all others, in the order of {@link IndexField#TIE}. */
  List<RankedWork> byScore(BackendQuery query, Optional<Cursor> after, int most)
      throws IOException {
    BooleanQuery scoring = scoring(query.scoring());
    List<RankedWork> works = new ArrayList<>();
    boolean inTail = after.isPresent() && after.get().sortKey() == 0;
    if (!scoring.clauses().isEmpty() && !inTail) {
      BooleanQuery.Builder scored = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
      scored.add(new BitsQuery(hits), Occur.FILTER);
      scoring.clauses().forEach(scored::add);
      works.addAll(run(scored.build(), query.demotion(), after.orElse(null), most));
    }
    if (works.size() < most) {
      BooleanQuery.Builder rest = new BooleanQuery.Builder();
      rest.add(new BitsQuery(hits), Occur.FILTER);
      if (!scoring.clauses().isEmpty()) {
        rest.add(scoring, Occur.MUST_NOT);
      }
      works.addAll(run(rest.build(), 1, inTail ? after.get() : null, most - works.size()));
    }
    return works;
  }

  /**
   * @param similarities to hand on, in the order of the works
   */
  List<Examined> examine(BackendQuery query, List<RankedWork> works, double[] similarities)
      throws IOException {
    Integer[] order = new Integer[works.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> works.get(i).cursor().document()));
    Weight weight =
        searcher.createWeight(searcher.rewrite(scoring(query.scoring())), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Examined[] examined = new Examined[order.length];
    int leafOrd = -1;
    Scorer scorer = null;
    for (int i : order) {
      RankedWork work = works.get(i);
      int ord = ReaderUtil.subIndex(work.cursor().document(), leaves);
      if (ord != leafOrd) {
        scorer = weight.scorer(leaves.get(ord));
        leafOrd = ord;
      }
      int doc = work.cursor().document() - leaves.get(ord).docBase;
      examined[i] =
          new Examined(
              work, hits[ord].get(doc), demoted[ord].get(doc), score(scorer, doc), similarities[i]);
    }
    return List.of(examined);
  }

  private static double score(@Nullable Scorer scorer, int doc) throws IOException {
    if (scorer == null) {
      return 0;
    }
    int at = scorer.docID();
    int now = at < doc ? scorer.iterator().advance(doc) : at;
    return now == doc ? scorer.score() : 0;
  }

  private BooleanQuery scoring(List<BackendQuery.Scoring> parts) throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (BackendQuery.Scoring part : parts) {
      Query query =
          part.node() instanceof QueryNode.Term word
              ? term(new Term(word.field().label(), word.term()))
              : LuceneQueries.of(part.node(), searcher.getIndexReader());
      builder.add(new BoostQuery(query, (float) part.weight()), Occur.SHOULD);
    }
    return builder.build();
  }

  private Query term(Term term) throws IOException {
    return new TermQuery(term, terms.of(term));
  }

  private List<RankedWork> run(Query query, double factor, @Nullable Cursor after, int most)
      throws IOException {
    FieldDoc place =
        after == null
            ? null
            : new FieldDoc(
                after.document(),
                (float) after.sortKey(),
                new Object[] {(float) after.sortKey(), after.tie()});
    TopFieldCollectorManager manager =
        new TopFieldCollectorManager(new Sort(SortField.FIELD_SCORE, TIE), most, place, most);
    TopFieldDocs top =
        searcher.search(query, new DemotingCollectorManager(manager, demoted, factor));
    List<RankedWork> works = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      Object[] keys = ((FieldDoc) each).fields;
      double score = (float) keys[0];
      works.add(new RankedWork(new Cursor(score, (long) keys[1], each.doc), score));
    }
    return works;
  }
}
