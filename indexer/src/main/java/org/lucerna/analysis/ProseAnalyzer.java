package org.lucerna.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English prose: words by Unicode's rules (UAX #29, so hyphens and dashes part words), possessives
 * off, lower case, accents off, one spelling, then {@link LightStemmer}. Stop words stay, for
 * phrases.
 */
final class ProseAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(words);
    stream = new LowerCaseFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    return new TokenStreamComponents(words, new SpellingFilter(stream));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Analyzers.GAP;
  }
}
