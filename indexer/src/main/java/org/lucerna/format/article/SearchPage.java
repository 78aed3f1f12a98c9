package org.lucerna.format.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

/**
 * Pages that a search gave, which are no articles. Only what says so itself is taken for one: a
 * part of the document's title, schema.org's type, or a short page that speaks of "your search".
 */
final class SearchPage {
  /** Parts of the titles of PubMed, Europe PMC, ClinicalTrials.gov and many others. */
  private static final Set<String> RESULTS =
      Set.of("search results", "list results", "card results", "search results page");

  private static final Pattern PARTS = Pattern.compile("\\s+[-|\\u2013\\u2014:\\u00b7]\\s+");

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(?:sorry,? )?(?:no|0|zero) (?:search )?results(?: were)?(?: found| returned)?"
              + "(?: for .{0,200})?[.!]?");

  private static final Pattern YOUR_SEARCH =
      Pattern.compile(
          "(?i)(?:sorry,? )?your search\\b.{0,200}?\\b(?:(?:no|0|zero|any)"
              + " (?:matching )?(?:results?|records?|documents?|articles?|studies|items|citations)"
              + "|matched nothing)\\b.{0,100}");

  private static final Pattern TYPE =
      Pattern.compile("\"@type\"\\s{0,9}:\\s{0,9}\"SearchResultsPage\"");

  /** Characters of a page that says no more than that nothing was found. */
  private static final int SHORT = 3000;

  private static final int LONGEST_LINE = 400;

  private SearchPage() {}

  /**
   * @throws SourceException where the page is surely one
   */
  static void refuse(HtmlPage page) throws SourceException {
    Document document = page.document();
    List<String> parts = List.of(PARTS.split(document.title().strip()));
    if (document.text().length() < SHORT && saysNothing(document, parts)) {
      throw new SourceException(
          RejectionReason.EMPTY, "", "a page of a search that found nothing, not an article");
    }
    boolean named =
        parts.stream().anyMatch(part -> RESULTS.contains(part.toLowerCase(Locale.ROOT)));
    if (named || isTyped(document)) {
      throw new SourceException(
          RejectionReason.UNKNOWN_FORMAT,
          "",
          "a page of search results, not an article: export the records themselves, as RIS for"
              + " instance");
    }
  }

  private static boolean saysNothing(Document document, List<String> titleParts) {
    Optional<String> heading = Optional.ofNullable(document.selectFirst("h1")).map(Element::text);
    return titleParts.stream().anyMatch(part -> NOTHING.matcher(part).matches())
        || heading.filter(text -> NOTHING.matcher(text).matches()).isPresent()
        || document.select("p, h2, h3, div, span, li").stream()
            .map(Element::ownText)
            .map(String::strip)
            .filter(line -> line.length() < LONGEST_LINE)
            .anyMatch(line -> YOUR_SEARCH.matcher(line).matches());
  }

  /** <a href="https://schema.org/SearchResultsPage">schema.org/SearchResultsPage</a>. */
  private static boolean isTyped(Document document) {
    boolean item = document.selectFirst("[itemtype$=schema.org/SearchResultsPage]") != null;
    return item
        || document.select("script[type=application/ld+json]").stream()
            .anyMatch(script -> TYPE.matcher(script.data()).find());
  }
}
