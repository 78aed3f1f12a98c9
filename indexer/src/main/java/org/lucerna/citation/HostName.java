package org.lucerna.citation;

import java.util.Locale;

/** The host of an address, and whether a name is the one it stands for: "nhs.uk" and "NHS". */
final class HostName {

  /** Shorter names and parts of hosts say nothing. */
  private static final int SHORTEST = 3;

  private final String letters;
  private final String[] labels;

  private HostName(String host) {
    this.letters = letters(host);
    this.labels = host.split("\\.", -1);
  }

  /**
   * @param address with or without its scheme; may be empty
   */
  static HostName of(String address) {
    String host = address.toLowerCase(Locale.ROOT);
    int scheme = host.indexOf("://");
    host = scheme >= 0 ? host.substring(scheme + 3) : host;
    host = host.startsWith("www.") ? host.substring(4) : host;
    int end = 0;
    while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
      end++;
    }
    return new HostName(host.substring(0, end));
  }

  /** Whether the last word of a text is a host: "Obesity, nhs.uk". */
  static boolean endsIn(String text) {
    int dot = text.lastIndexOf('.');
    boolean label = dot > text.lastIndexOf(' ') && dot > 0 && dot < text.length() - 2;
    return label && text.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether the name, its capitals or a long part of it make up a part of the host. */
  boolean isNamedBy(String name) {
    String plain = letters(name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name);
    if (letters.isEmpty() || plain.length() < SHORTEST) {
      return false;
    }
    String capitals = capitals(name);
    boolean named = letters.contains(plain);
    for (String label : labels) {
      named |= label.length() >= SHORTEST && label.equals(capitals);
      named |= label.length() > SHORTEST + 1 && plain.contains(letters(label));
    }
    return named;
  }

  private static String capitals(String name) {
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(name.charAt(i - 1));
      if (begins && Character.isUpperCase(name.charAt(i))) {
        first.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return first.toString();
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return out.toString();
  }
}
