package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lucerna.api.Evidence;
import org.lucerna.api.Json;
import org.lucerna.api.SearchParameters;
import org.lucerna.query.Explanation;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;

/** The work of {@code search}. */
final class SearchWork {
  private static final int LARGEST_PAGE = 1000;
  private static final Pattern SYNTAX = Pattern.compile("[\\p{Punct}\\p{Sm}&&[^-'.,%/]]|(?<!\\S)-");
  private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|NOT)\\b");

  private final Path index;
  private final VocabularyLocation vocabulary;
  private final Map<String, List<String>> parameters;
  private final OutputFormat format;
  private final PrintWriter out;

  SearchWork(
      Path index,
      VocabularyLocation vocabulary,
      Map<String, List<String>> parameters,
      OutputFormat format,
      PrintWriter out) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.parameters = new LinkedHashMap<>(parameters);
    this.format = format;
    this.out = out;
  }

  int one(String q, int size) {
    Logs.toStandardError();
    checkSize(size);
    try (Evidence evidence = Wiring.evidence(index, vocabulary)) {
      ResultWriter writer = ResultWriter.of(format, out);
      search(evidence, parameters(q, false), size, "1", writer);
      writer.end();
    }
    return ExitCode.DONE;
  }

  /** The tree, a part a line, or all of it as JSON. */
  int explain(String q) {
    Logs.toStandardError();
    try (Evidence evidence = Wiring.evidence(index, vocabulary)) {
      Explanation explanation =
          evidence.explain(SearchParameters.read(parameters(q, false), 1, false));
      if (format == OutputFormat.json) {
        out.println(Json.pretty(explanation));
      } else {
        new ExplanationText(out).print(explanation);
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  /** Each line an id, a tab and plain words, which never are a syntax error. */
  int many(Path file, int size) throws IOException {
    Logs.toStandardError();
    checkSize(size);
    try (Evidence evidence = Wiring.evidence(index, vocabulary)) {
      ResultWriter writer = ResultWriter.of(format, out);
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          int tab = line.indexOf('\t');
          if (tab < 1) {
            throw CommandFailure.failed(
                file + ", line " + number + ": an id, a tab and words are expected");
          }
          String id = line.substring(0, tab).strip();
          String typed = line.substring(tab + 1);
          if (format == OutputFormat.trec) {
            run(evidence, typed, size, id, writer);
          } else {
            search(evidence, parameters(plainWords(typed), true), size, id, writer);
          }
        }
      }
      writer.end();
    }
    return ExitCode.DONE;
  }

  /** One list of hits and neighbours, as test collections judge it. */
  private void run(Evidence evidence, String typed, int size, String queryId, ResultWriter writer) {
    SearchRequest request = SearchParameters.read(parameters("", true), 1, false);
    int rank = 0;
    for (Hit hit : evidence.ranked(request.asRun(typed, size))) {
      rank++;
      writer.hit(queryId, rank, hit);
    }
  }

  /** Without what any query syntax gives a meaning to. */
  static String plainWords(String text) {
    String words = SYNTAX.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return OPERATOR.matcher(words).replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
  }

  private static void checkSize(int size) {
    if (size < 1 || size > 100_000) {
      throw CommandFailure.usage("--size must be 1 to 100000");
    }
  }

  private Map<String, List<String>> parameters(String q, boolean plain) {
    Map<String, List<String>> all = new LinkedHashMap<>(parameters);
    if (!q.isEmpty()) {
      all.put("q", List.of(q));
    }
    if (plain) {
      all.put("syntax", List.of("plain"));
      all.putIfAbsent("match", List.of("any"));
    }
    if (format != OutputFormat.json) {
      all.put("facet", List.of("none"));
    }
    return all;
  }

  private static void search(
      Evidence evidence,
      Map<String, List<String>> parameters,
      int size,
      String queryId,
      ResultWriter writer) {
    Map<String, List<String>> page = new LinkedHashMap<>(parameters);
    int rank = 0;
    while (true) {
      SearchRequest request =
          SearchParameters.read(
              page, Math.min(size - rank, LARGEST_PAGE), writer.wantsHighlights());
      SearchResult result = evidence.search(request);
      if (rank == 0) {
        writer.begin(queryId, result);
      }
      for (Hit hit : result.items()) {
        rank++;
        writer.hit(queryId, rank, hit);
      }
      if (rank >= size || result.nextPageToken().isEmpty() || result.items().isEmpty()) {
        return;
      }
      page.put("pageToken", List.of(result.nextPageToken().get()));
    }
  }
}
