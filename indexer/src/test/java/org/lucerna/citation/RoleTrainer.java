package org.lucerna.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the weights of {@link SecondReading}: an averaged structured perceptron (Collins 2002)
 * with a margin, over the labelled references of health sites. What the grammar read is hidden in
 * more than half of the steps: it was mended on these references and is less right on those it has
 * not met. The same labels and grammar give the same file. Arguments: the file to write, then the
 * sets to leave out.
 */
public final class RoleTrainer {

  private static final int ROUNDS = 16;
  private static final double HIDDEN = 0.6;
  private static final double MARGIN = 1;
  private static final int LEAST_WORDS = 2;

  /** Smaller weights change next to nothing. */
  private static final double LEAST_WEIGHT = 0.1;

  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> late = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final RoleWeights current = new RoleWeights(weights);
  private int step = 1;

  public static void main(String[] arguments) throws IOException {
    List<String> left = Arrays.asList(arguments).subList(1, arguments.length);
    List<RoleExample> examples = new ArrayList<>(RoleExample.all());
    examples.removeIf(example -> left.contains(example.set()));
    RoleTrainer trainer = new RoleTrainer();
    trainer.learn(examples);
    List<RoleExample> unseen = new ArrayList<>(RoleExample.all());
    unseen.removeIf(example -> !left.contains(example.set()));
    Files.write(Path.of(arguments[0]), trainer.lines());
    System.out.println(examples.size() + " references, " + trainer.lines().size() + " signs");
    if (!unseen.isEmpty()) {
      RoleWeights weights = trainer.mean();
      System.out.printf(
          "of %d left out, title and container right: %d by the grammar, %d with it, %d without%n",
          unseen.size(),
          unseen.stream().filter(e -> sameTitle(e.grammar(), e.gold())).count(),
          unseen.stream().filter(e -> sameTitle(read(e, weights, true), e.gold())).count(),
          unseen.stream().filter(e -> sameTitle(read(e, weights, false), e.gold())).count());
    }
  }

  private static List<Role> read(RoleExample example, RoleWeights weights, boolean withGrammar) {
    return RolePath.best(
            SecondReading.own(example.features(), weights, withGrammar),
            SecondReading.borders(example.features(), weights, withGrammar))
        .roles();
  }

  private static boolean sameTitle(List<Role> found, List<Role> gold) {
    boolean same = true;
    for (int k = 0; k < gold.size(); k++) {
      same &= (found.get(k) == Role.TITLE) == (gold.get(k) == Role.TITLE);
      same &= (found.get(k) == Role.CONTAINER) == (gold.get(k) == Role.CONTAINER);
    }
    return same;
  }

  private RoleWeights mean() {
    Map<String, double[]> mean = new TreeMap<>();
    weights.forEach(
        (sign, weight) -> {
          double[] sum = late.getOrDefault(sign, new double[weight.length]);
          double[] values = new double[weight.length];
          for (int i = 0; i < weight.length; i++) {
            values[i] = weight[i] - sum[i] / step;
          }
          mean.put(sign, values);
        });
    return new RoleWeights(mean);
  }

  private void learn(List<RoleExample> examples) {
    for (RoleExample example : examples) {
      for (int k = 0; k < example.features().size(); k++) {
        example.features().own(k).forEach(sign -> seen.merge(sign, 1, Integer::sum));
      }
    }
    Random random = new Random(1);
    List<RoleExample> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (RoleExample example : order) {
        learn(example, random.nextDouble() >= HIDDEN);
        step++;
      }
    }
  }

  private void learn(RoleExample example, boolean withGrammar) {
    double[][] own = SecondReading.own(example.features(), current, withGrammar);
    double[][] borders = SecondReading.borders(example.features(), current, withGrammar);
    List<Role> gold = example.gold();
    for (int k = 0; k < gold.size(); k++) {
      for (int role = 0; role < Role.COUNT; role++) {
        own[k][role] += role == gold.get(k).index() ? 0 : MARGIN;
      }
    }
    List<Role> found = RolePath.best(own, borders).roles();
    for (int k = 0; k < gold.size(); k++) {
      if (found.get(k) != gold.get(k)) {
        for (String sign : signs(example.features(), k, withGrammar)) {
          change(sign, Role.COUNT, gold.get(k).index(), found.get(k).index());
        }
      }
      int right = RoleWeights.border(before(gold, k), gold.get(k).index());
      int wrong = RoleWeights.border(before(found, k), found.get(k).index());
      if (right != wrong) {
        for (String sign : example.features().border(k, withGrammar)) {
          change(sign, RoleWeights.BORDERS, right, wrong);
        }
      }
    }
  }

  /** Words that only one reference has teach nothing. */
  private List<String> signs(RoleFeatures features, int k, boolean withGrammar) {
    List<String> signs = features.own(k);
    signs.removeIf(sign -> sign.indexOf("w=") == 1 && seen.getOrDefault(sign, 0) < LEAST_WORDS);
    if (withGrammar) {
      signs.addAll(features.grammars(k));
    }
    return signs;
  }

  private static int before(List<Role> roles, int k) {
    return k == 0 ? RoleWeights.NONE_BEFORE : roles.get(k - 1).index();
  }

  private void change(String sign, int length, int right, int wrong) {
    double[] weight = weights.computeIfAbsent(sign, key -> new double[length]);
    double[] sum = late.computeIfAbsent(sign, key -> new double[length]);
    weight[right]++;
    weight[wrong]--;
    sum[right] += step;
    sum[wrong] -= step;
  }

  /** The mean of the weights over all steps, one sign a line, those of the words in order. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(weights)
        .forEach(
            (sign, weight) -> {
              double[] sum = late.getOrDefault(sign, new double[weight.length]);
              StringBuilder line = new StringBuilder(sign);
              for (int i = 0; i < weight.length; i++) {
                double mean = weight[i] - sum[i] / step;
                if (Math.abs(mean) >= LEAST_WEIGHT) {
                  line.append(String.format(Locale.ROOT, "\t%d:%.2f", i, mean));
                }
              }
              if (line.length() > sign.length()) {
                lines.add(line.toString());
              }
            });
    return lines;
  }
}
