package org.lucerna.source;

import java.util.Arrays;

/** Names of archive members, which may be made to do harm. */
final class MemberName {
  private MemberName() {}

  /** Whether the name could lead out of a folder it were unpacked into. */
  static boolean unsafe(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || (name.length() > 1 && name.charAt(1) == ':')
        || Arrays.asList(name.split("/")).contains("..");
  }

  /** Dot files and what macOS adds to an archive. */
  static boolean hidden(String name) {
    return Arrays.stream(name.split("/"))
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }
}
