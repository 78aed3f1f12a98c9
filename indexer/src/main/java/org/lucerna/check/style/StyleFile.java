package org.lucerna.check.style;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks a style's file over before it is used: no document type, the namespace of CSL, an
 * independent style with a bibliography (CSL 1.0.2, "File Types").
 */
final class StyleFile {
  private static final String CSL = "http://purl.org/net/xbiblio/csl";

  private boolean bibliography;
  private Optional<String> parent = Optional.empty();

  private StyleFile() {}

  static void verify(String name, String xml) throws StyleException {
    StyleFile file = new StyleFile();
    try {
      file.read(name, xml.strip());
    } catch (XMLStreamException e) {
      throw new StyleException(
          "%s, line %d: not well-formed XML".formatted(name, e.getLocation().getLineNumber()));
    }
    if (file.parent.isPresent()) {
      throw new StyleException(
          "%s: leaves all to another style; use %s".formatted(name, file.parent.get()));
    }
    if (!file.bibliography) {
      throw new StyleException(name + ": the style has no bibliography");
    }
  }

  private void read(String name, String xml) throws XMLStreamException, StyleException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    boolean root = true;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new StyleException(name + ": declares a document type, which styles do not have");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !isStyle(reader)) {
          throw new StyleException(name + ": not a style in the Citation Style Language");
        }
        root = false;
        element(reader);
      }
    }
  }

  private static boolean isStyle(XMLStreamReader reader) {
    return reader.getLocalName().equals("style") && CSL.equals(reader.getNamespaceURI());
  }

  private void element(XMLStreamReader reader) {
    bibliography |= reader.getLocalName().equals("bibliography");
    boolean dependent =
        reader.getLocalName().equals("link")
            && "independent-parent".equals(reader.getAttributeValue(null, "rel"));
    if (dependent) {
      parent = Optional.ofNullable(reader.getAttributeValue(null, "href"));
    }
  }
}
