package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.index.UnusableIndexException.Reason;
import org.lucerna.pipeline.IndexFixture;

class UnusableIndexTest {
  @TempDir Path home;

  private UnusableIndexException refused(Path folder) {
    return assertThrows(
        UnusableIndexException.class, () -> new LuceneIndex(folder).openVersions().close());
  }

  @Test
  void missingIndexSaysHowToMakeOne() {
    Path nowhere = home.resolve("nowhere");
    UnusableIndexException told = refused(nowhere);
    assertEquals(Reason.MISSING, told.reason());
    assertTrue(told.toString().contains("lucerna index --index " + nowhere), told.getMessage());
    assertFalse(Files.exists(nowhere), "looking must not make a folder");
    assertEquals(Reason.MISSING, refused(home).reason());
  }

  @Test
  void indexOfAnotherSchemaSaysSo() throws IOException {
    try (Directory directory = WriterSettings.directory(home);
        IndexWriter writer = new IndexWriter(directory, WriterSettings.append(Clock.systemUTC()))) {
      writer.setLiveCommitData(Map.of("schema", "0").entrySet());
      writer.commit();
    }
    UnusableIndexException told = refused(home);
    assertEquals(Reason.OTHER_VERSION, told.reason());
    assertTrue(told.toString().contains("--rebuild"), told.getMessage());
    assertThrows(UnusableIndexException.class, () -> new LuceneIndex(home).openSession(false));
    new LuceneIndex(home).openSession(true).close();
  }

  @Test
  void damagedIndexSaysSoAndCanBeMadeAnew() throws IOException {
    IndexFixture index = new IndexFixture(home).write("a", "pmid:1|Alpha");
    index.run();
    try (Stream<Path> files = Files.list(index.folder())) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("segments_")) {
          Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
      }
    }
    UnusableIndexException told = refused(index.folder());
    assertTrue(
        told.reason() == Reason.CORRUPT || told.reason() == Reason.OTHER_VERSION, told.toString());
    assertTrue(told.toString().contains("--rebuild"), told.getMessage());
    index.rebuild();
    assertEquals(1, index.dump().size());
  }

  @Test
  void supersededCommitStaysForTenMinutes() throws IOException {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    try (Directory directory = WriterSettings.directory(home)) {
      commit(directory, start);
      commit(directory, start.plusSeconds(60));
      assertEquals(2, DirectoryReader.listCommits(directory).size());
      commit(directory, start.plus(Duration.ofMinutes(9)));
      assertEquals(3, DirectoryReader.listCommits(directory).size());
      commit(directory, start.plus(Duration.ofMinutes(12)));
      assertEquals(3, DirectoryReader.listCommits(directory).size());
    }
  }

  private static void commit(Directory directory, Instant at) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, WriterSettings.append(Clock.fixed(at, ZoneOffset.UTC)))) {
      CommitInfo info =
          new CommitInfo(
              CommitInfo.SCHEMA, "v", "c", at, 0, 0, Optional.empty(), Optional.empty(), List.of());
      writer.setLiveCommitData(info.toMap().entrySet());
      writer.commit();
    }
  }
}
