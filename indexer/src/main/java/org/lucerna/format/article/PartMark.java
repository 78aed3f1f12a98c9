package org.lucerna.format.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The characters that say, at the start of a paragraph, what part of a document it is, where Tika
 * hands all of them on as plain paragraphs. Unicode's noncharacters: no text has them (chapter
 * 23.7).
 */
enum PartMark {
  FOOTNOTE('\uFDD0', "<div class=\"footnote\"></div>"),
  ENDNOTE('\uFDD1', "<div class=\"endnote\"></div>"),
  /** The lines that run along the head or the foot of each page. */
  FRAME('\uFDD2', "<footer></footer>");

  private final char sign;
  private final String element;

  PartMark(char sign, String element) {
    this.sign = sign;
    this.element = element;
  }

  char sign() {
    return sign;
  }

  /** Puts each marked paragraph into the element of its part, the marks gone. */
  static void resolve(Document document) {
    for (Element paragraph : document.select("p, h1, h2, h3, h4, h5, h6, li")) {
      String text = paragraph.text().strip();
      for (PartMark mark : values()) {
        if (!text.isEmpty() && text.charAt(0) == mark.sign) {
          paragraph.wrap(mark.element);
        }
      }
    }
    for (TextNode words : List.copyOf(document.nodeStream(TextNode.class).toList())) {
      String text = words.getWholeText();
      if (text.chars().anyMatch(c -> c >= '\uFDD0' && c <= '\uFDD2')) {
        words.text(text.replaceAll("[\uFDD0-\uFDD2]", ""));
      }
    }
  }
}
