package org.lucerna.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Values in few bytes, one after the other in memory; {@link PackedInput} reads them back. */
final class PackedOutput {
  private static final int LONGEST_NUMBER = 5;

  private byte[] bytes;
  private int length;

  /**
   * @param expected bytes; more are no fault
   */
  PackedOutput(int expected) {
    this.bytes = new byte[expected];
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  void number(int value) {
    ensure(LONGEST_NUMBER);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A number that is small on either side of zero: its sign is the lowest bit (zigzag). */
  void difference(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /** In eight bytes, the lowest first. */
  void wide(long value) {
    ensure(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void real(double value) {
    wide(Double.doubleToRawLongBits(value));
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  @SuppressWarnings("EnumOrdinal") // RecordCodecTest holds the order to the schema's number
  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  /** Length in bytes, then UTF-8; half a surrogate pair becomes a question mark. */
  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    ensure(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  void text(Optional<String> text) {
    optional(text, this::text);
  }

  void texts(List<String> texts) {
    list(texts, this::text);
  }

  <T> void optional(Optional<T> value, Consumer<T> present) {
    flag(value.isPresent());
    value.ifPresent(present);
  }

  <T> void list(List<T> values, Consumer<T> each) {
    int size = values.size();
    number(size);
    for (int i = 0;
        i < size;
        i++) { // most lists are short, and there are many: no iterator for each
      each.accept(values.get(i));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
  }
}
