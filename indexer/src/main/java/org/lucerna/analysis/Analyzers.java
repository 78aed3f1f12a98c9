package org.lucerna.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.jspecify.annotations.Nullable;

/** The analyzers by purpose; safe for use by many threads. */
public final class Analyzers {
  /** Positions between two values of a field: no phrase or proximity reaches across. */
  public static final int GAP = 200;

  private static final Analyzer PROSE = new ProseAnalyzer();
  private static final Analyzer NAMES = new NameAnalyzer();

  private Analyzers() {}

  public static Analyzer prose() {
    return PROSE;
  }

  public static Analyzer names() {
    return NAMES;
  }

  /**
   * The words of a text as {@link #prose()} gives them.
   *
   * @param last a stream that is read to its end, taken again where it is of this kind: an index is
   *     made of very many short texts, and asking an analyzer for each is a large part of reading
   *     it
   */
  public static TokenStream prose(String text, @Nullable TokenStream last) {
    return words(WordForm.PROSE, text, last);
  }

  /** The words of a text as {@link #names()} gives them; {@code last} as of {@link #prose}. */
  public static TokenStream names(String text, @Nullable TokenStream last) {
    return words(WordForm.NAME, text, last);
  }

  private static TokenStream words(WordForm form, String text, @Nullable TokenStream last) {
    WordTokenizer words =
        last instanceof WordTokenizer again && again.gives(form) ? again : new WordTokenizer(form);
    return words.over(text);
  }
}
