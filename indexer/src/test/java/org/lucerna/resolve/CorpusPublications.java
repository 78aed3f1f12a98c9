package org.lucerna.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Publication;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceItem;

/** The records of the shipped corpus, as its readers read them. */
public final class CorpusPublications {
  public static final Path CORPUS = Path.of(System.getProperty("lucerna.root", ".."), "corpus");

  private CorpusPublications() {}

  static List<Publication> read() throws IOException {
    return read("publications").stream()
        .filter(Publication.class::isInstance)
        .map(Publication.class::cast)
        .toList();
  }

  /** Every record in a folder of the corpus. */
  public static List<EvidenceRecord> read(String folder) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder)).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        FormatRegister.reader()
            .read(
                new BytesFile(file.getFileName().toString(), Files.readAllBytes(file)),
                item -> {
                  if (item instanceof SourceItem.Read read) {
                    records.add(read.source());
                  }
                });
      }
    }
    return records;
  }
}
