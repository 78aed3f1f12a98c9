package org.lucerna.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The analyzers for those who may not know Lucene. */
public final class Words {
  private Words() {}

  /** The words of a text as the prose fields have them. */
  public static List<Token> prose(String text) {
    return tokens(Analyzers.prose(), text);
  }

  /** The words of a name as the name fields have them. */
  public static List<Token> names(String text) {
    return tokens(Analyzers.names(), text);
  }

  /** Whether a term carries no meaning alone: {@code the}, {@code of}. */
  public static boolean isStopWord(String term) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(term) || Stop.WORDS.contains(term);
  }

  /**
   * The beginning of a word as the prose fields would have it: what a wildcard searches beside the
   * letters as typed.
   */
  public static String prosePrefix(String letters) {
    char[] word = letters.toLowerCase(Locale.ROOT).toCharArray();
    int length = EnglishSpelling.normalisePrefix(word, word.length);
    return new String(word, 0, LightStemmer.stem(word, length));
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from a string
    }
    return tokens;
  }

  /** Words of questions, beyond the analyzer's own list. */
  private static final class Stop {
    static final Set<String> WORDS =
        Set.of(
            "about", "am", "any", "can", "could", "did", "do", "does", "from", "had", "has", "have",
            "how", "i", "its", "me", "my", "our", "shall", "should", "than", "them", "those", "us",
            "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why",
            "would", "you", "your");
  }
}
