package org.lucerna.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * bge-small-en-v1.5, quantised to 8 bits, run by ONNX Runtime in this process.
 *
 * <p>The vector of a text is that of its [CLS] token, at unit length (model card of
 * BAAI/bge-small-en-v1.5).
 */
public final class OnnxEmbedder implements Embedder {
  private static final String MODEL = "bge-small-en-v1.5-q";
  private static final int DIMENSIONS = 384;

  /**
   * Tokens of a document that are read: an abstract fits, and the cost grows with the square of the
   * length.
   */
  private static final int WINDOW = 256;

  /** Tokens in one batch: enough to fill the cores, little enough to stay in their caches. */
  private static final int BATCH_TOKENS = 2048;

  /** What the model card puts before a query that looks for passages. */
  private static final String QUERY_PREFIX =
      "Represent this sentence for searching relevant passages: ";

  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEmbedder(
      WordPieceTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the bundled model.
   *
   * @param threads how many one batch may use
   * @throws EmbedderUnavailableException where the native library or the model does not load
   */
  public static OnnxEmbedder open(int threads) throws EmbedderUnavailableException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        // Waiting threads must not spin: the cores they burn are the ones that index and answer.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        OrtSession session = environment.createSession(resource(MODEL + ".onnx"), options);
        return new OnnxEmbedder(readTokenizer(), environment, session);
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new EmbedderUnavailableException(
          "the embedding model does not run on this machine (" + e.getMessage() + ")", e);
    }
  }

  private static WordPieceTokenizer readTokenizer() throws IOException {
    try (InputStream json = stream(MODEL + "-tokenizer.json")) {
      return WordPieceTokenizer.read(json);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = stream(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream stream(String name) throws IOException {
    InputStream in = OnnxEmbedder.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("not bundled: " + name);
    }
    return in;
  }

  @Override
  public String model() {
    return MODEL;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embedQuery(String query) {
    return run(List.of(tokenizer.encode(QUERY_PREFIX + query, WINDOW))).getFirst();
  }

  @Override
  public List<float[]> embedDocuments(List<String> texts) {
    int[][] ids = texts.stream().map(text -> tokenizer.encode(text, WINDOW)).toArray(int[][]::new);
    // Texts of like length share a batch, so that little of it is padding.
    List<Integer> order =
        IntStream.range(0, ids.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> ids[i].length))
            .toList();
    float[][] vectors = new float[ids.length][];
    for (int from = 0; from < order.size(); ) {
      int to = batchEnd(order, ids, from);
      List<Integer> batch = order.subList(from, to);
      List<float[]> out = run(batch.stream().map(i -> ids[i]).toList());
      for (int i = 0; i < batch.size(); i++) {
        vectors[batch.get(i)] = out.get(i);
      }
      from = to;
    }
    return Arrays.asList(vectors);
  }

  private static int batchEnd(List<Integer> order, int[][] ids, int from) {
    int to = from + 1;
    while (to < order.size() && ids[order.get(to)].length * (to + 1 - from) <= BATCH_TOKENS) {
      to++;
    }
    return to;
  }

  private List<float[]> run(List<int[]> batch) {
    int width = batch.stream().mapToInt(ids -> ids.length).max().orElse(0);
    long[] shape = {batch.size(), width};
    LongBuffer ids = LongBuffer.allocate(batch.size() * width);
    LongBuffer mask = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      for (int column = 0; column < batch.get(row).length; column++) {
        ids.put(row * width + column, batch.get(row)[column]);
        mask.put(row * width + column, 1);
      }
    }
    LongBuffer types = LongBuffer.allocate(batch.size() * width);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types, shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      return firstTokens((OnnxTensor) result.get(0), batch.size(), width);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
    }
  }

  private static List<float[]> firstTokens(OnnxTensor hidden, int rows, int width) {
    var values = hidden.getFloatBuffer();
    List<float[]> vectors = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      float[] vector = new float[DIMENSIONS];
      values.get(row * width * DIMENSIONS, vector);
      vectors.add(normalise(vector));
    }
    return vectors;
  }

  private static float[] normalise(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += (double) value * value;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model did not close: " + e.getMessage(), e);
    }
  }
}
