package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lucerna.index.CommitInfo;

/** How an index is opened for writing. */
final class WriterSettings {
  /**
   * Most MiB of documents held before a segment is written. Half as much makes twice the segments,
   * and a run over a million records then merges some of them for a twentieth of its time.
   */
  private static final int MOST_BUFFER_MB = 512;

  private WriterSettings() {}

  static Directory directory(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  static IndexWriterConfig append(Clock clock) {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    IndexWriterConfig config = new IndexWriterConfig(LuceneFields.analyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(bufferMegabytes());
    config.setMergePolicy(merges);
    config.setUseCompoundFile(false); // would write each segment twice
    config.setIndexDeletionPolicy(new RecentCommits(clock));
    config.setCommitOnClose(false);
    return config;
  }

  /** A quarter of a small heap: what is read and tagged meanwhile needs room too. */
  private static double bufferMegabytes() {
    return Math.min(MOST_BUFFER_MB, Runtime.getRuntime().maxMemory() / 4.0 / (1 << 20));
  }

  /** An empty index in place of whatever is there; what cannot even be read is cleared away. */
  static IndexWriter createAnew(Directory directory, Clock clock) throws IOException {
    try {
      return new IndexWriter(directory, create(clock));
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException unreadable) {
      for (String name : directory.listAll()) {
        if (name.startsWith("segments") || name.startsWith("_")) {
          directory.deleteFile(name);
        }
      }
      return new IndexWriter(directory, create(clock));
    }
  }

  private static IndexWriterConfig create(Clock clock) {
    return append(clock).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
  }

  /** What made the last commit; refuses one whose documents are laid out in another way. */
  static Optional<CommitInfo> lastCommit(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    return Optional.of(checked(folder, data));
  }

  static CommitInfo checked(Path folder, Map<String, String> data) {
    CommitInfo info = CommitInfo.of(data);
    if (info.schema() != CommitInfo.SCHEMA) {
      throw LuceneIndex.otherVersion(
          folder, new IOException("schema " + info.schema() + " instead of " + CommitInfo.SCHEMA));
    }
    return info;
  }
}
