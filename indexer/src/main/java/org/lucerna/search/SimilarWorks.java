package org.lucerna.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.index.IndexField;
import org.lucerna.index.RecordConcepts;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.Works;
import org.lucerna.model.ConceptId;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.BackendQuery.Scoring;
import org.lucerna.query.Hit;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryNode;
import org.lucerna.query.SearchRequest;

/** Finds works by the most telling words of a record, and by its concepts. */
final class SimilarWorks {
  /** Words that describe a record best; more add time and noise. */
  private static final int MOST_WORDS = 25;

  /** Characters of text the words are taken from. */
  private static final int MOST_CHARACTERS = 6_000;

  private final IndexSnapshot index;
  private final Weights weights;
  private final Summaries summaries;

  SimilarWorks(IndexSnapshot index, Weights weights, Summaries summaries) {
    this.index = index;
    this.weights = weights;
    this.summaries = summaries;
  }

  List<Hit> to(StoredRecord lead, int size) {
    List<Scoring> scoring = new ArrayList<>(words(lead));
    for (ConceptId concept : RecordConcepts.of(lead.annotated())) {
      scoring.add(new Scoring(ConceptWords.tag(concept), weights.concept()));
    }
    QueryNode itself =
        new QueryNode.Term(
            IndexField.ID,
            Works.id(lead.annotated().source(), lead.context().identifiers()).text());
    BackendQuery query =
        new BackendQuery(
            QueryNode.any(scoring.stream().map(Scoring::node).toList()),
            List.of(new QueryNode.Not(itself)),
            Map.of(),
            scoring,
            weights.demotion(),
            weights.demoted(),
            weights.bm25());
    return index.top(query, SearchRequest.Sort.RELEVANCE, Optional.empty(), size).stream()
        .map(work -> new Hit(summaries.of(index.read(work)), work.score(), "lexical", List.of()))
        .toList();
  }

  private List<Scoring> words(StoredRecord lead) {
    Map<String, Integer> frequencies = new HashMap<>();
    int read = 0;
    for (RecordPart part : RecordParts.of(lead.annotated().source())) {
      boolean telling = part.role() != PartRole.REFERENCE && part.role() != PartRole.EXCLUSION;
      if (telling && read < MOST_CHARACTERS) {
        int title = part.role() == PartRole.TITLE ? 2 : 1;
        for (Token token : Words.prose(part.text())) {
          if (token.term().length() > 2 && !Words.isStopWord(token.term())) {
            frequencies.merge(token.term(), title, Integer::sum);
          }
        }
        read += part.text().length();
      }
    }
    long works = Math.max(1, index.info().works());
    return frequencies.entrySet().stream()
        .map(entry -> weighed(entry.getKey(), entry.getValue(), works))
        .sorted(
            Comparator.comparingDouble(Scoring::weight)
                .reversed()
                .thenComparing(each -> each.node().toString()))
        .limit(MOST_WORDS)
        .toList();
  }

  private Scoring weighed(String term, int frequency, long works) {
    long holding = Math.max(1, index.frequency(IndexField.TEXT, term));
    double weight = Math.log(1.0 + frequency) * Math.log(1.0 + (double) works / holding);
    return new Scoring(new QueryNode.Term(IndexField.TEXT, term), weight);
  }
}
