package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.References;

/**
 * Markdown's footnotes ({@code [^1]: ...}, further lines indented) where at least half of them are
 * references; others stay in the text.
 *
 * @param text the source without them
 * @param references them without their labels, in order
 */
record MarkdownNotes(String text, List<String> references) {
  private static final Pattern DEFINITION =
      Pattern.compile("\\s{0,3}\\[\\^([^\\]\\s]{1,60})]:\\s*(.*)");

  static MarkdownNotes of(String source) {
    if (!source.contains("[^")) {
      return new MarkdownNotes(source, List.of());
    }
    List<String> notes = new ArrayList<>();
    StringBuilder rest = new StringBuilder(source.length());
    boolean within = false;
    for (String line : source.split("\n", -1)) {
      Matcher definition = DEFINITION.matcher(line);
      if (definition.matches()) {
        notes.add(definition.group(2).strip());
        within = true;
      } else if (within && !line.isBlank() && line.startsWith("  ")) {
        notes.set(notes.size() - 1, (notes.getLast() + ' ' + line.strip()).strip());
      } else {
        within &= line.isBlank();
        rest.append(line).append('\n');
      }
    }
    return References.areMostly(notes)
        ? new MarkdownNotes(rest.toString(), List.copyOf(notes))
        : new MarkdownNotes(source, List.of());
  }
}
