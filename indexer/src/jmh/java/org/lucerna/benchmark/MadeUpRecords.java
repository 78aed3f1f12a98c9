package org.lucerna.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyException;
import org.lucerna.vocabulary.VocabularyReader;

/** What the steps of ingest are measured on: made-up PubMed records, the same on every machine. */
final class MadeUpRecords {
  /** A power of two. */
  static final int COUNT = 4096;

  private MadeUpRecords() {}

  static SourceFile plain() {
    return new BytesFile("made-up.xml", xml());
  }

  static SourceFile gzipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(xml());
    } catch (IOException e) {
      throw new AssertionError("memory takes what is written", e);
    }
    return new BytesFile("made-up.xml.gz", bytes.toByteArray());
  }

  /**
   * All of them as a run reads them.
   *
   * @throws IllegalStateException where the reader refuses any
   */
  static List<EvidenceRecord> read() {
    List<EvidenceRecord> records = new ArrayList<>(COUNT);
    FormatRegister.reader()
        .read(
            plain(),
            item -> {
              if (!(item instanceof SourceItem.Read read)) {
                throw new IllegalStateException("no record: " + item);
              }
              records.add(read.source());
            });
    if (records.size() != COUNT) {
      throw new IllegalStateException(records.size() + " records instead of " + COUNT);
    }
    return records;
  }

  /** The repository's own, as it lies beside the classes. */
  static Vocabulary vocabulary() {
    try {
      return VocabularyReader.bundled(Optional.empty());
    } catch (IOException | VocabularyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] xml() {
    RecordMaker maker = new RecordMaker();
    StringBuilder xml = new StringBuilder(RecordMaker.frame().getFirst());
    for (int pmid = 1; pmid <= COUNT; pmid++) {
      xml.append(maker.article(pmid));
    }
    return xml.append(RecordMaker.frame().getLast()).toString().getBytes(StandardCharsets.UTF_8);
  }
}
