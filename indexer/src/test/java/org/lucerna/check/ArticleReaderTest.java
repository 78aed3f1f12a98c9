package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.resolve.NoIndex;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.source.StreamSafe;

class ArticleReaderTest {
  private static final String ACCENTS = "\u0301".repeat(60_000);
  private static final String TOO_MANY = "\u0301".repeat(StreamSafe.MOST_MARKS + 1);

  /**
   * The rules' patterns look back over accents at each character: the text given to them has few.
   */
  @Test
  void givesTheRulesTextWithBoundedRunsOfAccents() {
    String text =
        "Liver tumours: what may be done\n\nPublished: 9 June 2026\n\nAbout this page\n\nTumours that"
            + " began elsewhere can reach the liver, and often they can be treated there.\n\n"
            + "Which treatment suits whom is a question for a whole team.\n\n".repeat(200)
            + "A study published in the Journal of Examples"
            + ACCENTS
            + " said so.\n\nReferences\n\n1. Smith A. A title"
            + ACCENTS
            + ". J Example. 2019;1:2-3.\n2. Doe B. Another title. J Example. 2020;2:4-5.\n";
    CheckedArticle article = read("a.txt", text);
    assertEquals(text.length(), article.text().plain().length());
    assertFalse(article.text().plain().contains(TOO_MANY));
    assertFalse(article.passages().isEmpty());
    article.passages().forEach(it -> assertFalse(it.text().contains(TOO_MANY)));
    article.entries().forEach(it -> assertFalse(it.raw().contains(TOO_MANY)));
    assertTrue(article.passages().stream().anyMatch(it -> it.text().contains("said so")));
  }

  @Test
  void alsoWhereTheyAreWrittenAsCharacterReferences() {
    String text =
        "<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1><p>A study"
            + "&#x301;".repeat(500)
            + " of livers and what was found in it.</p></article></body></html>";
    CheckedArticle article = read("a.html", text);
    assertFalse(article.text().plain().contains(TOO_MANY));
    article.passages().forEach(it -> assertFalse(it.text().contains(TOO_MANY)));
  }

  private static CheckedArticle read(String file, String text) {
    ArticleReader reader =
        new ArticleReader(
            new ReferenceParser(),
            new ReferenceResolver(new NoIndex()),
            new LinkedWorks(new ReferenceParser(), new NoIndex()),
            CheckRuns.AS_OF);
    return reader.read(ArticleInput.of(file, CheckRuns.read(file, text), text));
  }
}
