package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page's content as headings, paragraphs and list items in reading order. */
public final class HtmlBlocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr", "img", "label", "math", "mi", "mo", "mn", "mrow", "msup",
          "msub");

  /**
   * One stretch of text.
   *
   * @param level 1 to 6 for a heading, 0 for text
   * @param item whether it is a list's
   */
  public record Block(int level, boolean item, String text) {}

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int headingLevel;
  private boolean item;

  private HtmlBlocks() {}

  public static List<Block> of(Element content) {
    HtmlBlocks visitor = new HtmlBlocks();
    NodeTraversor.traverse(visitor, content);
    visitor.flush();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
      if (element.normalName().equals("br") && ReferenceElements.isHead(text.toString().strip())) {
        flush(); // "<b>Sources</b><br>1. ..." in one paragraph
        return;
      }
      if (cell || element.normalName().equals("br")) {
        text.append(cell && !text.toString().isBlank() ? " | " : "\n");
        return;
      }
      flush();
      headingLevel = level(element);
      item = element.normalName().equals("li");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      switch (element.normalName()) {
        case "td", "th", "br" -> {}
        default -> flush();
      }
    }
  }

  private void flush() {
    String words = text.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    if (!words.isEmpty() && words.chars().anyMatch(Character::isLetterOrDigit)) {
      blocks.add(new Block(headingLevel, item, words));
    }
    text.setLength(0);
    headingLevel = 0;
    item = false;
  }

  private static int level(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : 0;
  }
}
