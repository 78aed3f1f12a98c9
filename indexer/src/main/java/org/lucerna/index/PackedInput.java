package org.lucerna.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link PackedOutput} wrote. Bytes that it did not write are an {@link
 * IllegalArgumentException}, and never more memory than they are long.
 */
final class PackedInput {
  private final byte[] bytes;
  private int at;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte next = next();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw malformed();
  }

  int difference() {
    int zigzag = number();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  long wide() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (next() & 0xffL) << shift;
    }
    return value;
  }

  double real() {
    return Double.longBitsToDouble(wide());
  }

  boolean flag() {
    return number() != 0;
  }

  <E extends Enum<E>> E constant(E[] all) {
    int ordinal = number();
    if (ordinal < 0 || ordinal >= all.length) {
      throw malformed();
    }
    return all[ordinal];
  }

  String text() {
    int length = size();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  Optional<String> optionalText() {
    return optional(this::text);
  }

  List<String> texts() {
    return list(this::text);
  }

  <T> Optional<T> optional(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> each) {
    int size = size();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.get());
    }
    return values;
  }

  /** Everything has been read. */
  void end() {
    if (at != bytes.length) {
      throw malformed();
    }
  }

  /** A count of what takes at least a byte each. */
  private int size() {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw malformed();
    }
    return size;
  }

  private byte next() {
    if (at == bytes.length) {
      throw malformed();
    }
    return bytes[at++];
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("not in packed form at byte " + at);
  }
}
