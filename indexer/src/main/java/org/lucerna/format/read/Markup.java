package org.lucerna.format.read;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text that comes with tags or entities in it. */
public final class Markup {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,6}|#[xX]\\p{XDigit}{2,5}|[A-Za-z]{2,8});");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:i|b|u|em|strong|sub|sup|inf|small|italic|bold|sc|tt|jats:(?:italic|bold|su[bp]"
              + "|sc))\\s{0,3}/?>");
  private static final Pattern BREAK =
      Pattern.compile("(?i)</?(?:p|br|div|li|ul|ol|h[1-6]|jats:(?:p|title|sec))\\s{0,3}/?>");

  private Markup() {}

  /** The text alone, runs of white space as one blank; inline tags do not part words. */
  public static String text(String markup) {
    if (isPlain(markup)) {
      return markup.replaceAll("\\s+", " ").strip();
    }
    return Jsoup.parseBodyFragment(markup).body().text().strip();
  }

  /**
   * Text of a format that has no markup, into which a page's markup was copied: the known inline
   * tags and entities are undone, any other sign stays as it stands.
   */
  public static String unescaped(String text) {
    String bare = text;
    if (bare.indexOf('&') >= 0 && ENTITY.matcher(bare).find()) {
      bare = Parser.unescapeEntities(bare, false);
    }
    if (bare.indexOf('<') >= 0 && bare.indexOf('>') >= 0) {
      bare = BREAK.matcher(INLINE.matcher(bare).replaceAll("")).replaceAll(" ");
    }
    return bare;
  }

  /** As {@link #text}, with paragraphs and line breaks as line ends. */
  public static String lines(String markup) {
    return (isPlain(markup) ? markup : brokenText(markup))
        .replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ")
        .replaceAll(" ?\\n[ \\n]*", "\n")
        .strip();
  }

  private static String brokenText(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    body.select("br, p, li, div, tr, h1, h2, h3, h4").before("\n");
    return body.wholeText();
  }

  /** A table's cells are for the most part so, and a parser for each of them is dear. */
  private static boolean isPlain(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
  }
}
