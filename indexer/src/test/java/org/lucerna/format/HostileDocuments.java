package org.lucerna.format;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** PDF and office files that a reader cannot, or should not, read to their end. */
public final class HostileDocuments {
  private static final int MEBIBYTE = 1 << 20;

  private HostileDocuments() {}

  /** A page that opens with a password alone. */
  public static byte[] encryptedPdf() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    }
  }

  /** As a scanner makes it: a picture on each page and no text. */
  public static byte[] scannedPdf() throws IOException {
    BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 150, 50);
    pen.dispose();
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < 3; i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(LosslessFactory.createFromImage(pdf, picture), 50, 500);
        }
      }
      return saved(pdf);
    }
  }

  /** A page whose packed stream shows text without end: some 1,000 times its size unpacked. */
  public static byte[] bombPdf(int mebibytes) throws IOException {
    String line = "BT /F1 12 Tf 1 0 0 1 50 700 Tm (Ablation of the liver by heat.) Tj ET\n";
    byte[] block = line.repeat(MEBIBYTE / line.length()).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < mebibytes; i++) {
        deflated.write(block);
      }
    }
    return pdf("/Filter /FlateDecode ", packed.toByteArray(), "[3 0 R]");
  }

  /** A tree of pages that has itself for a branch. */
  public static byte[] circularPdf() throws IOException {
    byte[] content =
        "BT /F1 12 Tf 50 700 Td (Round and round goes the page) Tj ET"
            .getBytes(StandardCharsets.US_ASCII);
    return pdf("", content, "[3 0 R 2 0 R]");
  }

  /** A Word file under a password. */
  public static byte[] encryptedDocx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem();
        XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Not for everyone.");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("user");
      try (OutputStream sealed = encryptor.getDataStream(container)) {
        document.write(sealed);
      }
      container.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JVM has the cipher
    }
    return out.toByteArray();
  }

  /** A Word file whose text is some 1,000 times as large unpacked. */
  public static byte[] bombDocx(int mebibytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
              + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
              + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
              + "\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      write(
          zip,
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>");
      byte[] block = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < mebibytes; i++) {
        zip.write(block);
      }
      write(zip, "</w:t></w:r></w:p></w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** One page in the form of ISO 32000-1, without a table of where objects lie: readers mend it. */
  private static byte[] pdf(String filter, byte[] content, String kids) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(
        out,
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            + "2 0 obj\n<< /Type /Pages /Count 1 /Kids "
            + kids
            + " >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
            + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
            + "4 0 obj\n<< "
            + filter
            + "/Length "
            + content.length
            + " >>\nstream\n");
    out.write(content);
    write(out, "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n");
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, content);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
