package org.lucerna.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.semantic.Embedder;
import org.lucerna.semantic.EmbedderUnavailableException;

/**
 * The vectors of queries: the model is loaded when the first is asked for, and the last vectors are
 * kept, because a query comes again with every page. Safe for use by many threads.
 */
public final class QueryVectors implements AutoCloseable {
  private static final int KEPT = 512;

  private static final Loader OFF =
      () -> {
        throw new EmbedderUnavailableException("switched off", new IllegalStateException());
      };

  private final Loader loader;
  private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable Embedder embedder;
  private @Nullable String fault;

  public QueryVectors(Loader loader) {
    this.loader = loader;
  }

  /** Where nothing is searched by meaning. */
  public static QueryVectors none() {
    return new QueryVectors(OFF);
  }

  /** Whether this is {@link #none}: then nothing need be said of it. */
  @SuppressWarnings("ReferenceEquality") // OFF is one object, and no other means off
  boolean isOff() {
    return loader == OFF;
  }

  @FunctionalInterface
  public interface Loader {
    Embedder load() throws EmbedderUnavailableException;
  }

  /** Loads the model now, so that the first query need not wait for it. */
  public void warm() {
    embedder();
  }

  /** Why there are no vectors, where the model does not load on this machine. */
  synchronized Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /** Name of the model; empty where it does not load. */
  Optional<String> model() {
    return embedder().map(Embedder::model);
  }

  Optional<float[]> of(String query) {
    synchronized (known) {
      float[] vector = known.get(query);
      if (vector != null) {
        return Optional.of(vector);
      }
    }
    Optional<float[]> vector = embedder().map(model -> model.embedQuery(query));
    vector.ifPresent(made -> keep(query, made));
    return vector;
  }

  private void keep(String query, float[] vector) {
    synchronized (known) {
      known.put(query, vector);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
  }

  private synchronized Optional<Embedder> embedder() {
    if (embedder == null && fault == null) {
      try {
        embedder = loader.load();
      } catch (EmbedderUnavailableException e) {
        fault = e.getMessage();
      }
    }
    return Optional.ofNullable(embedder);
  }

  @Override
  public synchronized void close() {
    if (embedder != null) {
      embedder.close();
      embedder = null;
      fault = "closed";
    }
  }
}
