package org.lucerna.citation;

import java.util.Map;
import java.util.TreeMap;
import org.lucerna.model.Citation;

/** Writes a citation as sorted lines "key: value", for golden files; how sure it is left out. */
final class CitationText {

  private CitationText() {}

  static String of(Citation citation) {
    Map<String, Object> sorted = new TreeMap<>(CslView.of(citation));
    sorted.remove("custom");
    sorted.put("type", citation.type());
    if (!citation.unparsed().isEmpty()) {
      sorted.put("unparsed", citation.unparsed());
    }
    if (citation.othersOmitted()) {
      sorted.put("others", true);
    }
    StringBuilder lines = new StringBuilder();
    sorted.forEach(
        (key, value) -> lines.append("  ").append(key).append(": ").append(value).append('\n'));
    return lines.toString();
  }
}
