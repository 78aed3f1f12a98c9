package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceItem;

/** What a document has beside its text is told from it, by the real parser. */
class DocumentPartsTest {
  private static final String A =
      "Abend K, Birch L. Cooling of lesions. J Invent Med. 2015;3:11-9.";
  private static final String B = "Cole M. Warming of lesions. J Invent Med. 2017;5:21-30.";
  private static final String TITLE = "Heat and cold for lesions";

  private static final String NAMESPACES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  @Test
  void notesOfAnOpenDocumentStandBehindItsText() throws Exception {
    SourceArticle article =
        office(
            odt(
                "<text:p text:style-name=\"P1\">"
                    + TITLE
                    + "</text:p>"
                    + "<text:h text:outline-level=\"1\">Cold</text:h><text:p>Cold helps."
                    + note("footnote", 1, A)
                    + " It is cheap."
                    + note("footnote", 2, B)
                    + " It is quick.</text:p>",
                ""));
    assertEquals(TITLE, article.header().title());
    assertEquals(List.of("Cold: Cold helps.[1] It is cheap.[2] It is quick."), sections(article));
    assertEquals(List.of(A, B), references(article));
  }

  @Test
  void deletedTextCommentsContentsAndFramesOfAnOpenDocumentAreNoText() throws Exception {
    SourceArticle article =
        office(
            odt(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:p text:style-name=\"Title\">"
                    + TITLE
                    + "</text:p>"
                    + "<text:table-of-content><text:index-body><text:p>Cold<text:tab/>1</text:p>"
                    + "</text:index-body></text:table-of-content>"
                    + "<text:h text:outline-level=\"1\">Cold</text:h><text:p>Cold<office:annotation>"
                    + "<dc:creator>X</dc:creator><text:p>Sure?</text:p></office:annotation>"
                    + " helps.</text:p>",
                "<style:header><text:p>Ward 7</text:p></style:header><style:footer>"
                    + "<text:p>Last reviewed: May 2024</text:p></style:footer>"));
    assertEquals(TITLE, article.header().title());
    assertEquals(List.of("Cold: Cold helps."), sections(article));
    assertEquals("2024-05", article.reviewed().orElseThrow().toString());
  }

  @Test
  void notesOfRichTextStandBehindIt() throws Exception {
    String note = "{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} ";
    SourceArticle article =
        office(
            rtf(
                TITLE
                    + "\\par Cold helps."
                    + note
                    + A
                    + "} It is cheap."
                    + note
                    + B
                    + "\\par} It is quick.\\par"));
    assertEquals(TITLE, article.header().title());
    assertEquals(List.of(": Cold helps.[1] It is cheap.[2] It is quick."), sections(article));
    assertEquals(List.of(A, B), references(article));
  }

  @Test
  void hiddenAndDeletedTextCommentsAndFramesOfRichTextAreNoText() throws Exception {
    SourceArticle article =
        office(
            rtf(
                "{\\header\\pard Ward 7\\par}{\\footerr Page {\\field{\\*\\fldinst PAGE}"
                    + "{\\fldrslt 1}}\\par Last reviewed: May 2024}"
                    + TITLE
                    + "\\par Cold {\\rtlch \\ltrch\\v never }{\\deleted rarely }{\\v0 often }helps"
                    + "{\\*\\annotation Sure?}, as \\{Cole\\} found.\\par"));
    assertEquals(TITLE, article.header().title());
    assertEquals(List.of(": Cold often helps, as {Cole} found."), sections(article));
    assertEquals("2024-05", article.reviewed().orElseThrow().toString());
  }

  @Test
  void aBooksNavigationIsNoChapterAndItsNotesAreItsReferences() throws Exception {
    SourceArticle article =
        office(
            epub(
                "<section><h1>"
                    + TITLE
                    + "</h1><p>Cold helps.<a epub:type=\"noteref\""
                    + " href=\"notes.xhtml#n1\">1</a> It is cheap.</p></section>",
                "<section epub:type=\"endnotes\"><h2>Notes</h2><aside epub:type=\"endnote\""
                    + " id=\"n1\"><p>1. "
                    + A
                    + "</p></aside><aside epub:type=\"endnote\" id=\"n2\">"
                    + "<p>2. "
                    + B
                    + "</p></aside></section>"));
    assertEquals(TITLE, article.header().title());
    assertEquals(List.of(A, B), references(article));
    assertEquals(": Cold helps.[1] It is cheap.", sections(article).getFirst());
  }

  private static String note(String kind, int number, String text) {
    return "<text:note text:note-class=\""
        + kind
        + "\"><text:note-citation>"
        + number
        + "</text:note-citation><text:note-body><text:p>"
        + text
        + "</text:p></text:note-body></text:note>";
  }

  private static byte[] odt(String body, String master) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content "
            + NAMESPACES
            + "><office:automatic-styles><style:style"
            + " style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles>"
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "styles.xml",
        "<office:document-styles "
            + NAMESPACES
            + "><office:master-styles><style:master-page>"
            + master
            + "</style:master-page></office:master-styles></office:document-styles>");
    return zip(parts);
  }

  private static byte[] rtf(String body) {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\pard " + body + "}";
    return rtf.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] epub(String chapter, String notes) throws IOException {
    String html =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>T</title></head><body>%s"
            + "</body></html>";
    Map<String, String> parts = new TreeMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
            + "<rootfiles><rootfile full-path=\"book.opf\""
            + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
    parts.put(
        "book.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>"
            + item("nav.xhtml")
            + item("a.xhtml")
            + item("notes.xhtml")
            + "</manifest><spine><itemref idref=\"nav.xhtml\"/><itemref idref=\"a.xhtml\"/>"
            + "<itemref idref=\"notes.xhtml\"/></spine></package>");
    parts.put(
        "nav.xhtml",
        html.formatted(
            "<nav epub:type=\"toc\"><h1>Contents</h1><ol><li><a href=\"a.xhtml\">Heat</a></li></ol>"
                + "</nav>"));
    parts.put("a.xhtml", html.formatted(chapter));
    parts.put("notes.xhtml", html.formatted(notes));
    return zip(parts);
  }

  private static String item(String name) {
    return "<item id=\"" + name + "\" href=\"" + name + "\" media-type=\"application/xhtml+xml\"/>";
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      List<String> names = new ArrayList<>(parts.keySet());
      names.remove("mimetype");
      names.addFirst("mimetype");
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Objects.requireNonNull(parts.get(name)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static SourceArticle office(byte[] bytes) throws IOException, SourceException {
    return read(DocumentFormat.office(List.of()), "a", bytes);
  }

  private static SourceArticle read(DocumentFormat format, String name, byte[] bytes)
      throws IOException, SourceException {
    List<SourceItem> items = new ArrayList<>();
    format.read(new BytesFile(name, bytes), items::add);
    return (SourceArticle) ((SourceItem.Read) items.getFirst()).source();
  }

  private static List<String> sections(SourceArticle article) {
    return article.sections().stream()
        .map(section -> section.heading() + ": " + String.join(" ", section.paragraphs()))
        .toList();
  }

  private static List<String> references(SourceArticle article) {
    return article.references().stream().map(Reference::raw).toList();
  }
}
