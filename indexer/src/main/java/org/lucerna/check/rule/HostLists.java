package org.lucerna.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lucerna.resolve.ComparableWords;

/** Names of hosts and publishing houses, and domains that are not commercial: {@code hosts.tsv}. */
public final class HostLists {
  private static final String BUNDLED = "/org/lucerna/check/hosts.tsv";

  private final Map<String, Set<String>> names = new HashMap<>();

  private HostLists(String table) {
    for (String line : table.split("\\R")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        String kind = line.substring(0, tab);
        String name = line.substring(tab + 1);
        boolean domain = kind.equals("scholarly") || kind.equals("public");
        names
            .computeIfAbsent(kind, any -> new HashSet<>())
            .add(domain ? name.toLowerCase(Locale.ROOT) : key(name));
      }
    }
  }

  public static HostLists bundled() {
    try (InputStream in =
        Objects.requireNonNull(HostLists.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return new HostLists(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database, index or search engine. */
  boolean isHost(String name) {
    return names.getOrDefault("host", Set.of()).contains(key(name));
  }

  boolean isPublishingHouse(String name) {
    return names.getOrDefault("publisher", Set.of()).contains(key(name));
  }

  /** Named by these letters or words alone where it is a source. */
  boolean isBody(String name) {
    return names.getOrDefault("body", Set.of()).contains(key(name));
  }

  /** Belongs to a public body, a university, a journal or its publisher. */
  boolean isPublicOrScholarly(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return List.of("scholarly", "public").stream()
        .flatMap(kind -> names.getOrDefault(kind, Set.of()).stream())
        .anyMatch(
            end -> lower.equals(end) || lower.endsWith(end.startsWith(".") ? end : "." + end));
  }

  private static String key(String name) {
    return String.join(" ", ComparableWords.of(name));
  }
}
