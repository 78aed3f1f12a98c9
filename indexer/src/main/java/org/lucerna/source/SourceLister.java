package org.lucerna.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

/**
 * Finds the files under some paths: folders are walked in the order of names, archives opened,
 * hidden files and those a {@code .lucernaignore} names left out.
 */
public final class SourceLister {
  private final SourceLimits limits;

  public SourceLister(SourceLimits limits) {
    this.limits = limits;
  }

  /** Within which its files are read. */
  public SourceLimits limits() {
    return limits;
  }

  /**
   * Never throws for what it finds: what cannot be opened is among the rejections.
   *
   * @param roots files and folders; with one folder the paths of its files are relative to it, with
   *     several paths each file's path begins with its root as given
   */
  public SourceListing list(List<Path> roots) {
    return list(roots, KnownArchives.NONE);
  }

  /**
   * As {@link #list(List)}.
   *
   * @param known archives that stay closed: their members are not among the files
   */
  public SourceListing list(List<Path> roots, KnownArchives known) {
    Walk walk = new Walk(new Workspace(), known);
    for (Path root : roots) {
      String name = slashed(root.normalize());
      walk.root(root, roots.size() == 1 && Files.isDirectory(root) ? "" : name);
    }
    return walk.listing();
  }

  /**
   * As {@link #list(List)}, each file named by where it lies and not by the root it was found
   * under.
   *
   * @param home an absolute folder; files below it have paths relative to it, others absolute ones
   */
  public SourceListing listBelow(Path home, List<Path> roots) {
    Walk walk = new Walk(new Workspace(), KnownArchives.NONE);
    for (Path root : roots) {
      Path whole = home.resolve(root).normalize();
      String name = slashed(whole.startsWith(home) ? home.relativize(whole) : whole);
      walk.root(home.resolve(root), name);
    }
    return walk.listing();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The ignore rules of a folder, and the prefix that makes a path relative to it. */
  private record Scope(String prefix, IgnoreRules rules, Path folder) {}

  private final class Walk {
    private final Workspace workspace;
    private final KnownArchives known;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<RejectedSource> rejections = new ArrayList<>();
    private final List<SourceArchive> opened = new ArrayList<>();
    private final List<SourceArchive> closed = new ArrayList<>();

    /** Paths that overlap name a file more than once; it is listed once. */
    private final Set<String> seen = new HashSet<>();

    Walk(Workspace workspace, KnownArchives known) {
      this.workspace = workspace;
      this.known = known;
    }

    /**
     * @param name of a file its path; of a folder what its files' paths begin with, empty for
     *     nothing
     */
    void root(Path root, String name) {
      if (Files.isDirectory(root)) {
        folder(root, name.isEmpty() || name.endsWith("/") ? name : name + '/', List.of());
      } else {
        file(root, name);
      }
    }

    SourceListing listing() {
      files.sort(Comparator.comparing(SourceFile::path));
      return new SourceListing(files, rejections, opened, closed, workspace);
    }

    void folder(Path folder, String prefix, List<Scope> outer) {
      try {
        Path real = folder.toRealPath();
        if (outer.stream().anyMatch(scope -> scope.folder().equals(real))) {
          return; // a symbolic link back up: its files are listed already
        }
        if (outer.size() >= limits.of(SourceLimit.FOLDER_DEPTH)) {
          String detail = "folders nested " + limits.moreThan(SourceLimit.FOLDER_DEPTH) + " deep";
          reject(prefix, RejectionReason.TOO_DEEP, detail);
          return;
        }
        List<Scope> scopes = new ArrayList<>(outer);
        scopes.add(new Scope(prefix, rules(folder), real));
        for (Path child : children(folder)) {
          String path = prefix + child.getFileName();
          boolean isFolder = Files.isDirectory(child);
          if (!ignored(path, isFolder, scopes)) {
            if (isFolder) {
              folder(child, path + '/', scopes);
            } else {
              file(child, path);
            }
          }
        }
      } catch (IOException e) {
        reject(prefix, RejectionReason.UNREADABLE, reason(e));
      }
    }

    void file(Path file, String path) {
      if (!seen.add(path)) {
        return;
      }
      try {
        if (!Files.isRegularFile(file)) {
          String why = Files.exists(file) ? "not a regular file" : "there is no such file";
          reject(path, RejectionReason.UNREADABLE, why);
          return;
        }
        if (Files.size(file) > limits.of(SourceLimit.FILE_SIZE)) {
          reject(path, RejectionReason.TOO_LARGE, limits.moreThan(SourceLimit.FILE_SIZE));
          return;
        }
        Containers.Kind kind = ArchiveLister.kindOf(file);
        boolean archive =
            switch (kind) {
              case PLAIN -> false;
              case ZIP, TAR -> true;
              case GZIP -> ArchiveLister.holdsTar(file);
            };
        if (archive) {
          archive(file, path, kind);
        } else {
          files.add(new StoredFile(path, file, kind == Containers.Kind.GZIP, limits));
        }
      } catch (IOException e) {
        reject(path, RejectionReason.UNREADABLE, reason(e));
      } catch (RuntimeException | StackOverflowError e) {
        reject(path, RejectionReason.READER_FAILED, "the file cannot be listed: " + e);
      }
    }

    private void archive(Path file, String path, Containers.Kind kind) throws IOException {
      SourceArchive archive =
          new SourceArchive(path, Files.size(file), Files.getLastModifiedTime(file).toMillis());
      if (known.holds(archive)) {
        closed.add(archive);
        return;
      }
      int refusedBefore = rejections.size();
      new ArchiveLister(limits, workspace, files, rejections).list(path, file, kind, 1);
      if (rejections.size() == refusedBefore) {
        opened.add(archive);
      }
    }

    private void reject(String path, RejectionReason reason, String detail) {
      rejections.add(new RejectedSource(path, "", reason, detail));
    }
  }

  private static IgnoreRules rules(Path folder) throws IOException {
    Path file = folder.resolve(IgnoreRules.FILE_NAME);
    return Files.isRegularFile(file)
        ? IgnoreRules.parse(SourceText.of(new StoredFile("", file, false, SourceLimits.DEFAULT)))
        : IgnoreRules.NONE;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
          .sorted(Comparator.comparing(child -> String.valueOf(child.getFileName())))
          .collect(Collectors.toList());
    }
  }

  /** The innermost file of rules that says anything of the path decides (gitignore(5)). */
  private static boolean ignored(String path, boolean folder, List<Scope> scopes) {
    for (Scope scope : scopes.reversed()) {
      String relative = path.substring(scope.prefix().length());
      IgnoreRules.Verdict verdict = scope.rules().of(relative, folder);
      if (verdict != IgnoreRules.Verdict.SILENT) {
        return verdict == IgnoreRules.Verdict.IGNORED;
      }
    }
    return false;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission to read it: " + denied.getFile();
      case NoSuchFileException missing -> "there is no such file: " + missing.getFile();
      default -> String.valueOf(e.getMessage());
    };
  }
}
