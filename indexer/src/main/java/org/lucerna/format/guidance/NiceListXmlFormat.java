package org.lucerna.format.guidance;

import java.util.Optional;
import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Lists of NICE's guidance by category as XML: code, title and address of each. */
public final class NiceListXmlFormat extends XmlRecordFormat {
  public NiceListXmlFormat() {
    super("nice-list-xml", Set.of("guidelines"), Set.of("guideline"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<guideline ") && text.contains("nice.org.uk");
  }

  @Override
  protected SourceItem item(XmlNode guideline, SourceFile file, String position) {
    GuidanceDraft draft = new GuidanceDraft();
    NiceNumbers.parse(guideline.attribute("code"))
        .ifPresent(
            number -> {
              draft.header.own(number);
              draft.type = NiceNumbers.typeOf(number);
            });
    draft.header.title(guideline.text("title"));
    draft.header.url(guideline.text("url"));
    draft.publisher = Optional.of("NICE");
    return draft.isEmpty()
        ? Items.rejected(file, position, "no guidance number and no title")
        : new SourceItem.Read(draft.build(file, position, name()));
  }
}
