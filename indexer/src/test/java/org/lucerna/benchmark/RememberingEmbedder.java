package org.lucerna.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lucerna.semantic.Embedder;

/** Encodes each query once, however often it is asked. */
record RememberingEmbedder(Embedder inner, Map<String, float[]> known) implements Embedder {
  RememberingEmbedder(Embedder inner) {
    this(inner, new ConcurrentHashMap<>());
  }

  @Override
  public String model() {
    return inner.model();
  }

  @Override
  public int dimensions() {
    return inner.dimensions();
  }

  @Override
  public float[] embedQuery(String query) {
    return known.computeIfAbsent(query, inner::embedQuery);
  }

  @Override
  public List<float[]> embedDocuments(List<String> texts) {
    return inner.embedDocuments(texts);
  }

  @Override
  public void close() {
    inner.close();
  }
}
