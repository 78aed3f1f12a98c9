package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The vectors' own Lucene index, in a folder within the index's: one document for each passage. */
final class VectorFolder {
  /** Digest of the passage, as a number to join by and as a term to delete by. */
  static final String PASSAGE = "passage";

  static final String PASSAGE_TERM = "passage_term";
  static final String VECTOR = "vector";

  /** Keys of a commit's user data. */
  static final String MODEL = "model";

  private static final String NAME = "vectors";

  private VectorFolder() {}

  static Path under(Path index) {
    return index.resolve(NAME);
  }

  static Directory open(Path index) throws IOException {
    Files.createDirectories(under(index));
    return FSDirectory.open(under(index));
  }

  /** The model that made the vectors in a directory. */
  static Optional<String> model(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? Optional.ofNullable(SegmentInfos.readLatestCommit(directory).getUserData().get(MODEL))
        : Optional.empty();
  }

  static IndexWriterConfig settings(boolean anew) {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(
        anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setCodec(new Quantised());
    config.setIndexDeletionPolicy(new RecentCommits(Clock.systemUTC()));
    config.setCommitOnClose(false);
    return config;
  }

  /** Graphs over vectors of one byte a dimension; the exact ones are kept beside them. */
  private static final class Quantised extends Lucene104Codec {
    private final KnnVectorsFormat format = new Lucene104HnswScalarQuantizedVectorsFormat();

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return format;
    }
  }
}
