package org.lucerna.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Words by Unicode's rules (UAX #29), each brought to its form at once.
 *
 * <p>White space ends a word under every rule, so a text is read stretch by stretch between blanks.
 * A stretch of ASCII, nearly all there is, is read by {@link AsciiWords}; any other by Lucene's
 * automaton. One filter after another over every token costs twice as much, and analysis is a large
 * part of what indexing costs.
 */
final class WordTokenizer extends Tokenizer {
  private static final int LONGEST_KEPT = 1 << 16;

  private final WordAttributes term = (WordAttributes) addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordForm form;
  private final AsciiWords ascii = new AsciiWords();
  private final StandardTokenizerImpl unicode = new StandardTokenizerImpl(new StringReader(""));
  private char[] text = new char[1 << 12];
  private int length;

  /** What is read next, where it was given as it is and not behind a reader. */
  private @Nullable String given;

  /** Where the next stretch begins. */
  private int next;

  private Within within = Within.NOTHING;
  private int stretchStart;

  private enum Within {
    NOTHING,
    ASCII,
    UNICODE
  }

  WordTokenizer(WordForm form) {
    super(WordAttributes.FACTORY);
    this.form = form;
  }

  /** Whether its words have this form. */
  boolean gives(WordForm other) {
    return form == other;
  }

  /** Reads this text next, without a reader between. */
  WordTokenizer over(String next) {
    given = next;
    return this;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    next = 0;
    within = Within.NOTHING;
    if (given == null) {
      fill();
    } else {
      length = given.length();
      text = length <= text.length ? text : new char[length];
      given.getChars(0, length, text, 0);
      given = null;
    }
  }

  private void fill() throws IOException {
    int read;
    while ((read = input.read(text, length, text.length - length)) >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (true) {
      switch (within) {
        case ASCII -> {
          if (ascii.next()) {
            take(ascii.start(), ascii.end());
            return true;
          }
        }
        case UNICODE -> {
          if (unicode.getNextToken() != StandardTokenizerImpl.YYEOF) {
            int start = stretchStart + unicode.yychar();
            take(start, start + unicode.yylength());
            return true;
          }
        }
        case NOTHING -> {}
      }
      while (next < length && text[next] <= ' ') {
        next++;
      }
      if (takePlain()) {
        return true;
      }
      if (!nextStretch()) {
        return false;
      }
    }
  }

  /** Most stretches are one word; what else there is behind it, a mark, is passed over. */
  private boolean takePlain() {
    char[] word = term.resizeBuffer(AsciiWords.LONGEST + 1);
    int size = AsciiWords.plainWord(text, next, length, word);
    if (size == 0) {
      return false;
    }
    term.setWord(form.applyToPlain(word, size), true);
    offset.setOffset(correctOffset(next), correctOffset(next + size));
    within = Within.NOTHING;
    next += size;
    while (next < length && text[next] > ' ') {
      next++;
    }
    return true;
  }

  private boolean nextStretch() {
    stretchStart = next;
    char all = 0;
    while (next < length && text[next] > ' ') {
      all |= text[next++];
    }
    if (stretchStart == next) {
      within = Within.NOTHING;
      return false;
    }
    if (all < 0x80 && next - stretchStart <= AsciiWords.LONGEST) {
      within = Within.ASCII;
      ascii.over(text, stretchStart, next);
    } else {
      within = Within.UNICODE;
      // the automaton loses its place at a text that ends with half a character: hence the blank
      String stretch = new String(text, stretchStart, next - stretchStart) + ' ';
      unicode.yyreset(new StringReader(stretch));
    }
    return true;
  }

  private void take(int start, int end) {
    int size = end - start;
    char[] word = term.resizeBuffer(4 * size); // an accented letter folds to four at most
    System.arraycopy(text, start, word, 0, size);
    term.setWord(form.apply(word, size), false);
    offset.setOffset(correctOffset(start), correctOffset(end));
  }

  /** Sets what its readers look at, and no other attribute: it comes after each of many texts. */
  @Override
  public void end() {
    step.setPositionIncrement(0);
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (text.length > LONGEST_KEPT) {
      text = new char[1 << 12];
    }
    unicode.yyreset(new StringReader(""));
  }
}
