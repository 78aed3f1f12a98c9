package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lucerna.index.FileEntry;

/**
 * What became of the files since the last run.
 *
 * @param toRead new and changed files
 * @param unchanged entries of files that need not be read
 * @param touchedOnly files whose bytes are the same though their date is not
 * @param renamed files that are the same under another path
 * @param removed full paths of entries whose records must go: vanished and changed files
 * @param archives entries of archives that were opened and are not known like this
 * @param vanished how many of those are gone from under the roots
 */
record Changes(
    List<ListedFile> toRead,
    List<FileEntry> unchanged,
    List<Moved> touchedOnly,
    List<Moved> renamed,
    List<String> removed,
    List<FileEntry> archives,
    int vanished) {
  /** A file that is known under another path or date. */
  record Moved(FileEntry before, ListedFile now) {}

  /**
   * @param again which files do not count as unchanged although they are: those that other code
   *     read, or that a limit refused which is another now
   */
  static Changes between(
      KnownFiles known,
      List<ListedFile> listed,
      ArchiveEntries.Found archives,
      List<String> roots,
      Predicate<FileEntry> again) {
    Changes changes =
        new Changes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(archives.gone()),
            archives.added(),
            0);
    Map<String, FileEntry> open = new HashMap<>();
    for (FileEntry entry : known.files().values()) {
      if (archives.holdsClosed(entry)) {
        changes.unchanged.add(entry);
      } else {
        open.put(entry.path(), entry);
      }
    }
    List<ListedFile> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ListedFile file : listed) {
      seen.add(file.path());
      FileEntry before = open.get(file.path());
      if (before == null) {
        unknown.add(file);
      } else {
        changes.compare(before, file, again);
      }
    }
    List<FileEntry> vanished =
        open.values().stream()
            .filter(entry -> !seen.contains(entry.path()))
            .filter(
                entry -> roots.stream().anyMatch(root -> ListedFile.isUnder(entry.path(), root)))
            .toList();
    return changes.withMoves(unknown, vanished, again);
  }

  private void compare(FileEntry before, ListedFile file, Predicate<FileEntry> again) {
    boolean sameStamp =
        file.size() >= 0 && before.size() == file.size() && before.modified() == file.modified();
    if (again.test(before)) {
      removed.add(before.path());
      toRead.add(file);
    } else if (sameStamp) {
      unchanged.add(before);
    } else if (!before.digest().isEmpty() && before.digest().equals(file.digest())) {
      touchedOnly.add(new Moved(before, file));
    } else {
      removed.add(before.path());
      toRead.add(file);
    }
  }

  private Changes withMoves(
      List<ListedFile> unknown, List<FileEntry> gone, Predicate<FileEntry> again) {
    Map<String, FileEntry> byDigest = new HashMap<>();
    // Only records are moved: what gave none (deletions, headings, refusals) is read again.
    gone.stream()
        .filter(entry -> !entry.digest().isEmpty() && entry.records() > 0)
        .filter(Predicate.not(again))
        .forEach(entry -> byDigest.putIfAbsent(entry.digest(), entry));
    Set<String> moved = new HashSet<>();
    for (ListedFile file : unknown) {
      Optional<FileEntry> before =
          byDigest.isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(byDigest.remove(file.digest()));
      before.ifPresentOrElse(
          entry -> {
            renamed.add(new Moved(entry, file));
            moved.add(entry.path());
          },
          () -> toRead.add(file));
    }
    int vanished = 0;
    for (FileEntry entry : gone) {
      if (!moved.contains(entry.path())) {
        removed.add(entry.path());
        vanished++;
      }
    }
    return new Changes(toRead, unchanged, touchedOnly, renamed, removed, archives, vanished);
  }

  /** How many files there are, members of archives that stayed closed among them. */
  int present() {
    return toRead.size() + unchanged.size() + touchedOnly.size() + renamed.size();
  }

  boolean isNothing() {
    return toRead.isEmpty()
        && touchedOnly.isEmpty()
        && renamed.isEmpty()
        && removed.isEmpty()
        && archives.isEmpty();
  }
}
