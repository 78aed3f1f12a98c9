package org.lucerna.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lucerna.model.Identifier;

/**
 * The writer port: one run's changes to an index, seen by nobody until {@link #commit}.
 *
 * <p>{@link #add}, {@link #addAll} and {@link #removeFile} may be called by many threads at once;
 * everything else by one thread while no other writes. What is written is read back only after
 * {@link #refresh}. Closing without a commit drops all changes. Failures of the index are {@link
 * UnusableIndexException}s.
 */
public interface IndexSession extends AutoCloseable {
  /** What made the last commit; empty for a new index. */
  Optional<CommitInfo> lastCommit();

  /** Adds a document whose key is new. */
  default void add(IndexDocument document) {
    addAll(List.of(document));
  }

  /** Adds documents whose keys are new: a hundred together are quicker than one by one. */
  void addAll(List<IndexDocument> documents);

  /** Adds a document in place of the one with its key. */
  void replace(IndexDocument document);

  /** Removes a file's records and its manifest entry. */
  void removeFile(String path);

  /** Removes everything. */
  void removeAll();

  /**
   * Writes out part of what {@link #add} holds in memory. Called by as many threads as added, all
   * at once, it spreads over them what {@link #refresh} would otherwise do alone.
   */
  void flush();

  /** Makes what was written so far readable to this session. */
  void refresh();

  Optional<FileEntry> file(String path);

  void forEachFile(Consumer<FileEntry> consumer);

  /** Keys of documents that hold the term, tombstones too, in the order of their keys. */
  List<SourceKey> keys(IndexField field, String term);

  void forEachKey(IndexField field, String term, Consumer<SourceKey> consumer);

  /** Own identifiers that more than one document has. */
  void forEachSharedIdentifier(Consumer<Identifier> consumer);

  /** Terms of a field that begin with a prefix and that more than one document has, in order. */
  void forEachSharedTerm(IndexField field, String prefix, Consumer<String> consumer);

  /** Terms of a field that begin with a prefix, in order. */
  void forEachTerm(IndexField field, String prefix, Consumer<String> consumer);

  /** Reads a source record back; a tombstone has none. */
  Optional<StoredRecord> record(SourceKey key);

  Optional<WorkContext> context(SourceKey key);

  /** As a searcher finds them: lead documents that hold most of the terms. */
  List<AlikeWork> mostAlike(IndexField field, Collection<String> terms, int most);

  /** The source record of such a work. */
  StoredRecord record(AlikeWork work);

  /** Documents that hold the term. */
  long count(IndexField field, String term);

  /** Makes all changes visible at once; after it the session can only be closed. */
  void commit(CommitInfo info);

  @Override
  void close();
}
