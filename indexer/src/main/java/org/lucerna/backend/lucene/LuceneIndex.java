package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.lucerna.index.IndexSession;
import org.lucerna.index.IndexStore;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.index.UnusableIndexException.Reason;
import org.lucerna.index.VectorSession;

/** An index in a folder. */
public final class LuceneIndex implements IndexStore {
  /** As many as the longest query has words, each with what it may stand for in every field. */
  private static final int MOST_CLAUSES = 1 << 18;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Path folder;

  public LuceneIndex(Path folder) {
    this.folder = folder;
  }

  @Override
  public IndexSession openSession(boolean anew) {
    try {
      Files.createDirectories(folder);
      return LuceneSession.open(folder, WriterSettings.directory(folder), anew);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  @Override
  public IndexSession openDryRun(boolean anew) {
    if (!anew && exists()) {
      return openSession(false);
    }
    try {
      return LuceneSession.open(folder, new ByteBuffersDirectory(), true);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  @Override
  public VectorSession openVectors(String model) {
    try {
      return LuceneVectorSession.open(folder, model);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /** Whether the folder holds an index, readable or not. */
  public boolean exists() {
    if (!Files.isDirectory(folder)) {
      return false; // opening one would make it
    }
    try (Directory directory = WriterSettings.directory(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens the index for searching; new commits are seen without opening it again.
   *
   * @throws UnusableIndexException where it cannot be, with what to do
   */
  public LuceneVersions openVersions() {
    try {
      return new LuceneVersions(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  static UnusableIndexException unusable(Path folder, Exception e) {
    return switch (e) {
      case UnusableIndexException already -> already;
      case IndexNotFoundException missing ->
          new UnusableIndexException(
              Reason.MISSING,
              "There is no index in " + folder + ". Make one: lucerna index --index " + folder,
              e);
      case LockObtainFailedException locked ->
          new UnusableIndexException(
              Reason.LOCKED,
              "Another process is writing to the index in "
                  + folder
                  + ". Wait until it is done, or stop it, then try again.",
              e);
      case IndexFormatTooOldException old -> otherVersion(folder, e);
      case IndexFormatTooNewException young -> otherVersion(folder, e);
      case CorruptIndexException corrupt ->
          new UnusableIndexException(
              Reason.CORRUPT,
              "The index in "
                  + folder
                  + " is damaged ("
                  + e.getMessage()
                  + "). Make it anew: lucerna index --rebuild --index "
                  + folder,
              e);
      default ->
          new UnusableIndexException(
              Reason.UNREACHABLE, "The index in " + folder + " cannot be read or written: " + e, e);
    };
  }

  static UnusableIndexException otherVersion(Path folder, Exception e) {
    return new UnusableIndexException(
        Reason.OTHER_VERSION,
        "The index in "
            + folder
            + " was made by another version of Lucerna. Make it anew: lucerna index --rebuild"
            + " --index "
            + folder,
        e);
  }
}
