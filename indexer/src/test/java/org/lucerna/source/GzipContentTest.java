package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several gzip files joined into one, as backups and logs are. */
class GzipContentTest {
  @TempDir private Path folder;

  @Test
  void holdsEveryMemberHoweverManyAreEmpty() throws IOException {
    byte[] stored = joined("first, ", times(100_000, ""), "second", times(100_000, ""));
    assertEquals("first, second", text(stored));
    assertEquals("", text(joined("", times(100_000, ""), "", "")));
  }

  @Test
  void isReadByteByByteAsWell() throws IOException {
    try (GzipContent content =
        new GzipContent(new ByteArrayInputStream(joined("", "ab", "", "")))) {
      assertEquals('a', content.read());
      assertEquals('b', content.read());
      assertEquals(-1, content.read());
    }
  }

  @Test
  void aMemberThatIsDamagedIsRefusedWhereverItStands() throws IOException {
    byte[] stored = joined("first", "", "last", "");
    stored[stored.length - gzip("").length - 6] ^= 1;
    assertThrows(ZipException.class, () -> text(stored));
  }

  @Test
  void theFilesBesideItAreListedToo() throws IOException {
    Files.write(folder.resolve("a.gz"), joined("", times(100_000, ""), "TY  - JOUR", ""));
    Files.writeString(folder.resolve("b.ris"), "TY  - JOUR");
    try (SourceListing listing = new SourceLister(SourceLimits.DEFAULT).list(List.of(folder))) {
      assertEquals(
          List.of("a.gz", "b.ris"), listing.files().stream().map(SourceFile::path).toList());
      assertEquals(
          "TY  - JOUR",
          new String(listing.files().getFirst().open().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String text(byte[] stored) throws IOException {
    try (GzipContent content = new GzipContent(new ByteArrayInputStream(stored))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String[] times(int count, String text) {
    String[] texts = new String[count];
    Arrays.fill(texts, text);
    return texts;
  }

  private static byte[] joined(String first, String[] between, String second, String... last)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(gzip(first));
    out.write(joined(between));
    out.write(gzip(second));
    out.write(joined(last));
    return out.toByteArray();
  }

  private static byte[] joined(String... texts) throws IOException {
    byte[] empty = gzip("");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String text : texts) {
      out.write(text.isEmpty() ? empty : gzip(text));
    }
    return out.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
