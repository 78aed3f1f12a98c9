package org.lucerna.format.article;

import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.nodes.Entities;

/** How a document's metadata travel in front of its XHTML: as meta tags. */
final class DocumentText {
  private DocumentText() {}

  static String head(Metadata metadata) {
    return "<head>"
        + metas("dc.title", DublinCore.TITLE, metadata)
        + metas("dc.creator", DublinCore.CREATOR, metadata)
        + metas("dc.language", DublinCore.LANGUAGE, metadata)
        + metas("dcterms.modified", TikaCoreProperties.MODIFIED, metadata)
        + "</head>\n";
  }

  private static String metas(String name, Property property, Metadata metadata) {
    StringBuilder tags = new StringBuilder();
    for (String value : metadata.getValues(property)) {
      tags.append("<meta name=\"").append(name).append("\" content=\"");
      tags.append(Entities.escape(value)).append("\">");
    }
    return tags.toString();
  }
}
