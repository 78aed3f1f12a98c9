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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The XML parts of a zipped document, rewritten in place before Tika reads it. */
final class XmlParts {
  /** What a part's events become. */
  interface Change {
    /** Writes what shall stand for the event; may read on to pass over what follows it. */
    void write(XMLEvent event, XMLEventReader in, XMLEventWriter out) throws XMLStreamException;

    /** Whether anything differs from what was read. */
    boolean changed();
  }

  /** Bytes of the largest part that is rewritten; others stay as they are. */
  private static final long MAX_BYTES = 64L << 20;

  /** Folders of parts inside the file: {@code word/document.xml}. */
  private static final int DEPTH = 2;

  private XmlParts() {}

  /**
   * Changes the file in place; any other file, and what cannot be read, stays as it is.
   *
   * @param changeOf the change to a part, by its path in the file
   */
  static void rewrite(Path document, Function<String, Optional<? extends Change>> changeOf) {
    try (FileSystem zip = FileSystems.newFileSystem(document, Map.of())) {
      for (Path part : parts(zip)) {
        Optional<? extends Change> change = changeOf.apply(part.toString().substring(1));
        if (change.isPresent() && Files.size(part) <= MAX_BYTES) {
          byte[] marked = rewritten(part, change.get());
          if (change.get().changed()) {
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

  private static List<Path> parts(FileSystem zip) throws IOException {
    try (Stream<Path> files = Files.walk(zip.getPath("/"), DEPTH)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] rewritten(Path part, Change change) throws IOException, XMLStreamException {
    XMLInputFactory inputs = XMLInputFactory.newInstance();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    inputs.setProperty(XMLInputFactory.IS_COALESCING, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(part)) {
      XMLEventReader reader = inputs.createXMLEventReader(in);
      XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(bytes, "UTF-8");
      while (reader.hasNext()) {
        change.write(reader.nextEvent(), reader, writer);
      }
      writer.close();
    }
    return bytes.toByteArray();
  }

  /** Reads to the end of the element whose start was read last. */
  static void passOver(XMLEventReader in) throws XMLStreamException {
    for (int depth = 1; depth > 0 && in.hasNext(); ) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }

  static String name(StartElement element) {
    return element.getName().getLocalPart();
  }

  /** An attribute by its name without the prefix; empty where it is missing. */
  static String attribute(StartElement element, String name) {
    for (var all = element.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      if (attribute.getName().getLocalPart().equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }
}
