package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RolePathTest {

  @Test
  void takesTheTitleInOnePiece() {
    double[][] own = new double[3][Role.COUNT];
    own[0][Role.TITLE.index()] = 3;
    own[1][Role.OTHER.index()] = 1;
    own[2][Role.TITLE.index()] = 3;

    RolePath path = RolePath.best(own, new double[3][RoleWeights.BORDERS]);

    assertEquals(List.of(Role.TITLE, Role.TITLE, Role.TITLE), path.roles());
    assertEquals(6, path.weight());
  }

  /** Against every run of roles that has title and container in one piece each. */
  @Test
  void findsTheHeaviestOfAll() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int parts = 1 + random.nextInt(5);
      double[][] own = drawn(random, parts, Role.COUNT);
      double[][] borders = drawn(random, parts, RoleWeights.BORDERS);
      RolePath path = RolePath.best(own, borders);
      assertEquals(heaviest(own, borders), path.weight(), 1e-9);
      assertEquals(path.weight(), RolePath.weight(path.roles(), own, borders), 1e-9);
    }
  }

  private static double heaviest(double[][] own, double[][] borders) {
    double heaviest = Double.NEGATIVE_INFINITY;
    for (int run = 0; run < Math.pow(Role.COUNT, own.length); run++) {
      List<Role> roles = new ArrayList<>();
      int rest = run;
      for (int k = 0; k < own.length; k++) {
        roles.add(Role.at(rest % Role.COUNT));
        rest /= Role.COUNT;
      }
      if (pieces(roles, Role.TITLE) <= 1 && pieces(roles, Role.CONTAINER) <= 1) {
        heaviest = Math.max(heaviest, RolePath.weight(roles, own, borders));
      }
    }
    return heaviest;
  }

  private static int pieces(List<Role> roles, Role role) {
    int pieces = 0;
    for (int k = 0; k < roles.size(); k++) {
      pieces += roles.get(k) == role && (k == 0 || roles.get(k - 1) != role) ? 1 : 0;
    }
    return pieces;
  }

  private static double[][] drawn(Random random, int rows, int columns) {
    double[][] drawn = new double[rows][columns];
    for (double[] row : drawn) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(19) - 9;
      }
    }
    return drawn;
  }
}
