package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

class ErrorPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNKNOWN_FORMAT | <title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><hr>nginx",
        "UNKNOWN_FORMAT | <title>404 Not Found</title><h1>Not Found</h1><p>It was not found.</p>",
        "UNKNOWN_FORMAT | <title>Page not found - Made-up Health</title><p>Try the menu.</p>",
        "UNKNOWN_FORMAT | <title>Just a moment...</title><noscript>Enable cookies</noscript>",
        "UNKNOWN_FORMAT | <title>NCBI - WWW Error Blocked Diagnostic</title><h1>Access Denied</h1>",
        "UNKNOWN_FORMAT | <title>Sign in</title><form>User <input type=password></form>",
        "UNKNOWN_FORMAT | <title>Library</title><h1>Service Temporarily Unavailable</h1><p>Later.</p>",
        "NO_TEXT | <title>App</title><body><noscript>You need to enable JavaScript to run this app."
            + "</noscript><div id=root></div>",
      })
  void isRefusedWhereItSaysSo(RejectionReason reason, String html) {
    SourceException refused =
        assertThrows(SourceException.class, () -> ErrorPage.refuse(HtmlPage.parse(html)));
    assertEquals(reason, refused.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Why a cause is not found in many patients</title><p>Often nobody knows.</p>",
        "<title>500 patients with made-up tumours</title><h1>500 patients</h1><p>All did well.</p>",
        "<title>Heat for the liver</title><p>Please enable JavaScript for the video.</p>"
            + "<p>Liver metastases are cancers that began elsewhere.</p>",
        "<title>Sign in early: a trial of reminders</title><p>Reminders help.</p>",
      })
  void isReadWhereItMayBeAnArticle(String html) {
    assertDoesNotThrow(() -> ErrorPage.refuse(HtmlPage.parse(html)));
  }
}
