package org.lucerna.check;

import java.util.List;
import java.util.Optional;
import org.lucerna.check.text.SentenceSplitter;
import org.lucerna.model.TextSpan;

/**
 * A paragraph of the article's own text: no navigation, no reference list.
 *
 * @param heading the heading it stands under, empty where it has none
 * @param span where it stands in the text without markup
 */
public record Passage(String heading, String text, Optional<TextSpan> span) {
  public List<TextSpan> sentences() {
    return SentenceSplitter.split(text);
  }
}
