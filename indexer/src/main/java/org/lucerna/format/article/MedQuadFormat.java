package org.lucerna.format.article;

import java.util.Set;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** MedQuAD: pages for patients of the US National Institutes of Health as questions and answers. */
public final class MedQuadFormat extends XmlRecordFormat {
  public MedQuadFormat() {
    super("medquad-xml", Set.of("Document"), Set.of("Document"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<QAPair");
  }

  @Override
  protected SourceItem item(XmlNode page, SourceFile file, String position) {
    ArticleDraft draft = new ArticleDraft();
    draft.header.title(page.text("Focus"));
    draft.header.url(page.attribute("url"));
    draft.publisher(page.attribute("source"));
    page.texts("FocusAnnotations", "Synonyms", "Synonym").forEach(draft::keyword);
    for (XmlNode pair : page.all("QAPairs", "QAPair")) {
      draft.heading(2, pair.text("Question"));
      // Answers are typed text: lines and runs of blanks before a hyphen part its paragraphs.
      for (XmlNode answer : pair.all("Answer")) {
        for (String line : answer.raw().split("\\R|\\s{3,}(?=- )")) {
          draft.paragraph(line.replaceAll("\\s+", " "));
        }
      }
    }
    return draft.isEmpty()
        ? Items.rejected(file, position, "a page without an answer")
        : new SourceItem.Read(draft.build(file, position, name()));
  }
}
