package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tracking deleted is gone, and raised markers are superscript characters. */
class WordMarksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cold helps. | 1      | Cold helps.¹",
        "Cold helps  | '2, 3' | Cold helps²,³",
        "Cold helps  | 4–6    | Cold helps⁴⁻⁶",
        "Cold helps  | 1a     | Cold helps1a",
        "10          | 9      | 109",
        "'given as ' | 18     | given as 18",
        "lesions (   | 18     | lesions (18",
      })
  void raisedNumbersBehindAWord(String before, String raised, String expected) throws IOException {
    assertEquals(expected, text(run(before) + superscript(raised)));
  }

  @Test
  void whatWasDeletedOrMovedAway() throws IOException {
    assertEquals(
        "Cold helps.",
        text(
            run("Cold ")
                + "<w:del w:id=\"1\"><w:r><w:delText>never </w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"2\"><w:r><w:t>rarely </w:t></w:r></w:moveFrom>"
                + "<w:ins w:id=\"3\">"
                + run("helps.")
                + "</w:ins>"));
  }

  @Test
  void commentsAndHiddenTextAreGone() throws IOException {
    assertEquals(
        "Cold helps.",
        text(
            "<w:commentRangeStart w:id=\"0\"/>"
                + run("Cold ")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>helps.</w:t></w:r>"));
  }

  @Test
  void linesAlongThePagesAreMarked() throws IOException {
    Path file = folder.resolve("d.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/header2.xml"));
      String part = "<w:hdr xmlns:w=\"urn:w\"><w:p>" + run("Ward ") + run("7") + "</w:p></w:hdr>";
      zip.write(part.getBytes(StandardCharsets.UTF_8));
    }
    WordMarks.write(file);
    String text = new String(part(file, "word/header2.xml"), StandardCharsets.UTF_8);
    assertEquals("\uFDD2Ward 7", text.replaceAll("<[^>]*>", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no zip file", "", "PK\u0003\u0004 cut short"})
  void otherFilesStayAsTheyAre(String content) throws IOException {
    Path file = folder.resolve("a");
    Files.writeString(file, content);
    WordMarks.write(file);
    assertEquals(content, Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:document xmlns:w=\"urn:w\"><w:r><w:t>Cold</w:t></w:r></w:document>",
        "<w:document xmlns:w=\"urn:w\"><w:del><w:r>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a><del/>&b;",
        "no XML",
      })
  void partsWithoutMarksAndBrokenOnesStay(String part) throws IOException {
    Path file = folder.resolve("b.docx");
    zip(file, part);
    byte[] before = part(file);
    WordMarks.write(file);
    assertArrayEquals(before, part(file));
  }

  private String text(String runs) throws IOException {
    Path file = folder.resolve("c.docx");
    zip(file, "<w:document xmlns:w=\"urn:w\"><w:p>" + runs + "</w:p></w:document>");
    WordMarks.write(file);
    return new String(part(file), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
  }

  private static byte[] part(Path file) throws IOException {
    return part(file, "word/document.xml");
  }

  private static byte[] part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String superscript(String words) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + words + "</w:t></w:r>";
  }

  private static void zip(Path file, String part) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(part.getBytes(StandardCharsets.UTF_8));
    }
  }
}
