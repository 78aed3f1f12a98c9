package org.lucerna.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Masks the web addresses of a reference and tells which one leads to the work. */
final class AddressMasker {

  private final String text;
  private final String lower;
  private final char[] masked;
  private final int start;

  /**
   * @param masked the text, of which what is found is overwritten
   */
  AddressMasker(String text, String lower, char[] masked, int start) {
    this.text = text;
    this.lower = lower;
    this.masked = masked;
    this.start = start;
  }

  /** Masks every address; the one to follow, a page rather than what resolves a DOI. */
  Optional<String> run() {
    Optional<String> url = Optional.empty();
    List<int[]> spans = UrlScanner.scan(text, start);
    for (int k = 0; k < spans.size(); k++) {
      int[] span = spans.get(k);
      boolean site = k + 1 < spans.size() && isSiteOf(span, spans.get(k + 1));
      if (site || (spans.size() > 1 && isHostSentence(span[0], span[1]))) {
        continue;
      }
      String found = text.substring(span[0], span[1]).replace(" ", "");
      if (url.isEmpty() || (resolver(url.get()) && !resolver(found))) {
        url = Optional.of(found);
      }
      Arrays.fill(masked, span[0], span[1], Tokens.MASKED);
    }
    return url;
  }

  /** "Title. nhs.uk. 2018. Available from: https://...": the site's name, not the address. */
  private boolean isHostSentence(int from, int end) {
    boolean first = text.substring(start, from).isBlank();
    boolean sentence =
        (first || text.startsWith(". ", Math.max(start, from - 2)))
            && end < text.length()
            && text.charAt(end) == '.';
    return sentence && !lower.startsWith("www.", from) && text.indexOf('/', from) >= end;
  }

  /** "“Title.” Www.nhs.uk, 18 Dec. 2019, www.nhs.uk/conditions": what holds the page. */
  private boolean isSiteOf(int[] host, int[] page) {
    String name = lower.substring(host[0], host[1]);
    String address = lower.substring(page[0], page[1]);
    int at = address.indexOf(name);
    boolean same = at >= 0 && address.startsWith("/", at + name.length());
    boolean parted = host[0] > start + 2 && "”\".?!,".indexOf(text.charAt(host[0] - 2)) >= 0;
    return same && parted && name.indexOf('/') < 0 && ",.".indexOf(text.charAt(host[1])) >= 0;
  }

  private static boolean resolver(String address) {
    return address.toLowerCase(Locale.ROOT).contains("doi.org/10.");
  }
}
