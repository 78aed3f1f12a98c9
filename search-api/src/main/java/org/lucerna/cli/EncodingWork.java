package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lucerna.index.IndexStore;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.pipeline.EncodingRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.semantic.EmbedderUnavailableException;
import org.lucerna.semantic.OnnxEmbedder;

/** The second half of {@code index}: vectors for what has none. */
final class EncodingWork {
  private final IndexStore store;
  private final PrintWriter err;

  EncodingWork(IndexStore store, PrintWriter err) {
    this.store = store;
    this.err = err;
  }

  /** Where it cannot be done the index is searched by words alone, which is said and no failure. */
  void run(int threads, RunProgress progress) {
    try (OnnxEmbedder embedder = OnnxEmbedder.open(threads)) {
      EncodingRun.Outcome done = EncodingRun.run(store, embedder, progress);
      if (done.encoded() > 0) {
        err.printf(
            Locale.ROOT,
            "%d passages encoded in %.1f s (%.1f a second)%n",
            done.encoded(),
            done.seconds(),
            done.encoded() / done.seconds());
      }
    } catch (EmbedderUnavailableException e) {
      err.println("no vectors: " + e.getMessage() + "; the index is searched by words alone");
    } catch (UnusableIndexException e) {
      if (e.reason() != UnusableIndexException.Reason.LOCKED) {
        throw e;
      }
      err.println("no vectors yet: another process is encoding; index again once it is done");
    }
    err.flush();
  }
}
