package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Set;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TextSection;
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
    PublicationDraft draft = new PublicationDraft();
    String id = document.text("id");
    if (id.startsWith("PMC")) {
      draft.header.own(IdentifierScheme.PMCID, id);
    } else if (id.length() > 3) {
      Ids.pmid(id).ifPresent(draft.header::own);
    }
    for (XmlNode passage : document.all("passage")) {
      String text = passage.text("text");
      switch (infon(passage, "type")) {
        case "title", "front" -> draft.header.title(text);
        case "abstract" -> draft.abstractSection("", text);
        default -> body(passage, text, draft);
      }
    }
    return Items.item(draft, file, position, name());
  }

  /** Text of no stated kind is kept as the abstract where there is none yet. */
  private static void body(XmlNode passage, String text, PublicationDraft draft) {
    String all = text.isEmpty() ? String.join(" ", passage.texts("sentence", "text")) : text;
    if (!draft.hasAbstract()) {
      draft.abstractSection("", all);
    } else if (!all.isBlank()) {
      draft.section(new TextSection("", 2, List.of(all)));
    }
  }

  private static String infon(XmlNode passage, String key) {
    return passage.all("infon").stream()
        .filter(infon -> infon.attribute("key").equals(key))
        .map(XmlNode::allText)
        .findFirst()
        .orElse("");
  }
}
