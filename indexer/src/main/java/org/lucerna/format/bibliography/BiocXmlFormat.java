package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** BioC as XML: a collection of documents of passages. */
public final class BiocXmlFormat extends XmlRecordFormat {
  public BiocXmlFormat() {
    super("bioc-xml", Set.of("collection"), Set.of("document"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<passage") || text.contains("<document>");
  }

  @Override
  protected SourceItem item(XmlNode document, SourceFile file, String position) {
    List<BiocDocument.Passage> passages = new ArrayList<>();
    for (XmlNode passage : document.all("passage")) {
      Map<String, String> infons = new HashMap<>();
      for (XmlNode infon : passage.all("infon")) {
        infons.put(infon.attribute("key"), infon.allText());
      }
      String text = passage.text("text");
      String shown = text.isEmpty() ? String.join(" ", passage.texts("sentence", "text")) : text;
      passages.add(new BiocDocument.Passage(infons, shown));
    }
    PublicationDraft draft = BiocDocument.draft(document.text("id"), passages);
    return Items.item(draft, file, position, name());
  }
}
