package org.lucerna.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokenizer says what Lucene's own tokenizer and filters, one behind the other, would say. */
class WordTokenizerTest {
  private static final String[] PIECES = {
    "tumour",
    "a",
    "B",
    "IL",
    "Patient's",
    "DOCTORS'",
    "CD8",
    "5",
    "12",
    "2015",
    ".",
    ",",
    ":",
    ";",
    "'",
    "_",
    "-",
    "/",
    "(",
    ")",
    "%",
    "\"",
    "#",
    "*",
    "@",
    "&",
    "+",
    "\u0001",
    "\u007f",
    " ",
    " ",
    " ",
    "\t",
    "\n",
    "\u00a0",
    "\u2009",
    "\u2028",
    "\u2013",
    "\u2019",
    "\uff07",
    "\u2019s",
    "\u00e9",
    "\u00c9",
    "e\u0301",
    "\u0301",
    "\u200d",
    "\u00ad",
    "\ufeff",
    "\u03b1",
    "\u00b5",
    "\u00df",
    "\u0130",
    "\ufb01",
    "\u2265",
    "\u00b7",
    "\u0387",
    "\u05d0",
    "\u05d0\"",
    "\u4e2d\u6587",
    "\u3042",
    "\u30ab",
    "\uac00",
    "\u0e01\u0e32",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69",
    "1\ufe0f\u20e3",
    "\ud835\udc00",
    "\ud800",
    "\udc00",
    "\u0660",
    "\u066c",
    "\uff21",
    "\uff11",
    "abcdefghij".repeat(26),
    "1".repeat(255),
    "x".repeat(256)
  };

  /** The stream that read the text before. */
  private static final Map<WordForm, TokenStream> LAST = new EnumMap<>(WordForm.class);

  private record Seen(String term, int start, int end, int step) {}

  @ParameterizedTest
  @EnumSource(WordForm.class)
  void anyTextAsByLucenesOwn(WordForm form) throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      same(form, text.append(' ').toString()); // Lucene misreads half a character at the end
    }
  }

  @ParameterizedTest
  @EnumSource(WordForm.class)
  void anyAsciiAsByLucenesOwn(WordForm form) throws IOException {
    Random random = new Random(11);
    String letters = "aZ09_.,:;'-/ sS";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        boolean any = random.nextInt(8) == 0;
        text.append(
            any ? (char) random.nextInt(0x80) : letters.charAt(random.nextInt(letters.length())));
      }
      same(form, text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4_095, 4_096, 4_097, 70_000, 200_000})
  void textsOfAnyLength(int length) throws IOException {
    String words = "Hepatic arterial infusion \u2265 60 Gy, n=12; ";
    same(WordForm.PROSE, words.repeat(length / words.length() + 1).substring(0, length));
    same(WordForm.PROSE, "");
  }

  private static void same(WordForm form, String text) throws IOException {
    Analyzer analyzer = form == WordForm.PROSE ? Analyzers.prose() : Analyzers.names();
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    TokenStream chain = form == WordForm.PROSE ? new EnglishPossessiveFilter(words) : words;
    List<Seen> expected = seen(new ASCIIFoldingFilter(new LowerCaseFilter(chain)));
    if (form == WordForm.PROSE) {
      expected.replaceAll(WordTokenizerTest::stemmed);
    }
    assertEquals(expected, seen(analyzer.tokenStream("", text)), () -> escaped(text));
    TokenStream last = LAST.get(form);
    TokenStream again =
        form == WordForm.PROSE ? Analyzers.prose(text, last) : Analyzers.names(text, last);
    if (last != null) {
      assertSame(last, again);
    }
    LAST.put(form, again);
    assertEquals(expected, seen(again), () -> escaped(text));
  }

  @Test
  void aStreamOfAnotherFormIsNotTakenAgain() throws IOException {
    TokenStream names = Analyzers.names("Patients", null);
    assertEquals("patients", seen(names).getFirst().term());
    TokenStream prose = Analyzers.prose("Patients", names);
    assertEquals("patient", seen(prose).getFirst().term());
    assertSame(prose, Analyzers.prose("more", prose));
  }

  private static Seen stemmed(Seen token) {
    char[] word = token.term().toCharArray();
    int length = LightStemmer.stem(word, EnglishSpelling.normalise(word, word.length));
    return new Seen(new String(word, 0, length), token.start(), token.end(), token.step());
  }

  /** Its tokens, and behind them where the text ends. */
  private static List<Seen> seen(TokenStream stream) throws IOException {
    List<Seen> seen = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      TermToBytesRefAttribute bytes = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertEquals(new BytesRef(term), bytes.getBytesRef());
        seen.add(
            new Seen(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement()));
      }
      stream.end();
      seen.add(new Seen("", offset.startOffset(), offset.endOffset(), 0));
    }
    return seen;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(c -> out.append(c > ' ' && c < 0x7f ? (char) c : String.format("\\u%04x", c)));
    return out.toString();
  }
}
