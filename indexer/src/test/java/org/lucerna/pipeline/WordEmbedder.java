package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lucerna.semantic.Embedder;

/**
 * An embedder for tests: texts are as near as the words they share, once {@code SYNONYMS} are one.
 */
public final class WordEmbedder implements Embedder {
  private static final int DIMENSIONS = 64;

  private final String model;
  private final List<String> encoded = new ArrayList<>();

  public WordEmbedder(String model) {
    this.model = model;
  }

  /** Every text that was encoded. */
  public List<String> encoded() {
    return encoded;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embedQuery(String query) {
    float[] vector = new float[DIMENSIONS];
    for (String word : query.toLowerCase(Locale.ROOT).split("\\W+")) {
      String meant = word.equals("feline") ? "cat" : word;
      vector[Math.floorMod(meant.hashCode(), DIMENSIONS)]++;
    }
    double sum = 0;
    for (float each : vector) {
      sum += (double) each * each;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(sum);
    }
    return vector;
  }

  @Override
  public List<float[]> embedDocuments(List<String> texts) {
    encoded.addAll(texts);
    return texts.stream().map(this::embedQuery).toList();
  }

  @Override
  public void close() {}
}
