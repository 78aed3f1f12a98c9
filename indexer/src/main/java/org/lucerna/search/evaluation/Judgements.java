package org.lucerna.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which documents answer which query, and how well.
 *
 * @param grades by query id, then by document id; grades of 0 and below mean judged and not
 *     relevant
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {
  public Judgements {
    grades = Map.copyOf(grades);
  }

  /**
   * Reads qrels: {@code query document grade}, or TREC's four columns with an iteration second;
   * tabs or blanks.
   *
   * @throws EvaluationFileException naming the line that has another form
   */
  public static Judgements read(Path file) throws IOException, EvaluationFileException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        add(grades, line.strip().split("\\s+"), file, number);
      }
    }
    return new Judgements(grades);
  }

  private static void add(
      Map<String, Map<String, Integer>> grades, String[] columns, Path file, int line)
      throws EvaluationFileException {
    if (columns.length != 3 && columns.length != 4) {
      throw new EvaluationFileException(file, line, "expected query, document, grade");
    }
    try {
      int grade = Integer.parseInt(columns[columns.length - 1]);
      grades
          .computeIfAbsent(columns[0], id -> new HashMap<>())
          .put(columns[columns.length - 2], grade);
    } catch (NumberFormatException e) {
      if (line > 1) {
        throw new EvaluationFileException(
            file, line, "the grade is no whole number: " + columns[columns.length - 1]);
      }
      // The first line may be a header.
    }
  }

  public Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }
}
