package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.Weights;
import org.lucerna.search.evaluation.EvaluationFileException;
import org.lucerna.search.evaluation.JudgedQuery;
import org.lucerna.search.evaluation.Judgements;
import org.lucerna.search.evaluation.Measures;
import org.lucerna.search.evaluation.QueryFile;
import org.lucerna.vocabulary.Vocabulary;

/** The work of {@code evaluate}. */
final class EvaluateWork {
  private static final int DEPTH = 1000;

  private final Path index;
  private final VocabularyLocation vocabulary;
  private final PrintWriter out;

  EvaluateWork(Path index, VocabularyLocation vocabulary, PrintWriter out) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.out = out;
  }

  void run(Path queryFile, Path qrels, boolean semantic, boolean baseline) throws IOException {
    Logs.toStandardError();
    List<JudgedQuery> queries;
    Judgements judgements;
    try {
      judgements = Judgements.read(qrels);
      queries =
          QueryFile.read(queryFile).stream()
              .filter(query -> !judgements.of(query.id()).isEmpty())
              .toList();
    } catch (EvaluationFileException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()));
    }
    if (queries.isEmpty()) {
      throw CommandFailure.failed("no query of " + queryFile + " has a judgement in " + qrels);
    }
    Vocabulary words = vocabulary.read(List.of());
    out.println("query\tndcg@10\tmap\trecall@100\tmrr");
    Measures ours = measure(words, Weights.load(), true, semantic, queries, judgements, true);
    print("mean", ours);
    if (baseline) {
      Measures plain = measure(words, Weights.baseline(), false, false, queries, judgements, false);
      print("baseline", plain);
      print("ratio", ours.dividedBy(plain));
    }
    out.flush();
  }

  private Measures measure(
      Vocabulary words,
      Weights weights,
      boolean expand,
      boolean semantic,
      List<JudgedQuery> queries,
      Judgements judgements,
      boolean each) {
    List<Measures> all = new ArrayList<>();
    try (EvidenceSearch search = Wiring.search(index, words, weights)) {
      for (JudgedQuery query : queries) {
        SearchRequest request =
            SearchRequest.words(query.words(), expand, semantic).asRun(query.words(), DEPTH);
        List<String> ranking =
            search.ranked(request).stream().map(hit -> TrecWriter.bareId(hit)).toList();
        Measures measures = Measures.of(ranking, judgements.of(query.id()));
        all.add(measures);
        if (each) {
          print(query.id(), measures);
        }
      }
    }
    return Measures.mean(all);
  }

  private void print(String name, Measures measures) {
    out.printf(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.4f%n",
        name,
        measures.ndcg10(),
        measures.averagePrecision(),
        measures.recall100(),
        measures.reciprocalRank());
  }
}
