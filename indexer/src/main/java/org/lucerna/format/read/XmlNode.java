package org.lucerna.format.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

/** One record of an XML file as a tree, where a format's records are small and its fields many. */
public final class XmlNode {
  private static final int MOST_NODES = 1_000_000;
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "br", "break", "title", "li", "list-item", "ListItem", "Para", "sec", "td", "label");

  private final String name;
  private final List<String[]> attributes;
  private final List<Object> content = new ArrayList<>();

  private XmlNode(String name, List<String[]> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Reads the element the cursor is at; the cursor is then past it. */
  public static XmlNode read(XmlCursor xml) throws IOException, SourceException {
    List<XmlNode> open = new ArrayList<>();
    XmlNode root = new XmlNode(xml.name(), xml.attributes());
    open.add(root);
    int nodes = 1;
    while (!open.isEmpty()) {
      XmlNode top = open.getLast();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode child = new XmlNode(xml.name(), xml.attributes());
          top.content.add(child);
          open.add(child);
          nodes++;
        }
        case XMLStreamConstants.END_ELEMENT -> open.removeLast();
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.ENTITY_REFERENCE ->
            top.content.add(xml.chars());
        case XMLStreamConstants.END_DOCUMENT ->
            throw new SourceException(
                RejectionReason.MALFORMED, xml.position(), "the file ends within an element");
        default -> {}
      }
      if (nodes > MOST_NODES) {
        throw new SourceException(
            RejectionReason.TOO_LARGE, xml.position(), "a record of over a million elements");
      }
    }
    return root;
  }

  /** JSON made from XML: fields are elements, members of a list elements of its name. */
  public static XmlNode of(String name, JsonNode json) {
    XmlNode node = new XmlNode(name, List.of());
    if (json.isObject()) {
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        JsonNode value = field.getValue();
        (value.isArray() ? value : List.of(value))
            .forEach(each -> node.content.add(of(field.getKey(), each)));
      }
    } else if (json.isValueNode() && !json.isNull()) {
      node.content.add(json.asText());
    }
    return node;
  }

  /**
   * The element as JSON: a text where it has no elements, else its attributes and elements by name,
   * those of one name as a list.
   */
  public JsonNode json() {
    List<XmlNode> children = children();
    if (children.isEmpty()) {
      return TextNode.valueOf(raw().strip());
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    attributes.forEach(attribute -> object.put(attribute[0], attribute[1]));
    for (XmlNode child : children) {
      JsonNode known = object.path(child.name);
      if (known.isArray()) {
        object.withArray(child.name).add(child.json());
      } else if (known.isMissingNode()) {
        object.set(child.name, child.json());
      } else {
        object.putArray(child.name).add(known).add(child.json());
      }
    }
    return object;
  }

  public String name() {
    return name;
  }

  public String attribute(String wanted) {
    for (String[] attribute : attributes) {
      if (attribute[0].equals(wanted)) {
        return attribute[1];
      }
    }
    return "";
  }

  /** All descendants by a path of names from here. */
  public List<XmlNode> all(String... path) {
    List<XmlNode> found = List.of(this);
    for (String step : path) {
      List<XmlNode> next = new ArrayList<>();
      for (XmlNode node : found) {
        node.children().stream().filter(child -> child.name.equals(step)).forEach(next::add);
      }
      found = next;
    }
    return found;
  }

  public Optional<XmlNode> first(String... path) {
    return all(path).stream().findFirst();
  }

  /** The text at a path, white space as single blanks; empty where there is none. */
  public String text(String... path) {
    return first(path).map(XmlNode::allText).orElse("");
  }

  /** The texts of all elements at a path. */
  public List<String> texts(String... path) {
    return all(path).stream().map(XmlNode::allText).filter(text -> !text.isEmpty()).toList();
  }

  public List<XmlNode> children() {
    return content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast).toList();
  }

  /** All elements of a name, however deep, in document order. */
  public List<XmlNode> deep(String wanted) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode child : children()) {
      if (child.name.equals(wanted)) {
        found.add(child);
      } else {
        found.addAll(child.deep(wanted));
      }
    }
    return found;
  }

  /** All text within, white space as single blanks. */
  public String allText() {
    return raw().replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** As {@link #allText()}, without what is in elements of some names. */
  public String textWithout(String... names) {
    StringBuilder text = new StringBuilder();
    appendTo(text, Set.of(names));
    return text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Hands over texts and elements directly within, in order. */
  public void content(Consumer<String> texts, Consumer<XmlNode> elements) {
    for (Object part : content) {
      if (part instanceof XmlNode child) {
        elements.accept(child);
      } else {
        texts.accept(part.toString());
      }
    }
  }

  /** All text within as it stands. */
  public String raw() {
    StringBuilder text = new StringBuilder();
    appendTo(text, Set.of());
    return text.toString();
  }

  private void appendTo(StringBuilder text, Set<String> without) {
    boolean block = BLOCKS.contains(name);
    text.append(block ? " " : "");
    for (Object part : content) {
      if (part instanceof XmlNode child) {
        if (!without.contains(child.name)) {
          child.appendTo(text, without);
        }
      } else {
        text.append(part);
      }
    }
    text.append(block ? " " : "");
  }
}
