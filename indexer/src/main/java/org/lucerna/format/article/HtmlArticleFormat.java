package org.lucerna.format.article;

import java.io.IOException;
import java.util.Locale;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.read.WholeText;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** Health articles as web pages, whole or as a fragment of HTML. */
public final class HtmlArticleFormat implements SourceFormat {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return isHtml(head.text()) ? Recognition.FALLBACK : Recognition.NO;
  }

  /** Whether the text is HTML, whole or in part. */
  public static boolean isHtml(String text) {
    String start =
        text.substring(0, Math.min(text.length(), 4000)).stripLeading().toLowerCase(Locale.ROOT);
    if (!start.startsWith("<") || (start.startsWith("<?xml") && !start.contains("<html"))) {
      return false;
    }
    return start.contains("<!doctype html")
        || start.contains("<html")
        || start.matches(
            "(?s)<(?:p|div|h[1-6]|section|article|main|body|head|ul|ol|table)[\\s>].*");
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    ArticleDraft draft = new ArticleDraft();
    HtmlPage page = HtmlPage.parse(WholeText.of(file));
    SearchPage.refuse(page);
    ErrorPage.refuse(page);
    new HtmlArticle(page, draft).read();
    if (!draft.isEmpty()) {
      sink.accept(new SourceItem.Read(draft.build(file, "", name())));
    }
  }
}
