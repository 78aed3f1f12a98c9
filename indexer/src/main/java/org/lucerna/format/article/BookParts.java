package org.lucerna.format.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an e-book says of its parts (EPUB 3.3, 5.4 and Structural Semantics Vocabulary 1.1): its
 * navigation is no chapter, and its notes are text, though an {@code aside} on a page is none.
 */
final class BookParts {
  private static final String NOTE = "~=(?i)\\b(?:footnote|endnote|rearnote|biblioentry)\\b";

  private BookParts() {}

  static void resolve(Document book) {
    for (Element navigation : book.select("nav[type]")) {
      navigation.remove();
    }
    for (Element note : book.select("aside[type" + NOTE + "]")) {
      note.tagName("div").addClass("footnote");
    }
    for (Element marker : book.select("a[type~=(?i)\\bnoteref\\b]")) {
      String number = marker.text().strip();
      if (number.matches("\\d{1,3}")) {
        marker.text("[" + number + "]");
      }
    }
  }
}
