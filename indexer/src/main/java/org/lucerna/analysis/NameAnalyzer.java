package org.lucerna.analysis;

import org.apache.lucene.analysis.Analyzer;

/** Names of people, journals and institutions: words, lower case, accents off, no stemming. */
final class NameAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer(WordForm.NAME));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Analyzers.GAP;
  }
}
