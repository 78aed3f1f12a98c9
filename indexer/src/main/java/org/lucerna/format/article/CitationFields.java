package org.lucerna.format.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Entities;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceLimits;

/**
 * The items of a Word document's citation fields ({@code ADDIN ZOTERO_ITEM CSL_CITATION} and a CSL
 * citation object, as Zotero and Mendeley write them), each once, as a line of a list. Tika passes
 * over a field's instruction.
 */
final class CitationFields {
  /** The class of the paragraphs that carry the items behind the document's text. */
  static final String STYLE = "lucerna-cited-item";

  private static final String MARK = "CSL_CITATION";
  private static final String PART = "word/document.xml";

  /** Characters of instructions read of one document. */
  private static final int MAX_TEXT = 16 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> items = new LinkedHashSet<>();

  private CitationFields() {}

  /** Paragraphs to put behind the XHTML; empty for other documents and without such fields. */
  static String paragraphs(Path document) {
    CitationFields fields = new CitationFields();
    try (ZipFile zip = new ZipFile(document.toFile())) {
      ZipEntry part = zip.getEntry(PART);
      if (part != null) {
        try (InputStream in = zip.getInputStream(part)) {
          fields.read(in);
        }
      }
    } catch (IOException | SourceException e) {
      // No zip file, or one whose text Tika has read as far as it goes: what was found holds.
    }
    StringBuilder html = new StringBuilder();
    for (String item : fields.items) {
      html.append("<p class=\"").append(STYLE).append("\">").append(Entities.escape(item));
      html.append("</p>\n");
    }
    return html.toString();
  }

  /** A long instruction is cut into several runs; a field ends where the next begins. */
  private void read(InputStream in) throws IOException, SourceException {
    StringBuilder instruction = new StringBuilder();
    int all = 0;
    try (XmlCursor xml = XmlCursor.open(in, SourceLimits.DEFAULT)) {
      boolean more = xml.toNextStart();
      while (more && all < MAX_TEXT) {
        if (xml.name().equals("fldChar")) {
          field(instruction.toString());
          instruction.setLength(0);
        } else if (xml.name().equals("instrText")) {
          String part = xml.rawText();
          all += part.length();
          instruction.append(part);
        }
        more = xml.toNextStart();
      }
    }
    field(instruction.toString());
  }

  private void field(String instruction) {
    int mark = instruction.indexOf(MARK);
    int open = mark < 0 ? -1 : instruction.indexOf('{', mark);
    if (open < 0) {
      return;
    }
    try {
      for (JsonNode cited : JSON.readTree(instruction.substring(open)).path("citationItems")) {
        String line = line(cited.path("itemData"));
        if (!line.isBlank()) {
          items.add(line);
        }
      }
    } catch (JsonProcessingException e) {
      // A field that some program cut short names no item.
    }
  }

  private static String line(JsonNode item) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : item.path("author")) {
      String family = Json.text(name, "family");
      String person = (family + ' ' + initials(Json.text(name, "given"))).strip();
      names.add(family.isEmpty() ? Json.text(name, "literal") : person);
    }
    String issue = Json.text(item, "issue");
    String pages = Json.text(item, "page");
    String tail =
        item.path("issued").path("date-parts").path(0).path(0).asText("")
            + before(";", Json.text(item, "volume"))
            + (issue.isEmpty() ? "" : "(" + issue + ")")
            + before(":", pages);
    StringBuilder line = new StringBuilder();
    sentence(line, String.join(", ", names));
    sentence(line, Json.text(item, "title"));
    sentence(line, Json.text(item, "container-title"));
    sentence(line, tail);
    sentence(line, before("doi:", Json.text(item, "DOI")));
    sentence(line, before("PMID: ", Json.text(item, "PMID")));
    return line.append(Json.text(item, "URL")).toString().strip();
  }

  private static String initials(String given) {
    StringBuilder initials = new StringBuilder();
    for (String name : given.split("[\\s.-]+")) {
      initials.append(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)));
    }
    return initials.toString();
  }

  private static String before(String sign, String text) {
    return text.isEmpty() ? "" : sign + text;
  }

  private static void sentence(StringBuilder line, String text) {
    if (!text.isBlank()) {
      boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
      line.append(text.strip()).append(ended ? " " : ". ");
    }
  }
}
