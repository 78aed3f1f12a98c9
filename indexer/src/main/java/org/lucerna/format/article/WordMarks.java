package org.lucerna.format.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes into a Word document what Tika passes over: what tracking has deleted or moved away is
 * taken out, as are comments and hidden text; raised numbers behind a word, its markers, become
 * superscript characters, and what runs along the pages is marked. WordprocessingML as in ECMA-376
 * part 1: 17.13.4 (comments), 17.13.5 (revisions), 17.3.2.42 (vertAlign), 17.10 (headers).
 */
final class WordMarks implements XmlParts.Change {
  private static final Pattern FRAMES = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

  private static final Pattern PARTS =
      Pattern.compile("word/(?:document|footnotes|endnotes)\\.xml|" + FRAMES);

  private static final Set<String> GONE =
      Set.of("del", "moveFrom", "commentReference", "commentRangeStart", "commentRangeEnd");

  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,12},?");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final XMLEventFactory events = XMLEventFactory.newInstance();
  private final boolean frame;
  private boolean raised;
  private boolean opened;
  private boolean text;
  private boolean changed;
  private char last = ' ';

  private WordMarks(boolean frame) {
    this.frame = frame;
  }

  /** Changes the file in place; any other file, and what cannot be read, stays as it is. */
  static void write(Path document) {
    XmlParts.rewrite(
        document,
        name ->
            PARTS.matcher(name).matches()
                ? Optional.of(new WordMarks(FRAMES.matcher(name).matches()))
                : Optional.empty());
  }

  @Override
  public boolean changed() {
    return changed;
  }

  @Override
  public void write(XMLEvent event, XMLEventReader in, XMLEventWriter out)
      throws XMLStreamException {
    if (event.isStartElement() && isGone(event.asStartElement())) {
      changed = true;
      XmlParts.passOver(in);
    } else if (event.isStartElement() && name(event.asStartElement()).equals("r")) {
      raised = false;
      run(event, in, out);
    } else {
      out.add(read(event));
    }
  }

  /** A run's properties stand before its text and say whether it is hidden (17.3.2.41). */
  private void run(XMLEvent start, XMLEventReader in, XMLEventWriter out)
      throws XMLStreamException {
    List<XMLEvent> head = new ArrayList<>(List.of(start));
    boolean hidden = false;
    if (in.peek() != null
        && in.peek().isStartElement()
        && name(in.peek().asStartElement()).equals("rPr")) {
      for (int depth = 0; in.hasNext(); ) {
        XMLEvent event = read(in.nextEvent());
        head.add(event);
        hidden |= event.isStartElement() && hides(event.asStartElement());
        depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
    }
    if (hidden) {
      changed = true;
      XmlParts.passOver(in);
      return;
    }
    for (XMLEvent event : head) {
      out.add(event);
    }
  }

  private static boolean hides(StartElement element) {
    String value = XmlParts.attribute(element, "val");
    return name(element).equals("vanish") && !Set.of("0", "false", "off").contains(value);
  }

  private static boolean isGone(StartElement element) {
    return GONE.contains(name(element));
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
      case "p" -> {
        last = ' ';
        opened = frame;
      }
      case "t" -> text = true;
      case "tab", "br" -> last = ' ';
      case "vertAlign" -> raised = XmlParts.attribute(element, "val").equals("superscript");
      default -> {}
    }
  }

  /** "<sup>18</sup>F", with no word before it, is an isotope; a power of ten follows a digit. */
  private XMLEvent words(XMLEvent event) {
    String words = event.asCharacters().getData();
    if (opened) {
      opened = false;
      changed = true;
      return events.createCharacters(PartMark.FRAME.sign() + words);
    }
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
    return XmlParts.name(element);
  }
}
