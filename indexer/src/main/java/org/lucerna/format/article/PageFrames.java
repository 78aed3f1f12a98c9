package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines that run along the head and the foot of a PDF's pages (its title, an address, "2/7"):
 * they would stand in the middle of the text, or of a reference, that goes on overleaf.
 */
final class PageFrames {
  /** Lines looked at from each end of a page. */
  private static final int DEEPEST = 3;

  private static final int LONGEST = 160;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private PageFrames() {}

  /** Takes off what most pages have in the same place, numbers aside. */
  static void takeOff(Document document) {
    List<List<Element>> pages = new ArrayList<>();
    for (Element page : document.select("div.page")) {
      List<Element> paragraphs = new ArrayList<>(page.select("p"));
      paragraphs.removeIf(paragraph -> paragraph.text().isBlank());
      if (!paragraphs.isEmpty()) {
        pages.add(paragraphs);
      }
    }
    if (pages.size() < 2) {
      return;
    }
    takeOff(pages, true);
    pages.forEach(page -> page.removeIf(paragraph -> paragraph.parent() == null));
    takeOff(pages, false);
  }

  /** From the edge inwards, as far as each next paragraph is on most of the pages. */
  private static void takeOff(List<List<Element>> pages, boolean head) {
    for (int depth = 0; depth < DEEPEST; depth++) {
      Map<String, List<Element>> alike = new HashMap<>();
      for (List<Element> page : pages) {
        if (depth < page.size()) {
          Element paragraph = page.get(head ? depth : page.size() - 1 - depth);
          String pattern = NUMBERS.matcher(paragraph.text()).replaceAll("#");
          if (pattern.length() <= LONGEST) {
            alike.computeIfAbsent(pattern, any -> new ArrayList<>()).add(paragraph);
          }
        }
      }
      List<List<Element>> running =
          alike.values().stream()
              .filter(same -> same.size() > 1 && 2 * same.size() > pages.size())
              .toList();
      if (running.isEmpty()) {
        return;
      }
      running.forEach(same -> same.forEach(Element::remove));
    }
  }
}
