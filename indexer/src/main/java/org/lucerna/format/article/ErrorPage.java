package org.lucerna.format.article;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

/**
 * Pages that a server sent in the place of an article: an error, a check for robots, a form to sign
 * in, the shell of a page that only a browser fills. Only a short page is taken for one, and only
 * where its title or heading, or all of its text, says so.
 */
final class ErrorPage {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)(?:(?:(?:http|error|status|code)\\W{1,3}){1,3}[45]\\d\\d\\b.{0,80}|[45]\\d\\d\\W{0,4}"
              + "|(?:.{0,40}\\b)?(?:(?:page )?not found|bad gateway|bad request"
              + "|service (?:temporarily )?unavailable|gateway time-?out|forbidden"
              + "|(?:access|permission) denied|too many requests|internal server error"
              + "|WWW Error Blocked Diagnostic|request rejected|session (?:has )?(?:expired|timed out)"
              + "|(?:scheduled|site|down for|under) maintenance|proxy error|server error)\\W{0,3}"
              + "|just a moment\\W{0,3}|attention required\\W.{0,40}|are you (?:a robot|human)\\W?"
              + "|checking your browser.{0,60}|security (?:check|verification)|verify you are human"
              + "|(?:sign|log)[ -]?(?:in|on)(?: (?:to|required|page)\\b.{0,60})?)");

  private static final Pattern NEEDS_SCRIPT =
      Pattern.compile(
          "(?i)[^.!]{0,80}\\b(?:enable|requires?|needs?|turn on|activate)\\b[^.!]{0,30}"
              + "\\bjavascript\\b[^.!]{0,100}[.!]?"
              + "(?: [^.!]{0,80}\\b(?:browser|reload|continue|javascript)\\b[^.!]{0,60}[.!]?)?");

  private static final Pattern PARTS = Pattern.compile("\\s+[-|\\u2013\\u2014\\u00b7]\\s+");

  /** Characters of the whole page. */
  private static final int SHORT = 1500;

  private ErrorPage() {}

  /**
   * @throws SourceException where the page is surely one
   */
  static void refuse(HtmlPage page) throws SourceException {
    Document document = page.document();
    String text = document.text();
    if (text.length() > SHORT) {
      return;
    }
    Stream<String> titles =
        Stream.concat(
            PARTS.splitAsStream(document.title().strip()),
            Optional.ofNullable(document.selectFirst("h1, h2")).map(Element::text).stream());
    if (titles.anyMatch(title -> ERROR.matcher(title.strip()).matches())) {
      throw new SourceException(
          RejectionReason.UNKNOWN_FORMAT,
          "",
          "a page of error or a form that a server sent, not an article: save the page anew");
    }
    String body = document.body().text();
    if (NEEDS_SCRIPT.matcher(body).matches()) {
      throw new SourceException(
          RejectionReason.NO_TEXT,
          "",
          "a page that a browser fills: save it as the browser shows it");
    }
  }
}
