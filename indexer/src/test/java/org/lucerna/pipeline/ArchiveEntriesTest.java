package org.lucerna.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveEntriesTest {
  private static final int TAR_HEADER = 512;

  @TempDir Path home;

  private IndexFixture index;
  private Path archive;
  private long clock = 1_700_000_000_000L;

  @BeforeEach
  void setUp() throws IOException {
    index = new IndexFixture(home);
    archive = Files.createDirectories(home.resolve("files")).resolve("a.tar");
  }

  @Test
  void anUnchangedArchiveStaysClosed() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha\nBAD", "two", "pmid:2|Beta"));
    index.run();
    Map<String, String> works = index.dump();
    scramble(archive);
    IndexReport again = index.run();
    assertEquals(new IndexReport.Files(2, 0, 2, 0, 0), again.files());
    assertEquals(1, again.rejected().size());
    assertEquals(works, index.dump());
  }

  @Test
  void besideAnUnchangedArchiveOtherFilesAreRead() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha"));
    index.run();
    scramble(archive);
    index.write("b", "pmid:3|Gamma");
    assertEquals(new IndexReport.Files(2, 1, 1, 0, 0), index.run().files());
    assertEquals(2, index.dump().size());
  }

  @Test
  void aChangedArchiveIsOpened() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha", "two", "pmid:2|Beta"));
    index.run();
    write(archive, Map.of("one", "pmid:1|Alpha", "three", "pmid:3|Gamma"));
    assertEquals(new IndexReport.Files(2, 1, 1, 1, 0), index.run().files());
    assertEquals(new IndexReport.Files(2, 0, 2, 0, 0), index.run().files());
  }

  @Test
  void anArchiveWithSomethingRefusedIsOpenedEachTime() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha", "../two", "pmid:2|Beta"));
    IndexReport.Files first = new IndexReport.Files(2, 1, 0, 0, 1);
    assertEquals(first, index.run().files());
    IndexReport again = index.run();
    assertEquals(new IndexReport.Files(2, 0, 1, 0, 1), again.files());
    assertEquals(1, again.rejected().size());
  }

  @Test
  void aVanishedArchiveTakesItsRecordsAlong() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha"));
    index.run();
    Files.delete(archive);
    assertEquals(new IndexReport.Files(0, 0, 0, 1, 0), index.run().files());
    assertEquals(Map.of(), index.dump());
  }

  @Test
  void newReadersOpenEveryArchive() throws IOException {
    write(archive, Map.of("one", "pmid:1|Alpha"));
    index.run();
    IndexFixture newer = new IndexFixture(home, "files", "index", "2");
    assertEquals(new IndexReport.Files(1, 1, 0, 0, 0), newer.run().files());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyHistoryOfArchivesEndsWhereAFreshIndexBegins(long seed) throws IOException {
    Random random = new Random(seed);
    for (int step = 0; step < 6; step++) {
      change(random);
      index.run();
      IndexFixture fresh = new IndexFixture(home, "files", "fresh" + step, "1");
      fresh.run();
      assertEquals(fresh.dump(), index.dump(), "seed " + seed + " step " + step);
    }
  }

  private void change(Random random) throws IOException {
    Path file = archive.resolveSibling("f" + random.nextInt(3) + ".tar.gz");
    Path other = archive.resolveSibling("f" + random.nextInt(3) + ".tar.gz");
    if (Files.exists(file) && !Files.exists(other)) {
      Files.move(file, other);
    } else if (Files.exists(file) && random.nextInt(3) == 0) {
      Files.delete(file);
    } else {
      Map<String, String> members = new TreeMap<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        int paper = random.nextInt(5);
        members.put("m" + random.nextInt(3), "pmid:" + (paper + 1) + "|Paper " + paper);
      }
      write(file, members);
    }
  }

  private void write(Path file, Map<String, String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(stream(file, bytes))) {
      for (String name : new TreeSet<>(members.keySet())) {
        byte[] content = ("#lines\n" + members.get(name) + '\n').getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    Files.write(file, bytes.toByteArray());
    Files.setLastModifiedTime(file, FileTime.fromMillis(clock++));
  }

  private static OutputStream stream(Path file, OutputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
  }

  /** Other bytes under the same size and date: who opens the archive finds nothing it knows. */
  private static void scramble(Path file) throws IOException {
    FileTime date = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, TAR_HEADER, bytes.length, (byte) 'x');
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, date);
  }
}
