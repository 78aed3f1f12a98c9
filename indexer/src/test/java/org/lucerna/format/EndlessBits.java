package org.lucerna.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bits of text that, repeated without end, cost a careless pattern a call deeper for each, or make
 * it look over the rest of the text from each again.
 */
public final class EndlessBits {
  public static final List<String> ALL =
      List.of(
          "x",
          " ",
          "\n",
          "\r",
          "\t",
          "-",
          "#",
          "*a*",
          "` a",
          "[a](",
          "()",
          "[](b)",
          "[[",
          "![",
          "(",
          "((2",
          "---\na: b\n",
          "a: b\n",
          "A.1",
          ".1",
          "1. ",
          "[1] ",
          "(1)(2)",
          "Dr. ",
          "Smith AB, ",
          "AB, ",
          "A, ",
          "a. ",
          "et al. ",
          "pp. 1-",
          "2010;",
          "10.",
          "10.1000/",
          "https://a.b/",
          "1,",
          ";",
          "|",
          "\"",
          "\"\"",
          "\",",
          "'",
          "{a",
          "{{",
          "}",
          "\\",
          "%",
          "&amp;",
          "&#1;",
          "<!--",
          "<a ",
          "<b>",
          "</b>",
          "TI  - a\n",
          "AB  - ",
          "\\begin{",
          "\u00a0",
          "\u2013",
          "\u201c",
          "\u2028",
          "\u00e9",
          "\u0301");

  private EndlessBits() {}

  /**
   * A file with a bit repeated inside it.
   *
   * @param thirds how many thirds of the file stand before it
   * @param length characters of it in all
   */
  public static byte[] within(byte[] file, String bit, int thirds, int length) {
    byte[] endless = bit.repeat(length / bit.length()).getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[file.length + endless.length];
    int at = file.length * thirds / 3;
    System.arraycopy(file, 0, whole, 0, at);
    System.arraycopy(endless, 0, whole, at, endless.length);
    System.arraycopy(file, at, whole, at + endless.length, file.length - at);
    return whole;
  }
}
