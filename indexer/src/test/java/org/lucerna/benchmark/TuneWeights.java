package org.lucerna.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.lucerna.search.QueryVectors;
import org.lucerna.search.Weights;
import org.lucerna.search.evaluation.Measures;
import org.lucerna.semantic.OnnxEmbedder;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyReader;

/**
 * Measures the weights file on judged collections, and looks for a better one: {@code COLLECTIONS
 * INDEXES [name=value ...] [name=value,value,... ...] [--write FILE]}.
 *
 * <p>{@code INDEXES} holds an index for each folder of {@code COLLECTIONS}, of the same name. A
 * name with several values is tried with each, one name after the other; the best is kept: the
 * highest mean ratio to BM25 in nDCG@10, a collection below 0.99 of it counting as a loss.
 */
public final class TuneWeights {
  private static final String FILE = "weights.properties";

  /** No collection may fall below this share of BM25. */
  private static final double LEAST = 0.99;

  private static final double PENALTY = 5;

  private final Vocabulary vocabulary;
  private final QueryVectors vectors;
  private final Map<RetrievalSet, Measures> sets = new LinkedHashMap<>();

  private TuneWeights(Vocabulary vocabulary, QueryVectors vectors) {
    this.vocabulary = vocabulary;
    this.vectors = vectors;
  }

  public static void main(String[] args) throws Exception {
    Vocabulary vocabulary = VocabularyReader.read(Path.of("corpus", "vocabulary"));
    try (QueryVectors vectors =
        new QueryVectors(() -> new RememberingEmbedder(OnnxEmbedder.open(2)))) {
      TuneWeights tune = new TuneWeights(vocabulary, vectors);
      tune.open(Path.of(args[0]), Path.of(args[1]));
      tune.run(List.of(args).subList(2, args.length));
    }
  }

  private void open(Path collections, Path indexes) throws Exception {
    List<Path> folders;
    try (Stream<Path> list = Files.list(collections)) {
      folders = list.filter(Files::isDirectory).sorted().toList();
    }
    for (Path folder : folders) {
      RetrievalSet set = new RetrievalSet(folder, indexes.resolve(folder.getFileName()));
      sets.put(set, set.baseline());
    }
  }

  private void run(List<String> args) throws IOException {
    Properties properties = properties();
    Map<String, List<String>> choices = new LinkedHashMap<>();
    Path write = null;
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--write")) {
        write = Path.of(args.get(++i));
      } else {
        String[] setting = args.get(i).split("=", 2);
        List<String> values = List.of(setting[1].split(","));
        properties.setProperty(setting[0], values.getFirst());
        if (values.size() > 1) {
          choices.put(setting[0], values);
        }
      }
    }
    double best = measure("start", properties, true);
    for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
      best = choose(properties, choice.getKey(), choice.getValue(), best);
    }
    if (write != null) {
      WeightsText.write(write, properties);
    }
  }

  private double choose(Properties properties, String name, List<String> values, double before) {
    double best = before;
    String kept = properties.getProperty(name);
    for (String value : values.subList(1, values.size())) {
      properties.setProperty(name, value);
      double now = measure(name + '=' + value, properties, false);
      if (now > best) {
        best = now;
        kept = value;
      }
    }
    properties.setProperty(name, kept);
    System.out.println("kept " + name + '=' + kept);
    return best;
  }

  /** Prints a line for each collection, and says how good the whole is. */
  private double measure(String what, Properties properties, boolean words) {
    Weights weights = Weights.of(properties);
    List<Double> ratios = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    sets.forEach(
        (set, baseline) -> {
          Measures both = set.ours(vocabulary, weights, vectors, true);
          double ratio = both.ndcg10() / baseline.ndcg10();
          ratios.add(ratio);
          line.append(
              String.format(Locale.ROOT, " %s %.4f (%.3f)", set.name(), both.ndcg10(), ratio));
          if (words) {
            print(set.name(), baseline, set.ours(vocabulary, weights, vectors, false), both);
          }
        });
    double mean = ratios.stream().mapToDouble(each -> each).average().orElse(0);
    double loss = ratios.stream().mapToDouble(each -> Math.max(0, LEAST - each)).sum();
    System.out.printf(Locale.ROOT, "%.4f %s:%s%n", mean, what, line);
    return mean - PENALTY * loss;
  }

  private static void print(String name, Measures baseline, Measures words, Measures both) {
    System.out.printf(
        Locale.ROOT, "%-20s | %s | %s | %s%n", name, shown(baseline), shown(words), shown(both));
  }

  private static String shown(Measures measures) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f",
        measures.ndcg10(),
        measures.averagePrecision(),
        measures.recall100());
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      properties.load(in);
    }
    return properties;
  }
}
