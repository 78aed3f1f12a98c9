package org.lucerna.check.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/**
 * Which articles a setting is about, by the rules of gitignore(5) without its negation: a pattern
 * without {@code /} is the name of a file or of a folder above it at any depth; one with {@code /}
 * is a path below the settings' folder; what names a folder covers all below it.
 */
public final class FilePattern {
  private final PathMatcher glob;
  private final boolean anchored;
  private final boolean folderOnly;
  private final Path folder;

  private FilePattern(PathMatcher glob, boolean anchored, boolean folderOnly, Path folder) {
    this.glob = glob;
    this.anchored = anchored;
    this.folderOnly = folderOnly;
    this.folder = folder;
  }

  /**
   * @param folder that of the settings; for articles that are not below it the working directory
   *     stands in
   * @throws PatternSyntaxException for what is no glob
   */
  public static FilePattern of(String pattern, Path folder) {
    boolean folderOnly = pattern.endsWith("/");
    String bare = folderOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = bare.indexOf('/') >= 0;
    // The platform's ** wants a folder where git's may be none.
    String any = bare.replaceFirst("^/", "").replace("/**/", "/{,**/}");
    String glob = any.startsWith("**/") ? "{,**/}" + any.substring(3) : any;
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return new FilePattern(matcher, anchored, folderOnly, folder.toAbsolutePath().normalize());
  }

  /**
   * @param file a path, relative to the working directory or absolute
   */
  public boolean matches(String file) {
    Path whole = Path.of(file).toAbsolutePath().normalize();
    Path base = whole.startsWith(folder) ? folder : Path.of("").toAbsolutePath();
    Path path = whole.startsWith(base) ? base.relativize(whole) : whole;
    int last = folderOnly ? path.getNameCount() - 1 : path.getNameCount();
    return IntStream.rangeClosed(1, last)
        .mapToObj(end -> anchored ? upTo(path, end) : path.getName(end - 1))
        .anyMatch(glob::matches);
  }

  private static Path upTo(Path path, int names) {
    Path part = path.subpath(0, names);
    return path.isAbsolute() ? path.getRoot().resolve(part) : part;
  }
}
