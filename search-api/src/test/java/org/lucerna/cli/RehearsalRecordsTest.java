package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalRecordsTest {
  @TempDir private Path folder;

  @Test
  void areReadWholeAsPubmedCitations() throws IOException {
    Path records = folder.resolve("records.xml");
    RehearsalRecords.write(records, 40);
    Ran ran = Ran.lucerna("index", records, "--dry-run", "--index", folder.resolve("index"));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("40 records read"), ran.err());
    Ran seen = Ran.lucerna("inspect", records, "--format", "json");
    assertTrue(seen.out().contains("pubmed-xml"), seen.out());
  }
}
