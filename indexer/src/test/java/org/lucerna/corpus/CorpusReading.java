package org.lucerna.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/** A corpus as Lucerna's own readers read it. */
record CorpusReading(
    List<String> files, List<EvidenceRecord> records, List<RejectedSource> rejections) {
  static CorpusReading of(Path corpus) throws IOException {
    SourceFileReader reader = FormatRegister.reader();
    CorpusReading reading =
        new CorpusReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (SourceListing listing = new SourceLister(SourceLimits.DEFAULT).list(List.of(corpus))) {
      reading.rejections.addAll(listing.rejections());
      for (SourceFile file : listing.files()) {
        reading.files.add(file.path());
        reader.read(file, reading::take);
      }
    }
    return reading;
  }

  private void take(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> records.add(read.source());
      case SourceItem.Rejected rejected -> rejections.add(rejected.rejection());
      case SourceItem.Descriptor heading -> {} // no record
      case SourceItem.Deleted deleted ->
          throw new IllegalStateException("the corpus deletes nothing: " + deleted.identifier());
    }
  }

  <T extends EvidenceRecord> List<T> ofKind(Class<T> kind) {
    return records.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
