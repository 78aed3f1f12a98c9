package org.lucerna.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.lucerna.source.SourceFile;

/**
 * A file found, with what tells whether it changed.
 *
 * @param path full path: names the file in the index
 * @param size bytes on disk of the file, or of the archive it is in; -1 where unknown
 * @param modified milliseconds since 1970, or -1
 */
record ListedFile(SourceFile file, String path, long size, long modified) {
  private static final String IN_ARCHIVE = "!/";

  static ListedFile of(SourceFile file, String base) {
    String path = fullPath(file.path(), base);
    String onDisk = archiveOf(path).orElse(path);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(Path.of(onDisk), BasicFileAttributes.class);
      return new ListedFile(
          file, path, attributes.size(), attributes.lastModifiedTime().toMillis());
    } catch (IOException | InvalidPathException e) {
      return new ListedFile(file, path, -1, -1);
    }
  }

  /** The outermost archive a path leads into, if any. */
  static Optional<String> archiveOf(String path) {
    int archive = path.indexOf(IN_ARCHIVE);
    return archive < 0 ? Optional.empty() : Optional.of(path.substring(0, archive));
  }

  /** SHA-256 of the bytes, empty where they cannot be read: the reader then says why. */
  String digest() {
    try {
      return file.digest();
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  /** What shown paths are relative to: the folder, where there is one alone. */
  static String base(List<Path> roots) {
    Path base =
        roots.size() == 1 && Files.isDirectory(roots.getFirst()) ? roots.getFirst() : Path.of("");
    return full(base);
  }

  static String full(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  /** Works on text alone: names within archives need not be paths of this machine. */
  static String fullPath(String shown, String base) {
    return shown.startsWith("/") ? shown : base + '/' + shown;
  }

  /** Whether a file of the index lies under a root. */
  static boolean isUnder(String path, String root) {
    return path.equals(root)
        || path.startsWith(root.endsWith("/") ? root : root + '/')
        || path.startsWith(root + IN_ARCHIVE);
  }
}
