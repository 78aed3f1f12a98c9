package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;

/**
 * What entries take over from the ones they name: {@code crossref} (a paper from its proceedings)
 * and BibLaTeX's {@code xdata}.
 */
final class BibtexParents {
  /** The type of an entry that is no work, but fields for others to take over. */
  static final String DATA_ALONE = "xdata";

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

  /** What the longest line of parents may come to; real ones have two or three. */
  private static final int DEEPEST = 64;

  /** What a name or an entry costs beside its text. */
  private static final int ENTRY = 64;

  private final Set<String> named = new HashSet<>();
  private final Map<String, BibtexEntry> entries = new HashMap<>();

  /** Characters that may be kept, and that are. */
  private final long most;

  private long size;

  private BibtexParents(long most) {
    this.most = most;
  }

  /** Reads the file for what entries name, and once more for that where they name any. */
  static BibtexParents of(SourceFile file, BibtexParser.Faults faults) {
    BibtexParents parents = new BibtexParents(file.limits().of(SourceLimit.TEXT_SIZE));
    each(file, parents::name);
    if (!parents.named.isEmpty()) {
      each(file, parents::keep);
    }
    if (parents.size > parents.most) {
      faults.accept(
          RejectionReason.TOO_LARGE,
          file.limits().moreThan(SourceLimit.TEXT_SIZE)
              + " that entries take over from others: some are read without",
          "");
    }
    return parents;
  }

  /** What cannot be read is told when the entries are read for themselves. */
  private static void each(SourceFile file, Consumer<BibtexEntry> taking) {
    try {
      BibtexParser.read(
          file, (entry, position) -> taking.accept(entry), (reason, detail, position) -> {});
    } catch (IOException e) {
      // What was read before the file broke off is taken over all the same.
    }
  }

  private void name(BibtexEntry entry) {
    if (entry.raw().containsKey("crossref") || entry.raw().containsKey("xdata")) {
      String names = entry.field("crossref") + ',' + entry.field("xdata");
      for (String name : names.split(",")) {
        String key = key(name);
        if (!key.isEmpty() && !named.contains(key) && fits(key.length())) {
          named.add(key);
        }
      }
    }
  }

  private void keep(BibtexEntry entry) {
    String key = key(entry.key());
    if (named.contains(key) && !entries.containsKey(key)) {
      int characters = entry.raw().values().stream().mapToInt(String::length).sum();
      if (fits(characters)) {
        entries.put(key, entry);
      }
    }
  }

  private boolean fits(int characters) {
    size += characters + ENTRY;
    return size <= most;
  }

  /** The entry with what it does not say itself; itself where it names no other. */
  BibtexEntry filled(BibtexEntry entry) {
    if (entries.isEmpty()) {
      return entry;
    }
    Map<String, String> raw = new HashMap<>(entry.raw());
    Set<String> seen = new HashSet<>(List.of(key(entry.key())));
    inherit(raw, entry, seen);
    return new BibtexEntry(entry.type(), entry.key(), raw);
  }

  private void inherit(Map<String, String> raw, BibtexEntry from, Set<String> seen) {
    for (String name : from.field("xdata").split(",")) {
      take(raw, name, seen, false);
    }
    take(raw, from.field("crossref"), seen, true);
  }

  private void take(Map<String, String> raw, String name, Set<String> seen, boolean part) {
    BibtexEntry parent = entries.get(key(name));
    if (name.isBlank() || parent == null || seen.size() > DEEPEST || !seen.add(key(name))) {
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
