package org.lucerna.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.lucerna.semantic.Embedder;

/**
 * Gives each text a vector that lies among real ones: between one of them and one of its
 * neighbours, with some noise. The same text has the same vector.
 *
 * @param centres real vectors of the model
 * @param beside for each of them the numbers of its nearest
 */
record MadeUpVectors(String model, List<float[]> centres, List<int[]> beside) implements Embedder {
  private static final int NEIGHBOURS = 20;

  /** Length of the noise beside a vector of length 1. */
  private static final double NOISE = 0.35;

  static MadeUpVectors among(String model, List<float[]> centres) {
    List<int[]> beside =
        IntStream.range(0, centres.size())
            .parallel()
            .mapToObj(centre -> nearest(centres, centre))
            .toList();
    return new MadeUpVectors(model, centres, beside);
  }

  private static int[] nearest(List<float[]> centres, int centre) {
    double[] cosines =
        centres.stream()
            .mapToDouble(other -> VectorUtil.dotProduct(centres.get(centre), other))
            .toArray();
    return IntStream.range(0, cosines.length)
        .filter(other -> other != centre)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -cosines[other]))
        .limit(NEIGHBOURS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public int dimensions() {
    return centres.getFirst().length;
  }

  @Override
  public float[] embedQuery(String query) {
    throw new UnsupportedOperationException("queries are encoded by the real model");
  }

  @Override
  public List<float[]> embedDocuments(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    texts.forEach(text -> vectors.add(vector(new Random(text.hashCode()))));
    return vectors;
  }

  private float[] vector(Random random) {
    int centre = random.nextInt(centres.size());
    int[] near = beside.get(centre);
    float[] other = centres.get(near[random.nextInt(near.length)]);
    float share = random.nextFloat();
    double noise = NOISE / Math.sqrt(dimensions());
    float[] vector = centres.get(centre).clone();
    for (int i = 0; i < vector.length; i++) {
      vector[i] += share * other[i] + (float) (noise * random.nextGaussian());
    }
    return VectorUtil.l2normalize(vector);
  }

  @Override
  public void close() {}
}
