package org.lucerna.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.pipeline.EncodingRun;
import org.lucerna.pipeline.RunProgress;

/**
 * Gives the works of an index made-up vectors, written as encoding them would write them: {@code
 * INDEX ENCODED-INDEX...}; the vectors of the encoded ones are what the made-up ones lie among.
 */
public final class FillVectors {
  private static final int PROGRESS = 12_800;

  private FillVectors() {}

  public static void main(String[] args) throws IOException {
    List<float[]> centres = new ArrayList<>();
    String model = "";
    for (int i = 1; i < args.length; i++) {
      model = read(Path.of(args[i]).resolve("vectors"), centres);
    }
    MadeUpVectors made = MadeUpVectors.among(model, centres);
    System.out.printf(Locale.ROOT, "%d real vectors of %s%n", centres.size(), model);
    long start = System.nanoTime();
    RunProgress told =
        new RunProgress() {
          @Override
          public void encoded(long soFar) {
            if (soFar % PROGRESS == 0) {
              System.out.printf(
                  Locale.ROOT, "%d after %.0f s%n", soFar, (System.nanoTime() - start) / 1e9);
            }
          }
        };
    System.out.println(EncodingRun.run(new LuceneIndex(Path.of(args[0])), made, told));
  }

  private static String read(Path folder, List<float[]> into) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        FloatVectorValues values = leaf.reader().getFloatVectorValues("vector");
        for (int ord = 0; ord < values.size(); ord++) {
          into.add(values.vectorValue(ord).clone());
        }
      }
      return reader.getIndexCommit().getUserData().getOrDefault("model", "");
    }
  }
}
