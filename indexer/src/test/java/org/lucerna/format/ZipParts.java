package org.lucerna.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files inside an office document or e-book: one is changed, and the whole is a sound zip. */
final class ZipParts {
  private ZipParts() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static byte[] withOnePart(byte[] zip, Random random, UnaryOperator<byte[]> change) {
    try {
      Map<String, byte[]> parts = parts(zip);
      List<String> names = new ArrayList<>(parts.keySet());
      if (names.isEmpty()) {
        return zip;
      }
      parts.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, part) -> change.apply(part));
      return zipped(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // fixtures are sound
    }
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (part.length > 0) {
          parts.put(entry.getName(), part);
        }
      }
    }
    return parts;
  }

  /** An e-book's first part, {@code mimetype}, must not be compressed. */
  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
