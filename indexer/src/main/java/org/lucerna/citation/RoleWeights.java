package org.lucerna.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each sign of a part says for each role, and each sign of a border for each two roles beside
 * it. Learnt from labelled references by the command that the resource folder's SOURCES.md gives.
 */
final class RoleWeights {

  /** Where a reference begins there is no role before. */
  static final int NONE_BEFORE = Role.COUNT;

  static final int BORDERS = (Role.COUNT + 1) * Role.COUNT;

  private static final class Bundled {
    static final RoleWeights WEIGHTS = new RoleWeights(load("role-weights.tsv"));
  }

  private final Map<String, double[]> weights;

  /**
   * @param weights by sign: {@link Role#COUNT} numbers, or {@link #BORDERS} for one of a border
   */
  RoleWeights(Map<String, double[]> weights) {
    this.weights = weights;
  }

  /** Read when the first reference needs them. */
  static RoleWeights bundled() {
    return Bundled.WEIGHTS;
  }

  double[] sum(List<String> signs, int length) {
    double[] sum = new double[length];
    for (String sign : signs) {
      double[] weight = weights.get(sign);
      for (int i = 0; weight != null && i < length; i++) {
        sum[i] += weight[i];
      }
    }
    return sum;
  }

  static int border(int before, int role) {
    return before * Role.COUNT + role;
  }

  /** One sign a line: its name, then "index:weight" for each weight that is not nothing. */
  private static Map<String, double[]> load(String name) {
    InputStream stream = Objects.requireNonNull(RoleWeights.class.getResourceAsStream(name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, double[]> weights = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] columns = line.split("\t", -1);
        weights.put(columns[0], weights(columns));
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] weights(String[] columns) {
    double[] weights = new double[columns[0].startsWith("~") ? BORDERS : Role.COUNT];
    for (int i = 1; i < columns.length; i++) {
      int colon = columns[i].indexOf(':');
      weights[Integer.parseInt(columns[i].substring(0, colon))] =
          Double.parseDouble(columns[i].substring(colon + 1));
    }
    return weights;
  }
}
