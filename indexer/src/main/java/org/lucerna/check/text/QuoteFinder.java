package org.lucerna.check.text;

import java.util.Optional;
import org.lucerna.model.TextSpan;

/**
 * Finds a quote in a text that sets it a little otherwise: other white space, other dashes, a list
 * marker or a tag in between. Only letters and digits have to agree.
 */
public final class QuoteFinder {
  /** After so many quotes that are nowhere the text is another one, and looking stops. */
  private static final int MOST_MISSES = 200;

  private final String skeleton;
  private final int[] places;
  private final String plain;
  private int misses;

  public QuoteFinder(String plain) {
    this.plain = plain;
    this.places = new int[plain.length() + 1];
    this.skeleton = skeleton(plain, places);
  }

  /**
   * The first place of the quote at or after {@code from}, else its first place before; in the
   * text's own characters.
   */
  public Optional<TextSpan> find(String quote, int from) {
    String sought = skeleton(quote, new int[quote.length() + 1]);
    if (sought.isEmpty() || misses > MOST_MISSES) {
      return Optional.empty();
    }
    int at = skeleton.indexOf(sought, indexOf(from));
    if (at < 0) {
      at = skeleton.indexOf(sought);
    }
    if (at < 0) {
      misses++;
      return Optional.empty();
    }
    int last = places[at + sought.length() - 1] + 1;
    return Optional.of(new TextSpan(places[at], withClosing(last, quote)));
  }

  /** Punctuation that ends the quote belongs to it. */
  private int withClosing(int end, String quote) {
    int i = end;
    int q = quote.length();
    while (q > 0 && !Character.isLetterOrDigit(quote.charAt(q - 1))) {
      q--;
    }
    while (q < quote.length() && i < plain.length() && plain.charAt(i) == quote.charAt(q)) {
      i++;
      q++;
    }
    return i;
  }

  /** First place in the skeleton that stands at or after a place in the text. */
  private int indexOf(int place) {
    int low = 0;
    int high = skeleton.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String skeleton(String text, int[] places) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[letters.length()] = i;
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
