package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothingTest {
  private static final double FLOOR = 0.4;

  @Test
  void aWorkAmongGoodOnesPassesOneThatStandsAlone() {
    double[] scores = {1.0, 0.9, 0.6, 0.62};
    // The third is near the first two, the fourth near nothing.
    double[][] cosines = {
      {0, 0.8, 0.9, 0.3}, {0.8, 0, 0.9, 0.3}, {0.9, 0.9, 0, 0.3}, {0.3, 0.3, 0.3, 0}
    };
    int[] best = Smoothing.best(scores, 4);
    assertArrayEquals(new int[] {0, 1, 3, 2}, best);
    double[][] ordered = ordered(cosines, best);
    double[] smoothed = Smoothing.smooth(scores, best, ordered, FLOOR, 2, 0.5);
    assertTrue(smoothed[2] > smoothed[3]);
    assertEquals(0.62, smoothed[3], 1e-12, "what is like nothing keeps its score");
  }

  @Test
  void aShareOfNothingChangesNothing() {
    double[] scores = {0.5, 1, 0.7};
    int[] best = Smoothing.best(scores, 2);
    double[][] cosines = {{0, 0.9}, {0.9, 0}};
    assertArrayEquals(scores, Smoothing.smooth(scores, best, cosines, FLOOR, 5, 0), 1e-12);
  }

  @Test
  void theRestStayBelowTheBestInTheirOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      double[] scores = random.doubles(30).toArray();
      int[] best = Smoothing.best(scores, 10);
      double[][] cosines = new double[10][10];
      for (int i = 0; i < 10; i++) {
        for (int j = 0; j < i; j++) {
          cosines[i][j] = random.nextDouble();
          cosines[j][i] = cosines[i][j];
        }
      }
      double[] smoothed = Smoothing.smooth(scores, best, cosines, FLOOR, 3, 0.5);
      int[] all = Smoothing.best(scores, 30);
      double least = Double.MAX_VALUE;
      for (int i = 0; i < 10; i++) {
        least = Math.min(least, smoothed[all[i]]);
      }
      for (int i = 10; i < 30; i++) {
        assertTrue(smoothed[all[i]] <= least + 1e-12);
        least = smoothed[all[i]];
      }
    }
  }

  @Test
  void nothingIsSmoothedWhereNothingIsRanked() {
    assertArrayEquals(
        new double[0], Smoothing.smooth(new double[0], new int[0], new double[0][], FLOOR, 5, 0.5));
  }

  private static double[][] ordered(double[][] cosines, int[] best) {
    double[][] ordered = new double[best.length][best.length];
    for (int i = 0; i < best.length; i++) {
      for (int j = 0; j < best.length; j++) {
        ordered[i][j] = cosines[best[i]][best[j]];
      }
    }
    return ordered;
  }
}
