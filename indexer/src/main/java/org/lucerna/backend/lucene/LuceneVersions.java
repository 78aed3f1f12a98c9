package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;

/** The commits of an index folder: the newest, and for ten minutes those before it. */
public final class LuceneVersions implements IndexVersions {
  /** How often the folder is looked at for a new commit, in nanoseconds. */
  private static final long LOOK_EVERY = Duration.ofMillis(200).toNanos();

  private final Path folder;
  private final Directory directory;
  private final ExecutorService threads = threads();
  private final Deque<Superseded> superseded = new ArrayDeque<>();
  private LuceneSnapshot newest;
  private long looked = System.nanoTime();

  LuceneVersions(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IndexNotFoundException("no folder " + folder);
    }
    this.folder = folder;
    this.directory = WriterSettings.directory(folder);
    try {
      this.newest =
          LuceneSnapshot.open(folder, new HeldNorms(DirectoryReader.open(directory)), "", threads);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** One fewer than there are processors, for the thread that asks works too. */
  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        Thread.ofPlatform().daemon().name("segments-", 1).factory());
  }

  @Override
  public synchronized IndexSnapshot current() {
    if (System.nanoTime() - looked > LOOK_EVERY) {
      look();
    }
    return newest.lease();
  }

  /** Looks for a new commit now. */
  public synchronized void look() {
    looked = System.nanoTime();
    try {
      long last = SegmentInfos.getLastCommitGeneration(directory);
      DirectoryReader reader =
          last > newest.reader().getIndexCommit().getGeneration()
              ? DirectoryReader.openIfChanged(newest.reader())
              : null;
      if (reader != null) {
        follow(LuceneSnapshot.open(folder, reader, "", threads));
      } else if (newest.hasNewerVectors()) {
        newest.reader().incRef();
        follow(LuceneSnapshot.open(folder, newest.reader(), "", threads));
      }
      forgetOld();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  private void follow(LuceneSnapshot newer) {
    superseded.addLast(new Superseded(newest, System.nanoTime()));
    newest = newer;
  }

  private void forgetOld() {
    long readable = RecentCommits.READABLE.toNanos();
    while (!superseded.isEmpty() && System.nanoTime() - superseded.getFirst().since() > readable) {
      superseded.removeFirst().snapshot().close();
    }
  }

  @Override
  public synchronized Optional<IndexSnapshot> version(String version) {
    if (newest.version().equals(version)) {
      return Optional.of(newest.lease());
    }
    for (Superseded old : superseded) {
      if (old.snapshot().version().equals(version)) {
        return Optional.of(old.snapshot().lease());
      }
    }
    return onDisk(version);
  }

  /** A commit that another process superseded before this one looked. */
  private Optional<IndexSnapshot> onDisk(String version) {
    try {
      for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
        String works = commit.getUserData().getOrDefault(LuceneSession.VERSION, "0");
        if (version.startsWith(works)) {
          LuceneSnapshot old =
              LuceneSnapshot.open(
                  folder,
                  new HeldNorms(DirectoryReader.open(commit)),
                  version.substring(version.indexOf('-') + 1),
                  threads);
          if (!old.version().equals(version)) {
            old.close();
            continue;
          }
          superseded.addLast(new Superseded(old, System.nanoTime()));
          return Optional.of(old.lease());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @Override
  public synchronized void close() {
    superseded.forEach(old -> old.snapshot().close());
    superseded.clear();
    newest.close();
    threads.shutdown();
    try {
      directory.close();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  /**
   * @param since {@link System#nanoTime()} when a newer one was seen
   */
  private record Superseded(LuceneSnapshot snapshot, long since) {}
}
