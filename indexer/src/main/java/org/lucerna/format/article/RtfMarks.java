package org.lucerna.format.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes into an RTF document what Tika passes over: comments, hidden and deleted text are taken
 * out, notes stand behind the text with a mark in their place, and what runs along the pages is
 * marked. Rich Text Format 1.9.1: destinations annotation, footnote, header and footer; properties
 * v and deleted.
 */
final class RtfMarks {
  /** Bytes of the largest document that is rewritten; others stay as they are. */
  private static final long MAX_BYTES = 32L << 20;

  private static final Pattern CONTROL =
      Pattern.compile("\\G[\\r\\n]*\\\\(?:(\\*)|([a-z]{1,32})(-?\\d{1,10})? ?)");

  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,10}) ?");

  private static final Pattern FRAME = Pattern.compile("(?:header|footer)[lrf]?");

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\\\par(?![a-z])(?=[^}]*[^}\\s])");

  private static final Set<String> COMMENT =
      Set.of("annotation", "atnid", "atnauthor", "atnref", "atndate", "atrfstart", "atrfend");

  private final String rtf;
  private final StringBuilder text;
  private final StringBuilder notes = new StringBuilder();
  private int numbered;

  private RtfMarks(String rtf) {
    this.rtf = rtf;
    this.text = new StringBuilder(rtf.length());
  }

  /** Changes the file in place; any other file stays as it is. */
  static void write(Path document) throws IOException {
    if (Files.size(document) > MAX_BYTES) {
      return;
    }
    String rtf = Files.readString(document, StandardCharsets.ISO_8859_1);
    if (rtf.startsWith("{\\rtf")) {
      Files.writeString(document, new RtfMarks(rtf).marked(), StandardCharsets.ISO_8859_1);
    }
  }

  private String marked() {
    int at = 1;
    text.append('{');
    while (at < rtf.length()) {
      int end = rtf.charAt(at) == '{' ? group(at) : at;
      if (end == at) {
        end = step(rtf, at);
        text.append(rtf, at, end);
      }
      at = end;
    }
    int close = text.lastIndexOf("}");
    return close < 0 ? text.toString() : text.insert(close, notes).toString();
  }

  /** Where the group ends that became something else; its start where it stays. */
  private int group(int start) {
    Matcher control = CONTROL.matcher(rtf);
    String first = "";
    boolean hidden = false;
    int at = start + 1;
    for (; control.find(at); at = control.end()) {
      String word = control.group(2) == null ? "" : control.group(2);
      first = first.isEmpty() ? word : first;
      if (word.equals("v") || word.equals("deleted")) {
        hidden = !"0".equals(control.group(3));
      }
      if (first.equals("footnote") || FRAME.matcher(first).matches()) {
        at = control.end();
        break;
      }
    }
    if (hidden || COMMENT.contains(first)) {
      return end(start);
    }
    if (first.equals("footnote")) {
      int end = end(start);
      note(rtf.substring(at, Math.max(at, end - 1)));
      return end;
    }
    if (FRAME.matcher(first).matches()) {
      int end = end(start);
      frame(rtf.substring(start, at), rtf.substring(at, Math.max(at, end - 1)));
      return end;
    }
    return start;
  }

  private void note(String words) {
    boolean end = words.contains("\\ftnalt");
    PartMark mark = end ? PartMark.ENDNOTE : PartMark.FOOTNOTE;
    text.append(end ? "[endnoteRef:" : "[footnoteRef:").append(++numbered).append(']');
    notes
        .append("\\par\\pard\\plain ")
        .append(sign(mark))
        .append('{')
        .append(words.replaceAll("\\\\(?:chftn|ftnalt|par)(?![a-z])", " "))
        .append('}');
  }

  private void frame(String head, String words) {
    String sign = sign(PartMark.FRAME);
    text.append(head)
        .append(sign)
        .append(PARAGRAPH_END.matcher(words).replaceAll(Matcher.quoteReplacement("\\par " + sign)))
        .append("\\par}");
  }

  /** As RTF writes a character of Unicode: a signed number of 16 bits. */
  private static String sign(PartMark mark) {
    return "{\\uc1\\u" + (short) mark.sign() + " ?}";
  }

  /** Behind the brace that closes a group. */
  private int end(int start) {
    int depth = 0;
    int at = start;
    while (at < rtf.length()) {
      depth += rtf.charAt(at) == '{' ? 1 : rtf.charAt(at) == '}' ? -1 : 0;
      at = step(rtf, at);
      if (depth == 0) {
        return at;
      }
    }
    return rtf.length();
  }

  /** Behind a character, an escaped one, or a run of binary data. */
  private static int step(String rtf, int at) {
    if (rtf.charAt(at) != '\\') {
      return at + 1;
    }
    if (rtf.startsWith("\\bin", at)) {
      Matcher binary = BINARY.matcher(rtf).region(at, rtf.length());
      if (binary.lookingAt()) {
        return (int) Math.min(rtf.length(), binary.end() + Long.parseLong(binary.group(1)));
      }
    }
    return Math.min(rtf.length(), at + 2);
  }
}
