package org.lucerna.check;

import java.util.StringJoiner;
import org.lucerna.check.text.PlacedText;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TextSection;

/**
 * An article to check.
 *
 * @param file path as given, with {@code /}
 * @param text the file's own text where it has one, else the text that was read from it
 * @param placed whether places in the text are places in the file
 */
public record ArticleInput(String file, SourceArticle article, PlacedText text, boolean placed) {

  /** From a file of characters: HTML, Markdown, plain text. */
  public static ArticleInput ofCharacters(String file, SourceArticle article, String raw) {
    String start = raw.stripLeading();
    boolean markup = start.startsWith("<");
    return new ArticleInput(file, article, PlacedText.of(raw, markup), true);
  }

  /** From a file whose text was extracted: PDF, office files. */
  public static ArticleInput ofExtracted(String file, SourceArticle article) {
    StringJoiner text = new StringJoiner("\n\n");
    text.add(article.header().title());
    for (TextSection section : article.sections()) {
      text.add(section.heading());
      section.paragraphs().forEach(text::add);
    }
    for (Reference reference : article.references()) {
      text.add(reference.raw());
    }
    return new ArticleInput(file, article, PlacedText.ofPlain(text.toString()), false);
  }

  /** By what the file holds: bytes that are no text are never searched as such. */
  public static ArticleInput of(String file, SourceArticle article, String raw) {
    boolean binary =
        raw.startsWith("%PDF-")
            || raw.startsWith("PK\u0003\u0004")
            || raw.startsWith("{\\rtf")
            || raw.indexOf('\0') >= 0;
    return binary ? ofExtracted(file, article) : ofCharacters(file, article, raw);
  }
}
