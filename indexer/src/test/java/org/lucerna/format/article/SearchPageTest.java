package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

class SearchPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMPTY | <title>No results</title><p>Try again.</p>",
        "EMPTY | <title>Library</title><h1>0 results for made-up liver</h1>",
        "EMPTY | <title>Library</title><p>Your search - made-up - did not match any articles.</p>",
        "EMPTY | <title>Library</title><div>Sorry, your search returned no results.</div>",
        "UNKNOWN_FORMAT | <title>liver - Search Results - PubMed</title><p>One</p>",
        "UNKNOWN_FORMAT | <title>Search for: liver, Card Results</title>"
            + "<div itemscope itemtype='https://schema.org/SearchResultsPage'>One</div>",
        "UNKNOWN_FORMAT | <script type='application/ld+json'>{\"@type\": \"SearchResultsPage\"}"
            + "</script><p>One</p>",
      })
  void isRefusedWhereItSaysSo(RejectionReason reason, String html) {
    SourceException refused =
        assertThrows(SourceException.class, () -> SearchPage.refuse(HtmlPage.parse(html)));
    assertEquals(reason, refused.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Heat for the liver</title><p>No results were found in three of the trials.</p>",
        "<title>Heat for the liver</title><p>Our search gave no records of children.</p>",
        "<title>How to read search results</title><p>Begin at the top.</p>",
        "<title>Your search for a cure</title><p>Zero side effects are a promise to doubt.</p>",
      })
  void isReadWhereItMayBeAnArticle(String html) {
    assertDoesNotThrow(() -> SearchPage.refuse(HtmlPage.parse(html)));
  }
}
