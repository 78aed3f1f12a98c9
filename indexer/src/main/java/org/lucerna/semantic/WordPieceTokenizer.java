package org.lucerna.semantic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased WordPiece: clean, lower-case, strip accents, split at punctuation, then the
 * longest known pieces.
 *
 * <p>Follows the normaliser and pre-tokeniser that the model's {@code tokenizer.json} names
 * (BertNormalizer, BertPreTokenizer, WordPiece with prefix {@code ##}, words over 100 characters
 * unknown).
 */
final class WordPieceTokenizer {
  private static final int UNKNOWN = 100;
  private static final int CLS = 101;
  private static final int SEP = 102;
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;

  private WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads {@code model.vocab} of a Hugging Face {@code tokenizer.json}. */
  static WordPieceTokenizer read(InputStream json) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    try (JsonParser parser = new ObjectMapper().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("vocab")) {
          readEntries(parser, vocabulary);
        }
      }
    }
    if (vocabulary.isEmpty()) {
      throw new IOException("the tokenizer file has no vocabulary");
    }
    return new WordPieceTokenizer(vocabulary);
  }

  private static void readEntries(JsonParser parser, Map<String, Integer> into) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String piece = parser.currentName();
      into.put(piece, parser.nextIntValue(UNKNOWN));
    }
  }

  /**
   * The ids of a text between [CLS] and [SEP].
   *
   * @param limit most ids to give, both markers included
   */
  int[] encode(String text, int limit) {
    Ids ids = new Ids(limit);
    ids.add(CLS);
    String clean = normalise(text, limit);
    int start = -1;
    for (int i = 0; i < clean.length() && !ids.full(); ) {
      int c = clean.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean alone = isPunctuation(c) || isIdeograph(c);
      if ((alone || Character.isWhitespace(c)) && start >= 0) {
        addWord(clean.substring(start, i), ids);
        start = -1;
      }
      if (alone) {
        addWord(clean.substring(i, next), ids);
      } else if (start < 0 && !Character.isWhitespace(c)) {
        start = i;
      }
      i = next;
    }
    if (start >= 0) {
      addWord(clean.substring(start), ids);
    }
    return ids.end(SEP);
  }

  private void addWord(String word, Ids ids) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      ids.add(UNKNOWN);
      return;
    }
    int before = ids.size;
    for (int from = 0; from < word.length(); ) {
      int to = longestPiece(word, from);
      if (to < 0) {
        ids.size = before;
        ids.add(UNKNOWN);
        return;
      }
      ids.add(pieceId(word, from, to));
      from = to;
    }
  }

  private int longestPiece(String word, int from) {
    for (int to = word.length(); to > from; to--) {
      if (pieceId(word, from, to) >= 0) {
        return to;
      }
    }
    return -1;
  }

  private int pieceId(String word, int from, int to) {
    String piece = word.substring(from, to);
    return vocabulary.getOrDefault(from == 0 ? piece : "##" + piece, -1);
  }

  /** Text far beyond the window is dropped first: no token is shorter than one character. */
  private static String normalise(String text, int limit) {
    String head = text.length() > limit * 40 ? text.substring(0, limit * 40) : text;
    String decomposed = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder clean = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> appendClean(c, clean));
    return clean.toString();
  }

  private static void appendClean(int c, StringBuilder clean) {
    if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
      clean.append(' ');
    } else if (c != 0 && c != 0xFFFD && !isControl(c)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int c) {
    boolean asciiSymbol =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    return asciiSymbol
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isIdeograph(int c) {
    return Character.isIdeographic(c) && c >= 0x3400 && !(c >= 0x17000 && c < 0x1B300);
  }

  /** A growing list that stops one short of its limit, for the closing marker. */
  private static final class Ids {
    private int[] ids = new int[64];
    private int size;
    private final int limit;

    Ids(int limit) {
      this.limit = limit;
    }

    void add(int id) {
      if (full()) {
        return;
      }
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
      }
      ids[size++] = id;
    }

    boolean full() {
      return size >= limit - 1;
    }

    int[] end(int marker) {
      int[] all = Arrays.copyOf(ids, size + 1);
      all[size] = marker;
      return all;
    }
  }
}
