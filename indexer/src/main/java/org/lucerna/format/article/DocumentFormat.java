package org.lucerna.format.article;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** Articles as PDF, or as office documents and e-books: whatever Tika reads. */
public final class DocumentFormat implements SourceFormat {
  private static final int LONGEST_TITLE = 120;

  private final boolean pdf;
  private final Spreadsheet spreadsheet;

  private DocumentFormat(boolean pdf, List<CsvFormat> tables) {
    this.pdf = pdf;
    this.spreadsheet = new Spreadsheet(tables);
  }

  public static DocumentFormat pdf() {
    return new DocumentFormat(true, List.of());
  }

  /**
   * @param tables what a sheet of a workbook may be, the first that knows its header line first
   */
  public static DocumentFormat office(List<CsvFormat> tables) {
    return new DocumentFormat(false, tables);
  }

  @Override
  public String name() {
    return pdf ? "pdf" : "office";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean mine =
        pdf
            ? head.text().stripLeading().startsWith("%PDF-") || head.mediaType().endsWith("/pdf")
            : isOffice(head);
    return mine ? Recognition.CERTAIN : Recognition.NO;
  }

  /** A zip file that is handed over as a file was found to be a document and no archive. */
  private static boolean isOffice(SourceHead head) {
    return switch (head.mediaType()) {
      case "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/rtf",
          "application/epub+zip",
          "application/vnd.oasis.opendocument.text" ->
          true;
      default -> head.mediaType().startsWith("application/vnd.openxmlformats");
    };
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    HtmlPage page = HtmlPage.parse(DocumentProcess.shared().parse(file));
    if (!pdf && Spreadsheet.is(page)) {
      spreadsheet.read(page, file, sink);
      return;
    }
    ArticleDraft draft = new ArticleDraft();
    if (pdf) {
      new PlainText(draft).read(text(page.document()));
    } else {
      PartMark.resolve(page.document());
      BookParts.resolve(page.document());
      headTitle(page);
      new HtmlArticle(page, draft).read();
    }
    if (draft.isEmpty()) {
      throw new SourceException(
          RejectionReason.NO_TEXT, "", "holds no text: an image of a page, perhaps");
    }
    page.metas("dc.creator").forEach(name -> draft.author(Names.ofByline(name)));
    page.meta("dc.title").ifPresent(draft.header::title);
    page.meta("dc.language").ifPresent(draft.header::language);
    page.meta("dcterms.modified").ifPresent(date -> draft.header.updated(Dates.parse(date)));
    sink.accept(new SourceItem.Read(draft.build(file, "", name())));
  }

  /** The first line of a document without any heading or title of its own, where it may be one. */
  static void headTitle(HtmlPage page) {
    Element first =
        page.document().select("p").stream()
            .filter(it -> it.hasText() && it.closest("footer") == null)
            .findFirst()
            .orElse(null);
    boolean named =
        page.document().selectFirst("h1") != null
            || page.meta("dc.title").isPresent()
            || !page.document().title().isBlank();
    if (!named
        && first != null
        && first.text().length() <= LONGEST_TITLE
        && ".:;,".indexOf(first.text().charAt(first.text().length() - 1)) < 0
        && !ByLines.take(first.text(), new ArticleDraft())) {
      first.tagName("h1");
    }
  }

  /** Lines as they stand on the page, paragraphs parted by blank ones. */
  private static String text(Document document) {
    PageFrames.takeOff(document);
    StringBuilder text = new StringBuilder();
    for (Element paragraph : document.select("p, h1, h2, h3, h4, h5, h6, li")) {
      text.append(paragraph.wholeText().strip()).append("\n\n");
    }
    return text.toString().replaceAll("(?<=\\p{L})-\\n(?=\\p{Ll})", "");
  }
}
