package org.lucerna.citation;

import java.util.Arrays;
import java.util.List;

/**
 * The roles of all parts of a reference that weigh most together, title and container each in one
 * piece (Viterbi 1967).
 *
 * @param roles one a part
 */
record RolePath(List<Role> roles, double weight) {

  /** Whether the title and whether the container has come to its end: two bits of a state. */
  private static final int ENDED = 4;

  private static final int STATES = (Role.COUNT + 1) * ENDED;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /**
   * @param own by part and role
   * @param borders by part, role before and role
   */
  static RolePath best(double[][] own, double[][] borders) {
    int[][] from = new int[own.length][STATES];
    double[] weights = new double[STATES];
    Arrays.fill(weights, NEVER);
    weights[RoleWeights.NONE_BEFORE * ENDED] = 0;
    for (int k = 0; k < own.length; k++) {
      weights = step(weights, own[k], borders[k], from[k]);
    }
    int state = 0;
    for (int i = 1; i < STATES; i++) {
      state = weights[i] > weights[state] ? i : state;
    }
    double weight = weights[state];
    Role[] roles = new Role[own.length];
    for (int k = own.length - 1; k >= 0; k--) {
      roles[k] = Role.at(state / ENDED);
      state = from[k][state];
    }
    return new RolePath(List.of(roles), weight);
  }

  private static double[] step(double[] before, double[] own, double[] border, int[] from) {
    double[] after = new double[STATES];
    Arrays.fill(after, NEVER);
    for (int state = 0; state < STATES; state++) {
      for (int role = 0; before[state] > NEVER && role < Role.COUNT; role++) {
        int next = next(state, role);
        double weight = before[state] + own[role] + border[RoleWeights.border(state / ENDED, role)];
        if (next >= 0 && weight > after[next]) {
          after[next] = weight;
          from[next] = state;
        }
      }
    }
    return after;
  }

  /** The state that a role leads to, or -1 where it would begin an ended field again. */
  private static int next(int state, int role) {
    int before = state / ENDED;
    int ended = state % ENDED;
    ended |= before == Role.TITLE.index() && role != before ? 1 : 0;
    ended |= before == Role.CONTAINER.index() && role != before ? 2 : 0;
    boolean again =
        (role == Role.TITLE.index() && (ended & 1) != 0)
            || (role == Role.CONTAINER.index() && (ended & 2) != 0);
    return again ? -1 : role * ENDED + ended;
  }

  /** What a given run of roles weighs. */
  static double weight(List<Role> roles, double[][] own, double[][] borders) {
    double sum = 0;
    int before = RoleWeights.NONE_BEFORE;
    for (int k = 0; k < roles.size(); k++) {
      int role = roles.get(k).index();
      sum += own[k][role] + borders[k][RoleWeights.border(before, role)];
      before = role;
    }
    return sum;
  }
}
