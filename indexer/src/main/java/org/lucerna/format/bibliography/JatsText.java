package org.lucerna.format.bibliography;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lucerna.format.build.Parts;
import org.lucerna.format.read.XmlNode;

/** Text of a JATS citation in its own words, whose names and numbers stand without a blank. */
final class JatsText {
  /** Elements of fields, which a blank parts from a letter or digit before them. */
  private static final Set<String> FIELDS =
      Set.of(
          "person-group",
          "string-name",
          "collab",
          "etal",
          "article-title",
          "chapter-title",
          "source",
          "year",
          "volume",
          "fpage",
          "publisher-loc",
          "publisher-name",
          "comment",
          "label");

  private JatsText() {}

  /** Whether there is text between the elements, and not in them alone. */
  static boolean hasWords(XmlNode node) {
    StringBuilder own = new StringBuilder();
    node.content(own::append, element -> {});
    return own.chars().anyMatch(c -> !Character.isWhitespace(c) && c != '\u00a0');
  }

  static String of(XmlNode node) {
    StringBuilder text = new StringBuilder();
    walk(node, text);
    return text.toString().replaceAll("[\\s\\u00a0]+", " ").replaceAll(" (?=[.,;:)])", "").strip();
  }

  /** Adds a text after a blank. */
  static void append(String more, StringBuilder text) {
    if (!more.isBlank()) {
      text.append(text.isEmpty() ? "" : " ").append(more);
    }
  }

  /** {@code Puijk RS}; a group or a name that is one piece as it stands. */
  static String name(XmlNode name) {
    String family = name.text("surname");
    if (family.isEmpty()) {
      return name.allText();
    }
    StringBuilder initials = new StringBuilder();
    String given = name.text("given-names");
    boolean whole = given.chars().anyMatch(Character::isLowerCase) || given.length() > 6;
    for (String word : Parts.of(given, " .-\u2010\u00a0")) {
      initials.append(whole ? word.substring(0, word.offsetByCodePoints(0, 1)) : word);
    }
    return (family + ' ' + initials).strip() + (' ' + name.text("suffix")).stripTrailing();
  }

  private static void walk(XmlNode node, StringBuilder text) {
    node.content(text::append, child -> element(child, text));
  }

  private static void element(XmlNode child, StringBuilder text) {
    switch (child.name()) {
      case "name" -> {
        if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
          text.append(',');
        }
        text.append(' ').append(name(child));
      }
      case "pub-id" -> number(child, text);
      default -> {
        int last = text.length() - 1;
        boolean glued = FIELDS.contains(child.name()) && last >= 0;
        text.append(glued && Character.isLetterOrDigit(text.charAt(last)) ? " " : "");
        walk(child, text);
      }
    }
  }

  /** With its label where the text before it has none. */
  private static void number(XmlNode id, StringBuilder text) {
    String before = text.toString().stripTrailing().toLowerCase(Locale.ROOT);
    Optional<String> label = label(id);
    boolean labelled =
        label.isEmpty()
            || before.endsWith(label.get().toLowerCase(Locale.ROOT))
            || before.endsWith(label.get().toLowerCase(Locale.ROOT) + ':')
            || before.endsWith("/");
    text.append(before.endsWith("/") ? "" : " ");
    text.append(labelled ? "" : label.get() + ": ").append(id.allText());
  }

  /** What references put before an identifier. */
  static Optional<String> label(XmlNode id) {
    return switch (id.attribute("pub-id-type")) {
      case "doi" -> Optional.of("doi");
      case "pmid" -> Optional.of("PMID");
      case "pmcid", "pmc" -> Optional.of("PMCID");
      default -> Optional.empty();
    };
  }
}
