package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;

/** A file that a limit refused is unchanged, but worth reading where the limit is another. */
class LimitChangeTest {
  private static final SourceLimits TWO = SourceLimits.DEFAULT.with(SourceLimit.RECORDS, 2);

  @TempDir Path home;
  private Path files;

  @BeforeEach
  void write() throws IOException {
    files = Files.createDirectory(home.resolve("files"));
    Files.writeString(files.resolve("one.ris"), records("One"));
    Files.writeString(files.resolve("three.ris"), records("Two", "Three", "Four"));
  }

  @Test
  void onlyWhatTheLimitRefusedIsReadAgain() {
    assertEquals("3 written, 1 rejected, 0 unchanged", run(TWO));
    assertEquals("0 written, 1 rejected, 2 unchanged", run(TWO));
    assertEquals("3 written, 0 rejected, 1 unchanged", run(SourceLimits.DEFAULT));
    assertEquals("0 written, 0 rejected, 2 unchanged", run(SourceLimits.DEFAULT));
  }

  @Test
  void anArchiveIsOpenedAgainForSuchAMember() throws IOException {
    try (OutputStream out = Files.newOutputStream(files.resolve("more.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("inner.ris"));
      zip.write(records("Five", "Six", "Seven").getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("5 written, 2 rejected, 0 unchanged", run(TWO));
    assertEquals("0 written, 2 rejected, 3 unchanged", run(TWO));
    assertEquals("6 written, 0 rejected, 1 unchanged", run(SourceLimits.DEFAULT));
    assertEquals("0 written, 0 rejected, 3 unchanged", run(SourceLimits.DEFAULT));
  }

  private String run(SourceLimits limits) {
    IndexReport report =
        new IndexRun(
                new SourceLister(limits), FormatRegister.reader(), IndexFixture.vocabulary(), "1")
            .run(
                new LuceneIndex(home.resolve("index")),
                new IndexOptions(List.of(files), false, false, 1),
                RunProgress.NONE);
    return report.records().written()
        + " written, "
        + report.rejected().size()
        + " rejected, "
        + report.files().unchanged()
        + " unchanged";
  }

  private static String records(String... titles) {
    StringBuilder ris = new StringBuilder();
    for (String title : titles) {
      ris.append("TY  - JOUR\nTI  - ").append(title).append(" of a kind\nAU  - Doe, J\nER  - \n");
    }
    return ris.toString();
  }
}
