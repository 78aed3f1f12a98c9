package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

class SourceListerTest {
  private static final SourceLimits SMALL =
      SourceLimits.DEFAULT
          .with(SourceLimit.FILE_SIZE, 1 << 26)
          .with(SourceLimit.FOLDER_DEPTH, 5)
          .with(SourceLimit.ARCHIVE_DEPTH, 2)
          .with(SourceLimit.ARCHIVE_ENTRIES, 10)
          .with(SourceLimit.ARCHIVE_SIZE, 1 << 26)
          .with(SourceLimit.EXPANSION_RATIO, 100);

  @TempDir private Path folder;

  @Test
  void listsFoldersInOrderAndLeavesOutHiddenAndIgnored() throws IOException {
    write("b/two.txt", "2");
    write("a/one.txt", "1");
    write("a/.hidden", "x");
    write(".git/config", "x");
    write(".lucernaignore", "# comment\n*.log\n/top.txt\nbuild/\n!keep.log\na/**/deep.txt\n");
    write("top.txt", "x");
    write("b/top.txt", "kept: the rule is anchored");
    write("b/x.log", "x");
    write("b/keep.log", "kept");
    write("b/build/out.txt", "x");
    write("a/c/d/deep.txt", "x");
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(List.of("a/one.txt", "b/keep.log", "b/top.txt", "b/two.txt"), paths(listing));
      assertEquals(List.of(), listing.rejections());
    }
  }

  @Test
  void readsCompressedFilesAndArchivesByContentNotName() throws IOException {
    Files.write(folder.resolve("plain-name.xml"), gzip("inside gzip"));
    Files.write(folder.resolve("archive.bin"), zip("in/one.txt", "first", "two.gz", "x"));
    Files.write(folder.resolve("bundle.tgz"), gzip(tar("dir/three.txt", "third")));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(
          List.of(
              "archive.bin!/in/one.txt",
              "archive.bin!/two.gz",
              "bundle.tgz!/dir/three.txt",
              "plain-name.xml"),
          paths(listing));
      assertEquals("first", text(listing.files().get(0)));
      assertEquals("third", text(listing.files().get(2)));
      assertEquals("inside gzip", text(listing.files().get(3)));
    }
  }

  @Test
  void givesTwoMembersOfOneNamePathsOfTheirOwn() throws IOException {
    String[] members = {"in/a.ris", "1", "in/a.ris", "2", "in/a (2).ris", "3", "in/a.ris", "4"};
    Files.write(folder.resolve("one.tar"), tar(members));
    Files.write(folder.resolve("two.zip"), twiceOneName("in/a.ris", "1", "2"));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      List<String> read = new ArrayList<>();
      for (SourceFile file : listing.files()) {
        read.add(file.path() + ' ' + text(file));
      }
      assertEquals(
          List.of(
              "one.tar!/in/a (2) (2).ris 3",
              "one.tar!/in/a (2).ris 2",
              "one.tar!/in/a (3).ris 4",
              "one.tar!/in/a.ris 1",
              "two.zip!/in/a (2).ris 2",
              "two.zip!/in/a.ris 1"),
          read);
    }
  }

  @Test
  void refusesAnArchiveThatHoldsNothingToRead() throws IOException {
    Files.write(folder.resolve("a.zip"), zip());
    Files.write(folder.resolve("b.zip"), zip("folder/", ""));
    Files.write(folder.resolve("c.zip"), zip(".hidden", "x", "__MACOSX/._one.txt", "x"));
    Files.write(folder.resolve("d.tgz"), gzip(tar("in/.hidden", "x")));
    Files.write(folder.resolve("e.zip"), zipBytes("inner.zip", zip()));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(
          List.of(
              "a.zip EMPTY an archive without files",
              "b.zip EMPTY an archive without files",
              "c.zip EMPTY an archive of hidden files alone",
              "d.tgz EMPTY an archive of hidden files alone",
              "e.zip!/inner.zip EMPTY an archive without files"),
          listing.rejections().stream()
              .map(it -> it.file() + ' ' + it.reason() + ' ' + it.detail())
              .toList());
      assertEquals(List.of(), listing.opened());
    }
  }

  @Test
  void refusesWhatMissesLinksOutOrNestsTooDeep() throws IOException {
    Files.write(folder.resolve("evil.zip"), zip("../../etc/passwd", "x", "fine.txt", "ok"));
    byte[] nested = zip("end.txt", "x");
    for (int i = 0; i < 4; i++) {
      nested = zipBytes("inner.zip", nested);
    }
    Files.write(folder.resolve("nested.zip"), nested);
    try (SourceListing listing =
        new SourceLister(SMALL).list(List.of(folder, folder.resolve("missing.txt")))) {
      List<RejectionReason> reasons =
          listing.rejections().stream().map(RejectedSource::reason).sorted().toList();
      assertEquals(
          List.of(
              RejectionReason.UNREADABLE, RejectionReason.TOO_DEEP, RejectionReason.UNSAFE_PATH),
          reasons);
      assertEquals(1, listing.files().size());
    }
  }

  @Test
  void refusesAMemberWhoseNameNoFileSystemWouldTake() throws IOException {
    String name = "in/" + "n".repeat(60_000) + ".ris";
    String twin = "in/" + "n".repeat(60_000) + ".nbib";
    Files.write(folder.resolve("a.tar"), tar("a.ris", "1", name, "2", twin, "3", "b.ris", "4"));
    Files.write(folder.resolve("b.zip"), zip("a.ris", "1", name, "2"));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(List.of("a.tar!/a.ris", "a.tar!/b.ris", "b.zip!/a.ris"), paths(listing));
      assertEquals(3, listing.rejections().size());
      for (RejectedSource rejected : listing.rejections()) {
        assertEquals(RejectionReason.TOO_LARGE, rejected.reason());
        assertEquals("a name of more than 4096 characters", rejected.detail());
        assertTrue(rejected.file().matches("[ab]\\.(tar|zip)!/in/n{100,200}…"), rejected.file());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 93, 94, 95, 97, 98, 99})
  void refusesAMemberThatIsCompressedInAnUnknownWay(int method) throws IOException {
    byte[] zip = zip("a.ris", "1", "other.ris", "2", "z.ris", "3");
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    zip[bytes.indexOf("other.ris") - 22] = (byte) method;
    zip[bytes.lastIndexOf("other.ris") - 36] = (byte) method;
    Files.write(folder.resolve("a.zip"), zip);
    Files.writeString(folder.resolve("b.ris"), "4");
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(List.of("a.zip!/a.ris", "a.zip!/z.ris", "b.ris"), paths(listing));
      RejectedSource rejected = listing.rejections().getFirst();
      assertEquals("a.zip!/other.ris", rejected.file());
      assertEquals(RejectionReason.MALFORMED, rejected.reason());
      assertTrue(rejected.detail().startsWith("the member cannot be unpacked: "));
    }
  }

  @Test
  void refusesBombsByEntriesAndByExpansion() throws IOException {
    String zeros = "0".repeat(20 << 20);
    Files.write(folder.resolve("bomb.zip"), zip("zeros.txt", zeros));
    Files.write(folder.resolve("bomb.gz"), gzip(zeros));
    String[] many = new String[24];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 2 == 0 ? i + ".txt" : "x";
    }
    Files.write(folder.resolve("many.zip"), zip(many));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(
          List.of(RejectionReason.EXPANDS_TOO_MUCH, RejectionReason.TOO_MANY_ENTRIES),
          listing.rejections().stream().map(RejectedSource::reason).toList());
      SourceFile gz =
          listing.files().stream().filter(f -> f.path().equals("bomb.gz")).findFirst().get();
      SourceLimitException refusal =
          org.junit.jupiter.api.Assertions.assertThrows(
              SourceLimitException.class, () -> gz.open().readAllBytes());
      assertEquals(RejectionReason.EXPANDS_TOO_MUCH, refusal.reason());
    }
  }

  /** The directory of a zip file may say anything of a member's size. */
  @Test
  void aMemberThatIsLargerThanItSaysIsStopped() throws IOException {
    byte[] zip = zip("zeros.txt", "0".repeat(20 << 20));
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int directory = bytes.getInt(zip.length - 6);
    bytes.putInt(directory + 24, 10); // PKWARE APPNOTE 4.3.12: the uncompressed size
    Files.write(folder.resolve("liar.zip"), zip);
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      SourceFile liar = listing.files().getFirst();
      assertEquals(10, liar.size());
      SourceLimitException refusal =
          org.junit.jupiter.api.Assertions.assertThrows(
              SourceLimitException.class, () -> liar.open().readAllBytes());
      assertEquals(RejectionReason.EXPANDS_TOO_MUCH, refusal.reason());
    }
  }

  /** A short one shows it when it is listed, a long one at its end. */
  @Test
  void aMemberWhoseChecksumIsWrongIsNotTakenForSound() throws IOException {
    Files.write(folder.resolve("long.zip"), withWrongSum(zip("a.txt", "Heat. ".repeat(2000))));
    Files.write(folder.resolve("short.zip"), withWrongSum(zip("a.txt", "Heat.")));
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(
          List.of(
              "short.zip!/a.txt MALFORMED the member cannot be unpacked: its checksum is wrong"),
          listing.rejections().stream()
              .map(it -> it.file() + ' ' + it.reason() + ' ' + it.detail())
              .toList());
      SourceFile torn = listing.files().getFirst();
      ZipException refusal =
          org.junit.jupiter.api.Assertions.assertThrows(
              ZipException.class, () -> torn.open().readAllBytes());
      assertEquals("its checksum is wrong", refusal.getMessage());
    }
  }

  private static byte[] withWrongSum(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int sum = bytes.getInt(zip.length - 6) + 16; // PKWARE APPNOTE 4.3.12: the CRC-32
    bytes.putInt(sum, bytes.getInt(sum) ^ 1);
    return zip;
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    write("a/one.txt", "1");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    try (SourceListing listing = new SourceLister(SMALL).list(List.of(folder))) {
      assertEquals(List.of("a/one.txt"), paths(listing));
    }
  }

  @Test
  void decodesByMarkDeclarationOrGuess() throws IOException {
    assertEquals("é", decode(new byte[] {(byte) 0xc3, (byte) 0xa9}));
    assertEquals("aé\u2019z", decode(new byte[] {'a', (byte) 0xe9, (byte) 0x92, 'z'}));
    assertEquals("aé", decode("\ufeffaé".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("aé", decode("\ufeffaé".getBytes(StandardCharsets.UTF_8)));
    String declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>";
    byte[] polish = (declared + "\u0142").getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertEquals(declared + "\u0142", decode(polish));
  }

  private static String decode(byte[] bytes) throws IOException {
    return String.join("\n", SourceText.of(new BytesFile("x", bytes)));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    assertTrue(parent != null);
    Files.createDirectories(parent);
    Files.writeString(file, text);
  }

  private static List<String> paths(SourceListing listing) {
    return listing.files().stream().map(SourceFile::path).toList();
  }

  private static String text(SourceFile file) throws IOException {
    return new String(file.open().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] zipBytes(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Java writes no name twice, so the second is changed afterwards. */
  private static byte[] twiceOneName(String name, String first, String second) throws IOException {
    String other = "x" + name.substring(1);
    String zip = new String(zip(name, first, other, second), StandardCharsets.ISO_8859_1);
    return zip.replace(other, name).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void whatOverlappingPathsNameTwiceIsListedOnce() throws IOException {
    write("a/one.txt", "1");
    Files.write(folder.resolve("a/bundle.zip"), zip("../evil.txt", "x", "fine.txt", "ok"));
    Path home = folder.toAbsolutePath();
    List<Path> roots = List.of(Path.of("a"), Path.of("a/bundle.zip"), home.resolve("a/one.txt"));
    try (SourceListing listing = new SourceLister(SMALL).listBelow(home, roots)) {
      assertEquals(List.of("a/bundle.zip!/fine.txt", "a/one.txt"), paths(listing));
      assertEquals(1, listing.rejections().size());
    }
  }

  @Test
  void filesBelowHomeAreNamedAlikeHoweverTheyAreGiven() throws IOException {
    write("a/one.txt", "1");
    write("a/b/two.txt", "2");
    Path home = folder.toAbsolutePath();
    SourceLister lister = new SourceLister(SMALL);
    for (Path root : List.of(Path.of("a"), home.resolve("a"), Path.of(""), Path.of("a/../a/."))) {
      try (SourceListing listing = lister.listBelow(home, List.of(root))) {
        assertEquals(List.of("a/b/two.txt", "a/one.txt"), paths(listing), root.toString());
      }
    }
    try (SourceListing listing =
        lister.listBelow(home.resolve("elsewhere"), List.of(home.resolve("a/one.txt")))) {
      assertEquals(List.of(home.resolve("a/one.txt").toString()), paths(listing));
    }
  }
}
