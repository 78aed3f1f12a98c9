package org.lucerna.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lucerna.index.FileEntry;
import org.lucerna.source.KnownArchives;
import org.lucerna.source.SourceArchive;
import org.lucerna.source.SourceListing;

/** What the index knows of archives, so that an unchanged one stays closed. */
final class ArchiveEntries implements KnownArchives {
  private final KnownFiles known;
  private final String base;

  /**
   * @param base what shown paths are relative to
   */
  ArchiveEntries(KnownFiles known, String base) {
    this.known = known;
    this.base = base;
  }

  @Override
  public boolean holds(SourceArchive archive) {
    FileEntry now = entry(archive);
    return now.equals(known.archives().get(now.path()));
  }

  /**
   * What a listing found of archives.
   *
   * @param closed full paths of those that were left closed
   * @param added entries of those that were opened and are not known like this
   * @param gone full paths of known ones that are no longer there, or not without a refusal
   */
  record Found(Set<String> closed, List<FileEntry> added, List<String> gone) {
    /** Whether it is a member of an archive that was left closed. */
    boolean holdsClosed(FileEntry member) {
      return ListedFile.archiveOf(member.path()).filter(closed::contains).isPresent();
    }
  }

  /**
   * @param roots full paths of what was listed
   */
  Found found(SourceListing listing, List<String> roots) {
    Set<String> closed = new HashSet<>();
    listing.closed().forEach(archive -> closed.add(entry(archive).path()));
    List<FileEntry> opened = listing.opened().stream().map(this::entry).toList();
    Set<String> gone = new TreeSet<>(known.archives().keySet());
    gone.removeIf(path -> roots.stream().noneMatch(root -> ListedFile.isUnder(path, root)));
    gone.removeAll(closed);
    opened.forEach(archive -> gone.remove(archive.path()));
    return new Found(
        closed,
        opened.stream()
            .filter(archive -> !archive.equals(known.archives().get(archive.path())))
            .toList(),
        List.copyOf(gone));
  }

  private FileEntry entry(SourceArchive archive) {
    return FileEntry.archive(
        ListedFile.fullPath(archive.path(), base),
        archive.path(),
        archive.size(),
        archive.modified());
  }
}
