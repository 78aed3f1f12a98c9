package org.lucerna.format.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes into a Word document what Tika passes over: what tracking has deleted or moved away is
 * taken out, and raised numbers behind a word, its markers, become superscript characters.
 * WordprocessingML as in ECMA-376 part 1: 17.13.5 (revisions), 17.3.2.42 (vertAlign).
 */
final class WordMarks {
  private static final List<String> PARTS =
      List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

  private static final Set<String> GONE = Set.of("del", "moveFrom");

  /** Bytes of the largest part that is rewritten; others stay as they are. */
  private static final long MAX_BYTES = 64L << 20;

  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,12},?");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final XMLEventFactory events = XMLEventFactory.newInstance();
  private boolean raised;
  private boolean text;
  private boolean changed;
  private char last = ' ';

  private WordMarks() {}

  /** Changes the file in place; any other file, and what cannot be read, stays as it is. */
  static void write(Path document) {
    try (FileSystem zip = FileSystems.newFileSystem(document, Map.of())) {
      for (String name : PARTS) {
        Path part = zip.getPath(name);
        if (Files.isRegularFile(part) && Files.size(part) <= MAX_BYTES) {
          byte[] marked = new WordMarks().marked(part);
          if (marked.length > 0) {
            Files.write(part, marked);
          }
        }
      }
    } catch (IOException
        | XMLStreamException
        | ProviderNotFoundException
        | FileSystemNotFoundException
        | UnsupportedOperationException e) {
      // No zip file, or a broken one: Tika says so, or reads it as far as it goes.
    }
  }

  /** The part anew; empty where nothing is to be changed. */
  private byte[] marked(Path part) throws IOException, XMLStreamException {
    XMLInputFactory inputs = XMLInputFactory.newInstance();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    inputs.setProperty(XMLInputFactory.IS_COALESCING, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(part)) {
      XMLEventReader reader = inputs.createXMLEventReader(in);
      XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(bytes, "UTF-8");
      while (reader.hasNext()) {
        XMLEvent event = reader.nextEvent();
        if (event.isStartElement() && GONE.contains(name(event.asStartElement()))) {
          passOver(reader);
        } else {
          writer.add(read(event));
        }
      }
      writer.close();
    }
    return changed ? bytes.toByteArray() : new byte[0];
  }

  private void passOver(XMLEventReader reader) throws XMLStreamException {
    changed = true;
    for (int depth = 1; depth > 0 && reader.hasNext(); ) {
      XMLEvent event = reader.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }

  private XMLEvent read(XMLEvent event) {
    if (event.isStartElement()) {
      start(event.asStartElement());
    } else if (event.isEndElement()) {
      text = false;
    } else if (event.isCharacters() && text && !event.asCharacters().getData().isEmpty()) {
      return words(event);
    }
    return event;
  }

  private void start(StartElement element) {
    switch (name(element)) {
      case "p" -> last = ' ';
      case "r" -> raised = false;
      case "t" -> text = true;
      case "tab", "br" -> last = ' ';
      case "vertAlign" -> raised = isSuperscript(element);
      default -> {}
    }
  }

  private static boolean isSuperscript(StartElement element) {
    for (var all = element.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      if (attribute.getName().getLocalPart().equals("val")) {
        return attribute.getValue().equals("superscript");
      }
    }
    return false;
  }

  /** "<sup>18</sup>F", with no word before it, is an isotope; a power of ten follows a digit. */
  private XMLEvent words(XMLEvent event) {
    String words = event.asCharacters().getData();
    boolean marks =
        raised
            && NUMBERS.matcher(words.strip()).matches()
            && !Character.isWhitespace(last)
            && !Character.isDigit(last)
            && last != '(';
    last = words.charAt(words.length() - 1);
    if (!marks) {
      return event;
    }
    changed = true;
    StringBuilder superscripts = new StringBuilder();
    for (char c : words.strip().toCharArray()) {
      if (!Character.isWhitespace(c)) {
        superscripts.append(c == ',' ? ',' : c == '-' || c == '–' ? '⁻' : RAISED.charAt(c - '0'));
      }
    }
    return events.createCharacters(superscripts.toString());
  }

  private static String name(StartElement element) {
    return element.getName().getLocalPart();
  }
}
