package org.lucerna.backend.lucene;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.lucerna.index.CommitInfo;

/**
 * Keeps the last commit, and each one before it until ten minutes after it was followed by another,
 * so that paging goes on over a commit, from other processes too.
 */
final class RecentCommits extends IndexDeletionPolicy {
  /** SPEC section 8: versions stay readable so long after a newer commit. */
  static final Duration READABLE = Duration.ofMinutes(10);

  private final Clock clock;

  RecentCommits(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    Instant oldest = clock.instant().minus(READABLE);
    for (int i = 0; i + 1 < commits.size(); i++) {
      Instant superseded = CommitInfo.of(commits.get(i + 1).getUserData()).date();
      if (superseded.isBefore(oldest)) {
        commits.get(i).delete();
      }
    }
  }
}
