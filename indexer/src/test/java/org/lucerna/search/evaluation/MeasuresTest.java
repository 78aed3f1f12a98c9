package org.lucerna.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  @TempDir Path folder;

  @Test
  void perfectRankingScoresOne() {
    Measures measures = Measures.of(List.of("a", "b", "x"), Map.of("a", 2, "b", 1, "x", 0));
    assertEquals(new Measures(1, 1, 1, 1), measures);
  }

  /** Worked by hand: gains 0, 1, 2 against the ideal 2, 1. */
  @Test
  void gradedRankingIsDiscounted() {
    Measures measures = Measures.of(List.of("x", "b", "a"), Map.of("a", 2, "b", 1));
    double log3 = Math.log(3) / Math.log(2);
    assertEquals((1 / log3 + 2 / 2.0) / (2 + 1 / log3), measures.ndcg10(), 1e-12);
    assertEquals((1 / 2.0 + 2 / 3.0) / 2, measures.averagePrecision(), 1e-12);
    assertEquals(0.5, measures.reciprocalRank(), 1e-12);
  }

  @Test
  void nothingFoundScoresZero() {
    assertEquals(new Measures(0, 0, 0, 0), Measures.of(List.of("x"), Map.of("a", 1)));
    assertEquals(new Measures(0, 0, 0, 0), Measures.of(List.of("x"), Map.of()));
  }

  @Test
  void bothFormsOfJudgementsAreRead() throws IOException, EvaluationFileException {
    Path file = Files.writeString(folder.resolve("q"), "query\tdoc\tgrade\n1\td1\t2\n1 0 d2 1\n");
    assertEquals(Map.of("d1", 2, "d2", 1), Judgements.read(file).of("1"));
  }

  @Test
  void faultyFilesNameTheLine() throws IOException {
    Path grades = Files.writeString(folder.resolve("bad"), "1 d1 1\n1 d2 high\n");
    String message =
        assertThrows(EvaluationFileException.class, () -> Judgements.read(grades)).getMessage();
    assertEquals(grades + ", line 2: the grade is no whole number: high", message);
    Path queries = Files.writeString(folder.resolve("queries"), "1\tliver\n1\tagain\n");
    assertThrows(EvaluationFileException.class, () -> QueryFile.read(queries));
  }
}
