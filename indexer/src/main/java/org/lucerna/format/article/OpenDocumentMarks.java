package org.lucerna.format.article;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes into an OpenDocument text what Tika passes over: deleted text, comments and tables of
 * contents are taken out, notes stand behind the text with a mark in their place, the title is a
 * heading, and what runs along the pages is marked. OpenDocument 1.3 part 3: 5.5 (tracked changes),
 * 6.3 (notes), 14.1 (annotations), 8 (indexes), 16.10 (headers and footers).
 */
final class OpenDocumentMarks implements XmlParts.Change {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private static final Set<String> GONE =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index");

  /** Elements that part a note's paragraphs. */
  private static final Set<String> BLOCKS =
      Set.of("p", "h", "list", "list-item", "list-header", "note-body");

  private final XMLEventFactory events = XMLEventFactory.newInstance();
  private final List<XMLEvent> notes = new ArrayList<>();
  private final Deque<Boolean> titles = new ArrayDeque<>();
  private final Set<String> titleStyles = new HashSet<>(Set.of("Title"));
  private final boolean styles;
  private int numbered;
  private int frames;
  private boolean changed;

  private OpenDocumentMarks(boolean styles) {
    this.styles = styles;
  }

  static void write(Path document) {
    XmlParts.rewrite(
        document,
        name ->
            name.equals("content.xml") || name.equals("styles.xml")
                ? Optional.of(new OpenDocumentMarks(name.startsWith("styles")))
                : Optional.empty());
  }

  @Override
  public boolean changed() {
    return changed;
  }

  @Override
  public void write(XMLEvent event, XMLEventReader in, XMLEventWriter out)
      throws XMLStreamException {
    if (event.isStartElement()) {
      start(event.asStartElement(), in, out);
    } else if (event.isEndElement()) {
      end(event.asEndElement(), out);
    } else {
      out.add(event);
    }
  }

  private void start(StartElement element, XMLEventReader in, XMLEventWriter out)
      throws XMLStreamException {
    String name = XmlParts.name(element);
    if (GONE.contains(name)) {
      changed = true;
      XmlParts.passOver(in);
    } else if (name.equals("note")) {
      changed = true;
      out.add(events.createCharacters(note(element, in)));
    } else if (name.equals("p")) {
      paragraph(element, out);
    } else {
      if (styles && isFrame(name)) {
        frames++;
      } else if (name.equals("style")
          && XmlParts.attribute(element, "parent-style-name").equals("Title")) {
        titleStyles.add(XmlParts.attribute(element, "name"));
      }
      out.add(element);
    }
  }

  private void paragraph(StartElement element, XMLEventWriter out) throws XMLStreamException {
    boolean title = !styles && titleStyles.contains(XmlParts.attribute(element, "style-name"));
    titles.push(title);
    if (title) {
      changed = true;
      out.add(events.createStartElement(prefix(element.getName()), TEXT, "h"));
      out.add(events.createAttribute(prefix(element.getName()), TEXT, "outline-level", "1"));
    } else {
      out.add(element);
    }
    if (frames > 0) {
      changed = true;
      out.add(events.createCharacters(String.valueOf(PartMark.FRAME.sign())));
    }
  }

  private void end(EndElement element, XMLEventWriter out) throws XMLStreamException {
    String name = element.getName().getLocalPart();
    if (name.equals("p") && !titles.isEmpty() && titles.pop()) {
      out.add(events.createEndElement(prefix(element.getName()), TEXT, "h"));
      return;
    }
    if (styles && isFrame(name)) {
      frames--;
    } else if (name.equals("text") && !element.getName().getNamespaceURI().equals(TEXT)) {
      for (XMLEvent note : notes) {
        out.add(note);
      }
      notes.clear();
    }
    out.add(element);
  }

  private static boolean isFrame(String name) {
    return name.matches("(?:header|footer)(?:-left|-first)?");
  }

  private static String prefix(QName name) {
    return name.getPrefix();
  }

  /** Puts a note behind the text, as one paragraph; what stands in its place is returned. */
  private String note(StartElement element, XMLEventReader in) throws XMLStreamException {
    boolean end = XmlParts.attribute(element, "note-class").equals("endnote");
    String prefix = prefix(element.getName());
    notes.add(events.createStartElement(prefix, TEXT, "p"));
    notes.add(words(String.valueOf((end ? PartMark.ENDNOTE : PartMark.FOOTNOTE).sign())));
    for (int depth = 1; depth > 0 && in.hasNext(); ) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      String name = nameOf(event);
      if (event.isStartElement() && (name.equals("note-citation") || GONE.contains(name))) {
        XmlParts.passOver(in);
        depth--;
      } else if (BLOCKS.contains(name)) {
        notes.add(words(" "));
      } else if (depth > 0) {
        notes.add(event);
      }
    }
    notes.add(events.createEndElement(prefix, TEXT, "p"));
    return "[" + (end ? "end" : "foot") + "noteRef:" + ++numbered + "]";
  }

  private XMLEvent words(String text) {
    return events.createCharacters(text);
  }

  private static String nameOf(XMLEvent event) {
    return event.isStartElement()
        ? XmlParts.name(event.asStartElement())
        : event.isEndElement() ? event.asEndElement().getName().getLocalPart() : "";
  }
}
