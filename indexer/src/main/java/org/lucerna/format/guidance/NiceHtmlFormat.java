package org.lucerna.format.guidance;

import java.io.IOException;
import org.lucerna.format.article.HtmlArticleFormat;
import org.lucerna.format.article.HtmlPage;
import org.lucerna.format.read.WholeText;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** A page of guidance on nice.org.uk: its overview, or one of its chapters. */
public final class NiceHtmlFormat implements SourceFormat {
  @Override
  public String name() {
    return "nice-html";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    if (!HtmlArticleFormat.isHtml(text) || !text.contains("nice.org.uk")) {
      return Recognition.NO;
    }
    boolean numbered = NicePage.numberOf(HtmlPage.parse(text)).isPresent();
    return numbered ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    NicePage page = new NicePage(HtmlPage.parse(WholeText.of(file)));
    page.read();
    sink.accept(new SourceItem.Read(page.build(file, name())));
  }
}
