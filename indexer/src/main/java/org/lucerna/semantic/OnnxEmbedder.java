package org.lucerna.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * bge-small-en-v1.5, quantised to 8 bits, run by ONNX Runtime in this process.
 *
 * <p>The vector of a text is that of its [CLS] token, at unit length (model card of
 * BAAI/bge-small-en-v1.5).
 *
 * <p>Texts are run one by one, several at a time: the 8-bit model scales what it computes by the
 * largest value of a batch, so that in a batch a text's vector would depend on its company (cosines
 * down to 0.97 were seen), and nothing is spent on padding.
 */
public final class OnnxEmbedder implements Embedder {
  private static final String MODEL = "bge-small-en-v1.5-q";
  private static final int DIMENSIONS = 384;

  /**
   * Tokens of a document that are read: an abstract fits, and the cost grows with the square of the
   * length.
   */
  private static final int WINDOW = 256;

  /** What the model card puts before a query that looks for passages. */
  private static final String QUERY_PREFIX =
      "Represent this sentence for searching relevant passages: ";

  /**
   * Bytes of stack of the threads that run the model: kernels for processors with matrix tiles keep
   * over two megabytes there, and a thread of the usual size takes the whole process down with it.
   */
  private static final long STACK = 32L << 20;

  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ExecutorService workers;

  /**
   * The same model for texts that fill the window, as most abstracts do: where the runtime knows
   * the shape beforehand it joins more steps, and such a text costs a fifth less. Empty until
   * needed.
   */
  private Optional<OrtSession> full = Optional.empty();

  private OnnxEmbedder(
      WordPieceTokenizer tokenizer,
      OrtEnvironment environment,
      OrtSession session,
      ExecutorService workers) {
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
    this.workers = workers;
  }

  /**
   * Loads the bundled model.
   *
   * @param threads how many documents are encoded at once, each on one thread
   * @throws EmbedderUnavailableException where the native library or the model does not load
   */
  public static OnnxEmbedder open(int threads) throws EmbedderUnavailableException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("encoder-", 0).stackSize(STACK).daemon().factory());
    try {
      return workers.submit(() -> load(workers)).get();
    } catch (ExecutionException e) {
      workers.shutdown();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw unavailable(cause);
    } catch (InterruptedException e) {
      workers.shutdown();
      Thread.currentThread().interrupt();
      throw unavailable(e);
    }
  }

  private static EmbedderUnavailableException unavailable(Throwable cause) {
    return new EmbedderUnavailableException(
        "the embedding model does not run on this machine (" + cause.getMessage() + ")", cause);
  }

  private static OnnxEmbedder load(ExecutorService workers) throws OrtException, IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = options()) {
      OrtSession session = environment.createSession(resource(MODEL + ".onnx"), options);
      return new OnnxEmbedder(readTokenizer(), environment, session, workers);
    }
  }

  /** One session serves all workers, each of which runs it on its own thread. */
  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    return options;
  }

  private OrtSession session(int width) throws OrtException {
    return width == WINDOW ? full() : session;
  }

  private synchronized OrtSession full() throws OrtException {
    if (full.isEmpty()) {
      try (OrtSession.SessionOptions options = options()) {
        options.setSymbolicDimensionValue("batch_size", 1);
        options.setSymbolicDimensionValue("sequence_length", WINDOW);
        full = Optional.of(environment.createSession(resource(MODEL + ".onnx"), options));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return full.get();
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
    return result(workers.submit(() -> run(tokenizer.encode(QUERY_PREFIX + query, WINDOW))));
  }

  @Override
  public List<float[]> embedDocuments(List<String> texts) {
    List<Future<float[]>> vectors = new ArrayList<>(texts.size());
    for (String text : texts) {
      vectors.add(workers.submit(() -> run(tokenizer.encode(text, WINDOW))));
    }
    return vectors.stream().map(OnnxEmbedder::result).toList();
  }

  private static float[] result(Future<float[]> vector) {
    try {
      return vector.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while encoding", e);
    }
  }

  /** The vector of one text, given as the ids of its tokens. */
  private float[] run(int[] tokens) {
    int width = tokens.length;
    long[] shape = {1, width};
    LongBuffer ids = LongBuffer.allocate(width);
    LongBuffer mask = LongBuffer.allocate(width);
    for (int i = 0; i < width; i++) {
      ids.put(i, tokens[i]);
      mask.put(i, 1);
    }
    LongBuffer types = LongBuffer.allocate(width);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types, shape);
        OrtSession.Result result =
            session(width)
                .run(
                    Map.of(
                        "input_ids", idTensor,
                        "attention_mask", maskTensor,
                        "token_type_ids", typeTensor))) {
      float[] vector = new float[DIMENSIONS];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(0, vector);
      return normalise(vector);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
    }
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
  public synchronized void close() {
    workers.close();
    try {
      session.close();
      if (full.isPresent()) {
        full.get().close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model did not close: " + e.getMessage(), e);
    }
  }
}
