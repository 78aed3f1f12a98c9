package org.lucerna.format.article;

import java.io.IOException;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.WholeText;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** Articles as plain text; a file that is nothing but a reference list is one with no body. */
public final class PlainTextFormat implements SourceFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    char first = Heads.first(text);
    boolean other = first == '<' || Heads.looksLikeJson(text) || Heads.binary(text);
    return !other && Prose.is(text) ? Recognition.FALLBACK : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    ArticleDraft draft = new ArticleDraft();
    new PlainText(draft).read(WholeText.of(file));
    if (draft.isEmpty()) {
      return;
    }
    if (draft.header.title().isEmpty()) {
      draft.header.title(
          "References in " + file.path().substring(file.path().lastIndexOf('/') + 1));
    }
    sink.accept(new SourceItem.Read(draft.build(file, "", name())));
  }
}
