package org.lucerna.vocabulary;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A vocabulary that was read and found without fault, kept in one file so that the next start need
 * not parse and check it again. The file says which version of the vocabulary it is and carries a
 * checksum; one that is damaged, of another version or of another form is passed over.
 */
final class KeptVocabulary {
  /** With the number of the form: raised whenever {@link VocabularyOutput} writes otherwise. */
  private static final byte[] MARK = "lucerna-vocabulary-1\n".getBytes(US_ASCII);

  private static final int HEAD = MARK.length + Long.BYTES;

  private final Path file;

  KeptVocabulary(Path file) {
    this.file = file;
  }

  /** The vocabulary of that version, where it is kept. */
  Optional<Vocabulary> read(String version) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(file);
      if (!isWhole(all)) {
        return Optional.empty();
      }
      return new VocabularyInput(new ByteArrayInputStream(all, HEAD, all.length - HEAD))
          .read(version);
    } catch (IOException | IllegalArgumentException e) {
      // The latter where a constant it names is gone: the form was changed without a new number.
      return Optional.empty();
    }
  }

  /** Keeps it in place of what was kept before; a folder that cannot be written to is let be. */
  void write(Vocabulary vocabulary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new VocabularyOutput(bytes).write(vocabulary);
      byte[] data = bytes.toByteArray();
      byte[] all =
          ByteBuffer.allocate(HEAD + data.length)
              .put(MARK)
              .putLong(checksum(data, 0))
              .put(data)
              .array();
      // Whole or not at all, also where two processes start at once.
      Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "vocabulary", ".tmp");
      try {
        Files.write(written, all);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      // The next start takes as long as this one; nothing else is lost.
      return;
    }
  }

  private static boolean isWhole(byte[] all) {
    ByteBuffer head = ByteBuffer.wrap(all);
    return all.length > HEAD
        && head.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))
        && head.getLong(MARK.length) == checksum(all, HEAD);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }
}
