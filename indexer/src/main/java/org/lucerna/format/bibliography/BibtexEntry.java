package org.lucerna.format.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One entry, its values still with their LaTeX. */
record BibtexEntry(String type, String key, Map<String, String> raw) {
  String field(String name) {
    return BibtexText.plain(raw.getOrDefault(name, ""));
  }

  String first(String... names) {
    for (String name : names) {
      String value = field(name);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  List<String> names(String role) {
    String value = raw.getOrDefault(role, "").replaceAll("\\s+", " ").strip();
    return Arrays.stream(value.replaceFirst("(?i) and$", "").split(" (?i:and) "))
        .filter(name -> !name.isBlank() && !name.strip().equalsIgnoreCase("others"))
        .toList();
  }
}
