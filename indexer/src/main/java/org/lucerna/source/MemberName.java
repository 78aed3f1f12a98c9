package org.lucerna.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names of archive members, which may be made to do harm. */
final class MemberName {
  /** Of a path with all archives around it; a file system allows no more (Linux's PATH_MAX). */
  static final int LONGEST_PATH = 4096;

  private static final int SHOWN = 200;

  private MemberName() {}

  static boolean tooLong(String path) {
    return path.length() > LONGEST_PATH;
  }

  /** The beginning of a path that is too long, to tell it by. */
  static String shown(String path) {
    return path.substring(0, Math.min(path.length(), SHOWN)) + '…';
  }

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

  /**
   * What the members of one archive are called: a second {@code a.ris}, as archives that were added
   * to can have, is {@code a (2).ris}. Records are known by their file's path, so that of two files
   * with one path only one would be kept.
   */
  static final class Distinct {
    private final Map<String, Integer> taken = new HashMap<>();

    String of(String name) {
      if (taken.putIfAbsent(name, 1) == null) {
        return name;
      }
      int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
      int end = dot < 0 ? name.length() : dot;
      String numbered;
      do {
        int number = taken.merge(name, 1, Integer::sum);
        numbered = name.substring(0, end) + " (" + number + ')' + name.substring(end);
      } while (taken.putIfAbsent(numbered, 1) != null);
      return numbered;
    }
  }
}
