package org.lucerna.index;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.GeoPoint;

/**
 * A document on its way into an index: values by field, in the order they were added.
 *
 * <p>Not shared between threads; handed to a backend, it is not changed any more.
 */
public final class IndexDocument {
  private final String key;
  private final List<Value> values = new ArrayList<>(48);

  /**
   * @param key what a later document of the same key replaces
   */
  public IndexDocument(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public List<Value> values() {
    return values;
  }

  public IndexDocument add(IndexField field, String text) {
    if (!text.isEmpty()) {
      values.add(new Text(field, text));
    }
    return this;
  }

  IndexDocument add(Text value) {
    values.add(value);
    return this;
  }

  public IndexDocument add(IndexField field, long number) {
    values.add(new Whole(field, number));
    return this;
  }

  public IndexDocument add(IndexField field, byte[] bytes) {
    values.add(new Bytes(field, bytes));
    return this;
  }

  public IndexDocument add(IndexField field, GeoPoint point) {
    values.add(new Point(field, point));
    return this;
  }

  public sealed interface Value {
    IndexField field();
  }

  /** One term, or one stretch of text: two stretches of a field are far apart for phrases. */
  public record Text(IndexField field, String text) implements Value {}

  public record Whole(IndexField field, long number) implements Value {}

  @SuppressWarnings("ArrayRecordComponent") // handed straight to the backend, never compared
  public record Bytes(IndexField field, byte[] bytes) implements Value {}

  public record Point(IndexField field, GeoPoint point) implements Value {}
}
