package org.lucerna.semantic;

import java.util.List;

/**
 * Turns texts into unit vectors whose dot product says how near they are in meaning.
 *
 * <p>The vector of a text depends on that text alone, and implementations are safe for use by many
 * threads.
 */
public interface Embedder extends AutoCloseable {
  /** Name and version of the model: vectors of two models are never compared. */
  String model();

  int dimensions();

  /** One unit vector for a query; models of this family want queries introduced, documents not. */
  float[] embedQuery(String query);

  /**
   * One unit vector per text, in order. Texts longer than the model's window are cut, not refused.
   */
  List<float[]> embedDocuments(List<String> texts);

  @Override
  void close();
}
