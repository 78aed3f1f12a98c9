package org.lucerna.format.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Text that comes with tags or entities in it. */
public final class Markup {
  private Markup() {}

  /** The text alone, runs of white space as one blank; inline tags do not part words. */
  public static String text(String markup) {
    if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
      return markup.replaceAll("\\s+", " ").strip();
    }
    return Jsoup.parseBodyFragment(markup).body().text().strip();
  }

  /** As {@link #text}, with paragraphs and line breaks as line ends. */
  public static String lines(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    body.select("br, p, li, div, tr, h1, h2, h3, h4").before("\n");
    return body.wholeText()
        .replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ")
        .replaceAll(" ?\\n[ \\n]*", "\n")
        .strip();
  }
}
