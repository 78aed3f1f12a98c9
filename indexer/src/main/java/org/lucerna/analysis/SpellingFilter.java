package org.lucerna.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * {@link EnglishSpelling} and {@link LightStemmer} as a token filter; wants lower-case, folded
 * tokens.
 */
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = EnglishSpelling.normalise(term.buffer(), term.length());
    term.setLength(LightStemmer.stem(term.buffer(), length));
    return true;
  }
}
