package org.lucerna.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Passage;
import org.lucerna.model.TextSpan;

/**
 * What says where a claim is from without a marker in its sentence: "(Source: ...)", or a line
 * right below the paragraph, table or list that it stands in.
 */
final class NearbySource {
  /** Inside a sentence. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)[(\\[](?:data )?(?:sources?|from|refs?\\.?|references?|adapted from|taken from)\\s?:?\\s+[\\p{Lu}\\d][^)\\]]{2,}");

  /** A line of its own. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:data |information )?sources?\\s?:\\s*\\S"
              + "|(?:adapted|reproduced|modified|taken|compiled)\\s(?:with permission )?from\\b"
              + "|(?:(?:all|these|the)\\s)?(?:data|figures?|numbers?|rates?|tables?|lists?|percentages|information)"
              + "\\s(?:(?:are|is|were|was|come|comes|here|above|taken|adapted)\\s){0,3}from\\b).*");

  private static final int LONGEST_ITEM = 120;

  private NearbySource() {}

  static boolean isGiven(CheckedArticle article, Passage passage, String sentence) {
    if (NAMED.matcher(sentence).find()) {
      return true;
    }
    List<Passage> all = article.passages();
    int at = all.indexOf(passage);
    int below = at + 1;
    boolean inList = isItem(passage);
    while (inList && below < all.size() && isItem(all.get(below)) && !names(all.get(below))) {
      below++;
    }
    if (below < all.size()
        && isSameSection(passage, all.get(below))
        && (names(all.get(below)) || (inList && marks(article, all.get(below))))) {
      return true;
    }
    int above = at - 1;
    while (inList && above >= 0 && isItem(all.get(above)) && !leadsIn(all.get(above))) {
      above--;
    }
    return inList
        && above >= 0
        && isSameSection(passage, all.get(above))
        && leadsIn(all.get(above))
        && (names(all.get(above)) || hasMarker(article, all.get(above)));
  }

  /** A cell, a row or an item: no sentence. */
  private static boolean isItem(Passage passage) {
    String text = passage.text().strip();
    boolean open = text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
    return text.length() <= LONGEST_ITEM && open && !names(passage);
  }

  private static boolean leadsIn(Passage passage) {
    return passage
        .text()
        .strip()
        .replaceAll("\\s*(?:\\[[\\d, –-]+]|[⁰¹²³⁴-⁹,]+|\\d{1,3})$", "")
        .endsWith(":");
  }

  private static boolean names(Passage passage) {
    return LINE.matcher(passage.text().strip()).matches();
  }

  /** A line as short as a caption that ends with its marker. */
  private static boolean marks(CheckedArticle article, Passage passage) {
    return passage.text().length() <= LONGEST_ITEM * 2 && hasMarker(article, passage);
  }

  private static boolean hasMarker(CheckedArticle article, Passage passage) {
    return passage
        .span()
        .map(span -> new TextSpan(span.start(), span.end() + 1))
        .filter(span -> !article.markers().within(span).isEmpty())
        .isPresent();
  }

  private static boolean isSameSection(Passage a, Passage b) {
    return a.heading().equals(b.heading());
  }
}
