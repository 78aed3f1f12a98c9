package org.lucerna.format.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The child process: parses one document after another with Tika, each named by a line on standard
 * input and answered by a line on standard output. It dies with its parent, for its input ends
 * then.
 */
public final class DocumentWorker {
  /** The answer where a document has more text than was asked for. */
  static final String TOO_LONG = "TOO_LONG";

  private final AutoDetectParser parser;

  private DocumentWorker(TikaConfig config) {
    this.parser = new AutoDetectParser(config);
  }

  /**
   * Reads lines of two paths and a number, tab between: the document, a copy which may be changed,
   * where its XHTML shall go, and how many characters of text it may have.
   */
  public static void main(String[] args) throws IOException, TikaException, SAXException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    DocumentWorker worker;
    try (InputStream config = DocumentWorker.class.getResourceAsStream("tika.xml")) {
      worker = new DocumentWorker(new TikaConfig(config));
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    answers.println("READY");
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t");
      answers.println(
          worker.answer(Path.of(parts[0]), Path.of(parts[1]), Integer.parseInt(parts[2])));
      answers.flush();
    }
  }

  /** {@code OK}, or {@link #TOO_LONG}, or {@code ENCRYPTED} or {@code MALFORMED} and why. */
  private String answer(Path document, Path target, int mostText) throws IOException {
    Metadata metadata = new Metadata();
    WordMarks.write(document);
    OpenDocumentMarks.write(document);
    RtfMarks.write(document);
    try (InputStream in = TikaInputStream.get(document);
        Writer out = Files.newBufferedWriter(target)) {
      ToXMLContentHandler xhtml = new ToXMLContentHandler();
      String outcome = parse(in, new WriteOutContentHandler(xhtml, mostText), metadata);
      if (outcome.equals("OK")) {
        out.write(DocumentText.head(metadata) + xhtml + CitationFields.paragraphs(document));
      }
      return outcome;
    }
  }

  private String parse(InputStream in, WriteOutContentHandler text, Metadata metadata)
      throws IOException {
    try {
      parser.parse(in, text, metadata, new ParseContext());
      return "OK";
    } catch (EncryptedDocumentException e) {
      return "ENCRYPTED needs a password";
    } catch (TikaException | SAXException | RuntimeException | StackOverflowError e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        return TOO_LONG;
      }
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return "MALFORMED cannot be parsed: " + cause.toString().replaceAll("\\s+", " ");
    }
  }
}
