package org.lucerna.format.bibliography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What entries take over from the ones they name: {@code crossref} (a paper from its proceedings)
 * and BibLaTeX's {@code xdata}.
 */
final class BibtexParents {
  /** The type of an entry that is no work, but fields for others to take over. */
  static final String DATA_ALONE = "xdata";

  private static final Pattern NAMING = Pattern.compile("(?i)\\b(?:crossref|xdata)\\s*=");

  /** The work's own, which a part of it does not have. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of(
          "title",
          "subtitle",
          "shorttitle",
          "author",
          "doi",
          "url",
          "pages",
          "abstract",
          "keywords",
          "pmid",
          "pmcid",
          "eprint",
          "eprinttype",
          "note",
          "crossref",
          "xdata",
          "file",
          "ids");

  private final Map<String, BibtexParser.Entry> entries = new HashMap<>();

  private BibtexParents() {}

  static BibtexParents of(String text) {
    BibtexParents parents = new BibtexParents();
    if (NAMING.matcher(text).find()) {
      new BibtexParser(text)
          .read(
              (entry, position) -> parents.entries.putIfAbsent(key(entry.key()), entry),
              (detail, position) -> {});
    }
    return parents;
  }

  /** The entry with what it does not say itself; itself where it names no other. */
  BibtexParser.Entry filled(BibtexParser.Entry entry) {
    if (entries.isEmpty()) {
      return entry;
    }
    Map<String, String> raw = new HashMap<>(entry.raw());
    Set<String> seen = new HashSet<>(List.of(key(entry.key())));
    inherit(raw, entry, seen);
    return new BibtexParser.Entry(entry.type(), entry.key(), raw);
  }

  private void inherit(Map<String, String> raw, BibtexParser.Entry from, Set<String> seen) {
    for (String name : from.field("xdata").split(",")) {
      take(raw, name, seen, false);
    }
    take(raw, from.field("crossref"), seen, true);
  }

  private void take(Map<String, String> raw, String name, Set<String> seen, boolean part) {
    BibtexParser.Entry parent = entries.get(key(name));
    if (name.isBlank() || parent == null || !seen.add(key(name))) {
      return;
    }
    parent
        .raw()
        .forEach(
            (field, value) -> {
              if (!part || !OF_THE_WHOLE.contains(field)) {
                raw.putIfAbsent(field, value);
              }
            });
    if (part && parent.raw().containsKey("title")) {
      raw.putIfAbsent("booktitle", parent.raw().getOrDefault("title", ""));
    }
    inherit(raw, parent, seen);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
