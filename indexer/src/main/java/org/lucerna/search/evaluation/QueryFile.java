package org.lucerna.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads queries: one a line, id, tab, words. */
public final class QueryFile {
  private QueryFile() {}

  /**
   * @throws EvaluationFileException naming the line, where one has no tab or repeats an id
   */
  public static List<JudgedQuery> read(Path file) throws IOException, EvaluationFileException {
    List<JudgedQuery> queries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new EvaluationFileException(file, number, "expected id, tab, words");
      }
      JudgedQuery query =
          new JudgedQuery(stripMark(line.substring(0, tab)), line.substring(tab + 1).strip());
      if (!seen.add(query.id())) {
        throw new EvaluationFileException(file, number, "the id " + query.id() + " occurs twice");
      }
      queries.add(query);
    }
    return List.copyOf(queries);
  }

  /** A spreadsheet's byte order mark is no part of the first id. */
  private static String stripMark(String id) {
    return (id.startsWith("\uFEFF") ? id.substring(1) : id).strip();
  }
}
