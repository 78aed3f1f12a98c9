package org.lucerna.format.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jsoup.parser.Parser;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceText;

/**
 * Walks XML from element to element without a tree. No DTD or entity is ever fetched or expanded;
 * the entities of HTML are known by name.
 *
 * <p>The usual walk over the children of the element the cursor is at:
 *
 * <pre>{@code
 * int here = xml.depth();
 * while (xml.nextChild(here)) {
 *   switch (xml.name()) { case "Title" -> title = xml.text(); ... }
 * }
 * }</pre>
 *
 * What a walk does not take is passed over. Every fault of the XML is a {@link SourceException}.
 */
public final class XmlCursor implements AutoCloseable {
  private static final InputFactoryImpl FACTORY = factory();

  private final InputStream source;
  private final TokenGuard guard;
  private final XMLStreamReader2 reader;
  private final StringBuilder text = new StringBuilder(1 << 12);
  private final boolean countsBytes;
  private final SourceLimits limits;
  private final long deepest;
  private final long longestText;
  private int depth;
  private long firstByte;

  private XmlCursor(
      InputStream source,
      TokenGuard guard,
      XMLStreamReader2 reader,
      boolean countsBytes,
      SourceLimits limits) {
    this.source = source;
    this.guard = guard;
    this.reader = reader;
    this.countsBytes = countsBytes;
    this.limits = limits;
    this.deepest = limits.of(SourceLimit.XML_DEPTH);
    this.longestText = limits.of(SourceLimit.RECORD_SIZE);
  }

  public static XmlCursor open(SourceFile file) throws IOException, SourceException {
    return open(file.open(), file.limits());
  }

  /** Takes the stream over: it is closed with the cursor, or on failure. */
  public static XmlCursor open(InputStream in, SourceLimits limits)
      throws IOException, SourceException {
    try {
      TokenGuard guard = new TokenGuard(new MarkupGuard(in), limits);
      BufferedInputStream bytes = new BufferedInputStream(guard, 1 << 16);
      XmlHead.refuseEntityDeclarations(bytes);
      Charset charset = SourceText.detect(bytes);
      XmlHead.skipBlank(bytes, charset);
      boolean named = charset.equals(StandardCharsets.UTF_8);
      boolean utf8 = named && !XmlHead.declaresWideCharacters(bytes) && !SourceText.isNoUtf8(bytes);
      XMLStreamReader2 reader =
          (XMLStreamReader2)
              (utf8
                  ? FACTORY.createXMLStreamReader(bytes, "UTF-8")
                  : FACTORY.createXMLStreamReader(SourceText.of(bytes, charset)));
      return new XmlCursor(in, guard, reader, utf8, limits);
    } catch (XMLStreamException e) {
      in.close();
      throw unwrap(e, "");
    } catch (IOException | SourceException e) {
      in.close();
      throw e;
    }
  }

  /** Goes to the root element. */
  public void toRoot() throws IOException, SourceException {
    if (!nextChild(0)) {
      throw new SourceException(RejectionReason.MALFORMED, "", "no element in the XML");
    }
  }

  /** How many elements are open, the current one counted in. */
  public int depth() {
    return depth;
  }

  /** Goes to the next child of the element that was current at {@code parent} open elements. */
  public boolean nextChild(int parent) throws IOException, SourceException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if ((event == XMLStreamConstants.END_ELEMENT && depth < parent)
          || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Goes to the next element of the document, however deep; false at its end. */
  public boolean toNextStart() throws IOException, SourceException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** After the document's element: whether another follows, or anything else that is no comment. */
  public boolean goesOn() throws IOException {
    try {
      int event = next();
      while (event != XMLStreamConstants.END_DOCUMENT
          && event != XMLStreamConstants.START_ELEMENT) {
        event = next();
      }
      return event == XMLStreamConstants.START_ELEMENT;
    } catch (SourceException e) {
      return true;
    }
  }

  /** Names without prefix and values of the element the cursor just came to. */
  List<String[]> attributes() {
    List<String[]> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(new String[] {reader.getAttributeLocalName(i), reader.getAttributeValue(i)});
    }
    return attributes;
  }

  /** The element's name without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** An attribute of the element the cursor just came to; empty where it has none such. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * All text within the element, inline markup taken off, runs of white space as one blank; the
   * cursor is then past the element.
   */
  public String text() throws IOException, SourceException {
    return text(true);
  }

  /** As {@link #text()}, with white space as it stands. */
  public String rawText() throws IOException, SourceException {
    return text(false);
  }

  private String text(boolean collapse) throws IOException, SourceException {
    int parent = depth - 1;
    text.setLength(0);
    while (depth > parent) {
      int event = next();
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            take(collapse);
        case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          if (depth > parent) {
            breakWord();
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = parent;
        default -> {}
      }
    }
    if (collapse && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  /** Paragraphs and line breaks end a word, whether or not the file puts white space there. */
  private void breakWord() {
    String name = reader.getLocalName();
    boolean block =
        switch (name) {
          case "p", "br", "break", "title", "li", "list-item", "ListItem", "Para", "sec", "td" ->
              true;
          default -> false;
        };
    if (block && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** Passes over the element and all it holds. */
  public void skip() throws IOException, SourceException {
    int parent = depth - 1;
    while (depth > parent && next() != XMLStreamConstants.END_DOCUMENT) {
      // next() keeps count of the depth
    }
  }

  /** For a person: the line of the file. */
  public String position() {
    return "line " + reader.getLocation().getLineNumber();
  }

  /**
   * Goes one event on; for readers of mixed content, who use {@link #depth()} and {@link #chars()}.
   *
   * @return one of {@link XMLStreamConstants}
   */
  public int next() throws IOException, SourceException {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader.next();
      guard.progress();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > deepest) {
          String detail = "elements nested " + limits.moreThan(SourceLimit.XML_DEPTH) + " deep";
          throw new SourceException(RejectionReason.TOO_DEEP, position(), detail);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw unwrap(e, position());
    } catch (ArrayIndexOutOfBoundsException e) {
      throw lazily(e);
    }
  }

  /** The text of the event {@link #next()} came to. */
  public String chars() throws IOException, SourceException {
    try {
      return reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE
          ? entity()
          : reader.getText();
    } catch (RuntimeException e) {
      throw lazily(e);
    }
  }

  /**
   * Bytes from the beginning of the stream to where the parser stands; -1 where it reads
   * characters.
   */
  public long byteOffset() {
    if (!countsBytes) {
      return -1;
    }
    firstByte = Math.max(firstByte, reader.getLocationInfo().getStartingByteOffset());
    return firstByte;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private void take(boolean collapse) throws IOException, SourceException {
    char[] chars;
    int start;
    int length;
    try {
      chars = reader.getTextCharacters();
      start = reader.getTextStart();
      length = reader.getTextLength();
    } catch (RuntimeException e) {
      throw lazily(e);
    }
    if (text.length() + length > longestText) {
      String detail = "a text of " + limits.moreThan(SourceLimit.RECORD_SIZE);
      throw new SourceException(RejectionReason.TOO_LARGE, position(), detail);
    }
    if (!collapse) {
      text.append(chars, start, length);
      return;
    }
    int end = start + length;
    int run = start;
    boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c > ' ' && c != '\u00a0') {
        blank = false;
      } else if (c == ' ' && !blank) {
        blank = true;
      } else {
        text.append(chars, run, i - run);
        if (!blank) {
          text.append(' ');
          blank = true;
        }
        run = i + 1;
      }
    }
    text.append(chars, run, end - run);
  }

  private String entity() {
    String reference = '&' + reader.getLocalName() + ';';
    return Parser.unescapeEntities(reference, false);
  }

  /** Aalto parses text when it is asked for, and then wraps what is wrong with it. */
  private SourceException lazily(RuntimeException e) throws IOException {
    if (e.getCause() instanceof XMLStreamException cause) {
      return unwrap(cause, position());
    }
    // Aalto has tables for single bytes alone, and looks up in them any sign within markup.
    if (e instanceof ArrayIndexOutOfBoundsException) {
      return new SourceException(
          RejectionReason.MALFORMED, position(), "not well-formed: a sign that no markup has");
    }
    throw e;
  }

  private static SourceException unwrap(XMLStreamException e, String position) throws IOException {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io && !(io instanceof java.io.CharConversionException)) {
        throw io;
      }
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof java.io.CharConversionException)) {
        throw io;
      }
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return new SourceException(RejectionReason.MALFORMED, position, "not well-formed: " + message);
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
