package org.lucerna.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes inputs that are almost sound: it knows the tokens of the formats (tags, braces, quotes,
 * fields, line ends) and moves, doubles, drops and nests whole stretches between them, beside
 * changing single bytes. Every other input of JSON or markup is sound as such, and of a wrong shape
 * ({@link JsonMutator}, {@link MarkupMutator}): one that is broken says little of its reader.
 */
public final class Mutator {
  /** Bytes at which all of the text formats begin or end something. */
  private static final String EDGES = "<>{}[]\"',;:=|\n\t()-/&@";

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "<![CDATA[",
          "]]>",
          "&amp;",
          "&#0;",
          "&#x10FFFF;",
          "&undefined;",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\\"",
          "\\u0000",
          "\\ud800",
          "null",
          "-1",
          "1e999",
          "99999999999999999999",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "\t",
          "  - ",
          "ER  - ",
          "TY  - ",
          "PMID- ",
          "%0 ",
          "@article{",
          "#",
          ",,",
          "\"\"",
          "\u0000",
          "\ufeff",
          "\u2028",
          "2020-13-45",
          "0000",
          "NCT00000000",
          "10.1000/",
          "\ud83d\ude00");

  private static final int DEEP = 600;
  private static final int LONGEST = 1 << 20;

  private Mutator() {}

  /** One input made from one or two of the seeds by 1 to 8 changes. */
  public static byte[] mutate(List<byte[]> seeds, Random random) {
    byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
    if (ZipParts.is(bytes) && random.nextInt(4) > 0) {
      return ZipParts.withOnePart(bytes, random, part -> mutate(List.of(part), random));
    }
    if (random.nextBoolean()) {
      Optional<byte[]> reshaped = reshaped(bytes, random);
      if (reshaped.isPresent()) {
        return reshaped.get();
      }
    }
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 0 && bytes.length < LONGEST; i++) {
      bytes = change(bytes, seeds, random);
    }
    return bytes;
  }

  /** The same with its tree of values changed instead of its bytes. */
  private static Optional<byte[]> reshaped(byte[] bytes, Random random) {
    return switch (first(bytes)) {
      case '{', '[' -> JsonMutator.mutate(bytes, random);
      case '<' -> MarkupMutator.mutate(bytes, random);
      default -> Optional.empty();
    };
  }

  /** The first character that is neither blank nor a byte order mark. */
  private static int first(byte[] bytes) {
    for (byte each : bytes) {
      if (each > ' ') {
        return each;
      }
    }
    return 0;
  }

  private static byte[] change(byte[] bytes, List<byte[]> seeds, Random random) {
    int from = edge(bytes, random.nextInt(bytes.length));
    int to =
        Math.min(
            bytes.length,
            edge(bytes, Math.min(bytes.length - 1, from + 1 + random.nextInt(200))) + 1);
    int end = Math.max(from, to);
    return switch (random.nextInt(10)) {
      case 0 -> withByte(bytes, random);
      case 1 -> splice(bytes, from, end, new byte[0]);
      case 2 -> splice(bytes, end, end, slice(bytes, from, end));
      case 3 -> splice(bytes, from, from, token(random));
      case 4 -> splice(bytes, from, end, token(random));
      case 5 -> {
        int at = edge(bytes, random.nextInt(bytes.length));
        yield splice(bytes, at, at, slice(bytes, from, end));
      }
      case 6 -> slice(bytes, 0, from);
      case 7 -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int cut = other.length == 0 ? 0 : edge(other, random.nextInt(other.length));
        yield splice(bytes, from, bytes.length, slice(other, cut, other.length));
      }
      case 8 ->
          splice(bytes, from, from, repeated(slice(bytes, from, Math.min(end, from + 40)), random));
      default -> splice(bytes, from, end, digits(random));
    };
  }

  private static byte[] withByte(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    return changed;
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] digits(Random random) {
    return Long.toString(random.nextLong() >> random.nextInt(60)).getBytes(StandardCharsets.UTF_8);
  }

  /** Seldom very many: nesting beyond every limit. */
  private static byte[] repeated(byte[] part, Random random) {
    int times = random.nextInt(50) == 0 ? DEEP : 1 + random.nextInt(5);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** The nearest place before it where something begins or ends. */
  private static int edge(byte[] bytes, int at) {
    for (int i = at; i > Math.max(0, at - 300); i--) {
      if (EDGES.indexOf(bytes[i]) >= 0) {
        return i;
      }
    }
    return at;
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, Math.max(from, to));
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] instead) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + instead.length);
    all.write(bytes, 0, from);
    all.writeBytes(instead);
    all.write(bytes, to, bytes.length - to);
    return all.toByteArray();
  }
}
