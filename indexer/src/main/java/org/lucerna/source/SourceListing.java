package org.lucerna.source;

import java.io.IOException;
import java.util.List;
import org.lucerna.model.RejectedSource;

/**
 * The files found under some paths, in the order of their paths, and what could not even be opened.
 *
 * <p>Members of archives stay readable until {@link #close()}.
 */
public final class SourceListing implements AutoCloseable {
  private final List<SourceFile> files;
  private final List<RejectedSource> rejections;
  private final List<SourceArchive> opened;
  private final List<SourceArchive> closed;
  private final Workspace workspace;

  SourceListing(
      List<SourceFile> files,
      List<RejectedSource> rejections,
      List<SourceArchive> opened,
      List<SourceArchive> closed,
      Workspace workspace) {
    this.files = List.copyOf(files);
    this.rejections = List.copyOf(rejections);
    this.opened = List.copyOf(opened);
    this.closed = List.copyOf(closed);
    this.workspace = workspace;
  }

  public List<SourceFile> files() {
    return files;
  }

  public List<RejectedSource> rejections() {
    return rejections;
  }

  /** The archives whose members are among the files, all of them: nothing in them was refused. */
  public List<SourceArchive> opened() {
    return opened;
  }

  /** The archives that were known and left closed. */
  public List<SourceArchive> closed() {
    return closed;
  }

  /** Closes archives and deletes what was unpacked. */
  @Override
  public void close() throws IOException {
    workspace.close();
  }
}
