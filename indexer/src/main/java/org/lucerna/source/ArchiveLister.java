package org.lucerna.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

/** Lists one outermost archive and the archives within it, within the limits. */
final class ArchiveLister {
  private final SourceLimits limits;
  private final Workspace workspace;
  private final List<SourceFile> files;
  private final List<RejectedSource> rejections;
  private int entries;
  private long expanded;

  ArchiveLister(
      SourceLimits limits,
      Workspace workspace,
      List<SourceFile> files,
      List<RejectedSource> rejections) {
    this.limits = limits;
    this.workspace = workspace;
    this.files = files;
    this.rejections = rejections;
  }

  /** Whether a gzip file holds a tar; its first block says so. */
  static boolean holdsTar(Path gzip) {
    byte[] head = new byte[Containers.HEAD];
    try (InputStream in = new GzipContent(Files.newInputStream(gzip))) {
      int length = in.readNBytes(head, 0, head.length);
      return Containers.of(head, length) == Containers.Kind.TAR;
    } catch (IOException e) {
      // Not a sound gzip stream: whoever reads the file as a single one says why.
      return false;
    }
  }

  /**
   * @param name what the archive is called in paths
   * @param depth 1 for the outermost archive
   */
  void list(String name, Path archive, Containers.Kind kind, int depth) {
    if (depth > limits.of(SourceLimit.ARCHIVE_DEPTH)) {
      String detail = "archives nested " + limits.moreThan(SourceLimit.ARCHIVE_DEPTH) + " deep";
      reject(name, RejectionReason.TOO_DEEP, detail);
      return;
    }
    int before = files.size() + rejections.size();
    int entriesBefore = entries;
    try {
      if (kind == Containers.Kind.ZIP) {
        listZip(name, archive, depth);
      } else {
        listTar(name, archive, kind == Containers.Kind.GZIP, depth);
      }
      if (files.size() + rejections.size() == before) {
        boolean none = entries == entriesBefore;
        reject(
            name,
            RejectionReason.EMPTY,
            none ? "an archive without files" : "an archive of hidden files alone");
      }
    } catch (SourceLimitException e) {
      reject(name, e.reason(), detail(e));
    } catch (IOException | IllegalArgumentException e) {
      reject(name, RejectionReason.MALFORMED, "the archive cannot be read: " + detail(e));
    }
  }

  private void listZip(String name, Path archive, int depth) throws IOException {
    ZipFile zip = workspace.keep(ZipFile.builder().setPath(archive).get());
    List<ZipArchiveEntry> members = Collections.list(zip.getEntries());
    long declared = members.stream().mapToLong(member -> Math.max(member.getSize(), 0)).sum();
    if (declared > SourceLimits.RATIO_GRACE_BYTES
        && declared / Math.max(Files.size(archive), 1) > limits.of(SourceLimit.EXPANSION_RATIO)) {
      throw new SourceLimitException(
          RejectionReason.EXPANDS_TOO_MUCH,
          "would expand to more bytes for each stored one: "
              + limits.moreThan(SourceLimit.EXPANSION_RATIO));
    }
    MemberName.Distinct names = new MemberName.Distinct();
    for (ZipArchiveEntry member : members) {
      String path = name + "!/" + names.of(member.getName());
      if (member.isDirectory() || !acceptable(member.getName(), path)) {
        continue;
      }
      countBytes(Math.max(member.getSize(), 0));
      if (member.getGeneralPurposeBit().usesEncryption()) {
        reject(path, RejectionReason.ENCRYPTED, "the member is encrypted");
      } else {
        listZipMember(path, zip, member, depth);
      }
    }
  }

  private void listZipMember(String path, ZipFile zip, ZipArchiveEntry member, int depth) {
    try {
      Containers.Kind kind = Containers.Kind.PLAIN;
      try (InputStream in = new ZipMember(path, zip, member, false, limits).open()) {
        byte[] head = new byte[Containers.HEAD];
        kind = Containers.of(head, in.readNBytes(head, 0, head.length));
      }
      if (kind == Containers.Kind.PLAIN) {
        files.add(new ZipMember(path, zip, member, false, limits));
      } else {
        try (InputStream in = new ZipMember(path, zip, member, false, limits).open()) {
          listUnpacked(path, unpack(in), depth);
        }
      }
    } catch (SourceLimitException e) {
      reject(path, e.reason(), detail(e));
    } catch (IOException e) {
      reject(path, RejectionReason.MALFORMED, "the member cannot be unpacked: " + detail(e));
    }
  }

  private void listTar(String name, Path archive, boolean gzip, int depth) throws IOException {
    try (CountingInputStream counting =
            new CountingInputStream(
                new BufferedInputStream(Files.newInputStream(archive), 1 << 16));
        InputStream content =
            gzip
                ? new BoundedInputStream(new GzipContent(counting), limits, counting::count)
                : counting;
        TarArchiveInputStream tar = new TarArchiveInputStream(content)) {
      MemberName.Distinct names = new MemberName.Distinct();
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String path = name + "!/" + names.of(entry.getName());
        if (entry.isFile() && !entry.isLink() && acceptable(entry.getName(), path)) {
          countBytes(Math.max(entry.getSize(), 0));
          listUnpacked(path, unpack(tar), depth);
        }
      }
    }
  }

  /** An unpacked member may itself be compressed, or an archive. */
  private void listUnpacked(String path, Path unpacked, int depth) throws IOException {
    Containers.Kind kind = kindOf(unpacked);
    if (kind == Containers.Kind.ZIP
        || kind == Containers.Kind.TAR
        || (kind == Containers.Kind.GZIP && holdsTar(unpacked))) {
      list(path, unpacked, kind, depth + 1);
    } else {
      files.add(new StoredFile(path, unpacked, kind == Containers.Kind.GZIP, limits));
    }
  }

  static Containers.Kind kindOf(Path file) throws IOException {
    byte[] head = new byte[Containers.HEAD];
    try (InputStream in = Files.newInputStream(file)) {
      return Containers.of(head, in.readNBytes(head, 0, head.length));
    }
  }

  private Path unpack(InputStream in) throws IOException {
    Path file = workspace.newFile();
    try (OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
    return file;
  }

  private boolean acceptable(String member, String path) throws SourceLimitException {
    entries++;
    if (entries > limits.of(SourceLimit.ARCHIVE_ENTRIES)) {
      throw new SourceLimitException(
          RejectionReason.TOO_MANY_ENTRIES,
          "members: " + limits.moreThan(SourceLimit.ARCHIVE_ENTRIES));
    }
    if (MemberName.tooLong(path)) {
      String detail = "a name of more than " + MemberName.LONGEST_PATH + " characters";
      reject(MemberName.shown(path), RejectionReason.TOO_LARGE, detail);
      return false;
    }
    if (MemberName.unsafe(member)) {
      reject(path, RejectionReason.UNSAFE_PATH, "the member's name leads out of the archive");
      return false;
    }
    return !MemberName.hidden(member);
  }

  private void countBytes(long bytes) throws SourceLimitException {
    expanded += bytes;
    if (expanded > limits.of(SourceLimit.ARCHIVE_SIZE)) {
      throw new SourceLimitException(
          RejectionReason.EXPANDS_TOO_MUCH,
          "would expand to " + limits.moreThan(SourceLimit.ARCHIVE_SIZE));
    }
  }

  private void reject(String path, RejectionReason reason, String detail) {
    rejections.add(new RejectedSource(path, "", reason, detail));
  }

  private static String detail(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
