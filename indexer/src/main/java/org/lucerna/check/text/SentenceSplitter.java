package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lucerna.model.TextSpan;

/** Parts a paragraph into sentences; markers set after the full stop belong to the sentence. */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "vs", "no", "fig", "approx", "ca",
          "etc", "st", "vol", "pp", "ed", "eds", "cf", "inc", "ltd");

  private static final int LONGEST_ABBREVIATION = 6;
  private static final int LONGEST_MARKER = 24;

  private SentenceSplitter() {}

  public static List<TextSpan> split(String text) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isStop(text, i)) {
        int end = afterMarkers(text, i + 1);
        if (opensSentence(text, end)) {
          add(sentences, text, start, end);
          start = end;
          i = end - 1;
        }
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<TextSpan> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new TextSpan(from, to));
    }
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == '\n') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int word = i;
    while (word > 0
        && i - word <= LONGEST_ABBREVIATION
        && !Character.isWhitespace(text.charAt(word - 1))
        && text.charAt(word - 1) != '(') {
      word--;
    }
    String last = text.substring(word, i).toLowerCase(Locale.ROOT);
    boolean initial = last.length() == 1 && Character.isLetter(last.charAt(0));
    return !initial && !ABBREVIATIONS.contains(last);
  }

  /** Closing quotes and brackets, "[3]", "[3, 4]" and raised numbers. */
  private static int afterMarkers(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      int close = c == '[' ? closing(text, i) : -1;
      if ("\"'”’)]".indexOf(c) >= 0 || (c >= '⁰' && c <= '⁹') || c == '¹' || c == '²' || c == '³') {
        i++;
      } else if (close > 0) {
        i = close + 1;
      } else if (Character.isDigit(c) && i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** The bracket that closes the marker, or -1. */
  private static int closing(String text, int open) {
    return text.indexOf(']', open, Math.min(text.length(), open + LONGEST_MARKER));
  }

  private static boolean opensSentence(String text, int end) {
    if (end >= text.length() || text.charAt(end - 1) == '\n') {
      return true;
    }
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i > end && (i == text.length() || !Character.isLowerCase(text.charAt(i)));
  }
}
