package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lucerna.format.read.XmlNode;

/**
 * A JATS citation of tagged fields written out as NLM's Vancouver style does: {@code Puijk RS,
 * Ruarus AH. Title. BMC Cancer. 2018;18(1):821-829. doi: 10.1186/x}.
 */
final class JatsCitation {
  private static final Set<String> NAMES =
      Set.of("name", "string-name", "collab", "etal", "name-alternatives", "anonymous");

  private final XmlNode node;
  private final StringBuilder text = new StringBuilder();

  JatsCitation(XmlNode node) {
    this.node = node;
  }

  String text() {
    List<String> authors = people("author");
    List<String> editors = people("editor");
    sentence(String.join(", ", authors.isEmpty() ? editors : authors));
    String chapter = node.text("chapter-title");
    String part = chapter.isEmpty() ? node.text("article-title") : chapter;
    sentence(part.isEmpty() ? node.text("trans-title") : part);
    String source = node.text("source");
    boolean book = !chapter.isEmpty() || node.first("publisher-name").isPresent();
    if (book && !part.isEmpty() && !source.isEmpty()) {
      sentence("In: " + (authors.isEmpty() ? "" : edited(editors)) + source);
    } else {
      sentence(source);
    }
    sentence(node.text("edition"));
    sentence(book ? published() : placed());
    for (String other : List.of("comment", "date-in-citation", "uri", "ext-link")) {
      node.texts(other).forEach(this::sentence);
    }
    for (XmlNode id : node.all("pub-id")) {
      sentence(JatsText.label(id).map(label -> label + ": ").orElse("") + id.allText());
    }
    return text.toString();
  }

  private static String edited(List<String> editors) {
    return editors.isEmpty() ? "" : String.join(", ", editors) + ", editors. ";
  }

  /** Those of a group of the role; names outside any group are authors. */
  private List<String> people(String role) {
    List<String> names = new ArrayList<>();
    boolean author = role.equals("author");
    if (author) {
      names(node, names);
    }
    for (XmlNode group : node.all("person-group")) {
      String type = group.attribute("person-group-type");
      if (type.equals(role) || (author && type.isEmpty())) {
        names(group, names);
      }
    }
    return names;
  }

  private static void names(XmlNode group, List<String> names) {
    for (XmlNode name : group.children()) {
      if (!NAMES.contains(name.name())) {
        continue;
      }
      XmlNode one = name.first("name").or(() -> name.first("string-name")).orElse(name);
      String shown = one.name().equals("etal") ? "et al" : JatsText.name(one);
      if (!shown.isBlank()) {
        names.add(shown);
      }
    }
  }

  /** {@code Town: Publisher; 2018}. */
  private String published() {
    String place = node.text("publisher-loc");
    String publisher = node.text("publisher-name");
    String house =
        place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher;
    String date = date();
    String pages = pages();
    String imprint = house.isEmpty() || date.isEmpty() ? house + date : house + "; " + date;
    return imprint + (pages.isEmpty() ? "" : ". p. " + pages);
  }

  /** {@code 2018 Aug 15;18(1):821-829}. */
  private String placed() {
    StringBuilder place = new StringBuilder(date());
    String volume = node.text("volume");
    String issue = node.text("issue");
    String pages = pages();
    if (!volume.isEmpty() || !issue.isEmpty()) {
      place.append(place.isEmpty() ? "" : ";").append(volume);
      place.append(issue.isEmpty() ? "" : '(' + issue + ')');
    }
    if (!pages.isEmpty()) {
      place.append(place.isEmpty() ? "" : ":").append(pages);
    }
    return place.toString();
  }

  private String date() {
    return String.join(" ", List.of(node.text("year"), node.text("month"), node.text("day")))
        .strip();
  }

  private String pages() {
    String first = node.text("fpage");
    String last = node.text("lpage");
    if (first.isEmpty()) {
      String range = node.text("page-range");
      return range.isEmpty() ? node.text("elocation-id") : range;
    }
    return last.isEmpty() || last.equals(first) ? first : first + '-' + last;
  }

  private void sentence(String words) {
    if (words.isBlank()) {
      return;
    }
    boolean ended = text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    text.append(ended ? "" : ".").append(text.isEmpty() ? "" : " ").append(words);
  }
}
