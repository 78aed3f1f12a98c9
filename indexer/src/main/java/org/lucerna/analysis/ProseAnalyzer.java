package org.lucerna.analysis;

import org.apache.lucene.analysis.Analyzer;

/**
 * English prose: words by Unicode's rules (UAX #29, so hyphens and dashes part words), possessives
 * off, lower case, accents off, one spelling, then {@link LightStemmer}. Stop words stay, for
 * phrases.
 */
final class ProseAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer(WordForm.PROSE));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Analyzers.GAP;
  }
}
