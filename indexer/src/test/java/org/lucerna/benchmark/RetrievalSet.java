package org.lucerna.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.QueryVectors;
import org.lucerna.search.Weights;
import org.lucerna.search.evaluation.EvaluationFileException;
import org.lucerna.search.evaluation.JudgedQuery;
import org.lucerna.search.evaluation.Judgements;
import org.lucerna.search.evaluation.Measures;
import org.lucerna.search.evaluation.QueryFile;
import org.lucerna.vocabulary.Vocabulary;

/**
 * A judged collection: {@code docs.jsonl}, {@code queries.tsv}, {@code qrels.tsv}, and an index of
 * it.
 */
final class RetrievalSet {
  private static final int DEPTH = 100;
  private static final String TEXT = "text";
  private static final String ID = "id";

  private final Path folder;
  private final Path index;
  private final List<JudgedQuery> queries;
  private final Judgements judgements;

  RetrievalSet(Path folder, Path index) throws IOException, EvaluationFileException {
    this.folder = folder;
    this.index = index;
    this.judgements = Judgements.read(folder.resolve("qrels.tsv"));
    this.queries =
        QueryFile.read(folder.resolve("queries.tsv")).stream()
            .filter(query -> !judgements.of(query.id()).isEmpty())
            .toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** As {@code lucerna search --queries --format trec --size 100} ranks it. */
  Measures ours(Vocabulary vocabulary, Weights weights, QueryVectors vectors, boolean semantic) {
    List<Measures> all = new ArrayList<>();
    EvidenceSearch search =
        new EvidenceSearch(new LuceneIndex(index).openVersions(), vocabulary, weights, vectors);
    for (JudgedQuery query : queries) {
      SearchRequest request =
          SearchRequest.words(query.words(), true, semantic).asRun(query.words(), DEPTH);
      List<String> ranking =
          search.ranked(request).stream()
              .map(hit -> hit.work().id().text().replaceFirst("^doc:", ""))
              .toList();
      all.add(Measures.of(ranking, judgements.of(query.id())));
    }
    return Measures.mean(all);
  }

  /** BM25 (k1 0.9, b 0.4) on title and text as one field, Lucene's English analyzer. */
  Measures baseline() throws IOException {
    Analyzer english = new EnglishAnalyzer();
    BM25Similarity bm25 = new BM25Similarity(0.9f, 0.4f);
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(memory, new IndexWriterConfig(english).setSimilarity(bm25))) {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
          JsonNode node = mapper.readTree(line);
          Document document = new Document();
          document.add(new StoredField(ID, node.path(ID).asText(node.path("_id").asText())));
          document.add(
              new TextField(
                  TEXT,
                  node.path("title").asText() + " " + node.path("text").asText(),
                  Field.Store.NO));
          writer.addDocument(document);
        }
      }
      return measured(memory, english, bm25);
    }
  }

  private Measures measured(ByteBuffersDirectory memory, Analyzer english, BM25Similarity bm25)
      throws IOException {
    List<Measures> all = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(memory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(bm25);
      for (JudgedQuery query : queries) {
        List<String> ranking = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(any(english, query.words()), DEPTH).scoreDocs) {
          ranking.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        all.add(Measures.of(ranking, judgements.of(query.id())));
      }
    }
    return Measures.mean(all);
  }

  private static Query any(Analyzer english, String words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream stream = english.tokenStream(TEXT, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        any.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      stream.end();
    }
    return any.build();
  }
}
