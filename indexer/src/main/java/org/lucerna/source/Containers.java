package org.lucerna.source;

import java.nio.charset.StandardCharsets;

/** Tells archives and compressed files from others by their first bytes, whatever their name. */
final class Containers {
  /** Bytes that {@link #of} wants to see; fewer where the file is shorter. */
  static final int HEAD = 4096;

  private static final int TAR_MAGIC_AT = 257;

  enum Kind {
    PLAIN,
    GZIP,
    ZIP,
    TAR
  }

  private Containers() {}

  static Kind of(byte[] head, int length) {
    if (length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b && head[2] == 8) {
      return Kind.GZIP;
    }
    if (length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5)) {
      return isDocument(head, length) ? Kind.PLAIN : Kind.ZIP;
    }
    boolean tar =
        length > TAR_MAGIC_AT + 5
            && new String(head, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar");
    return tar ? Kind.TAR : Kind.PLAIN;
  }

  /** Office documents and e-books are zip files too; their first members give them away. */
  private static boolean isDocument(byte[] head, int length) {
    String text = new String(head, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
    return text.startsWith("mimetype", 30)
        || text.contains("[Content_Types].xml")
        || text.contains("_rels/.rels")
        || text.contains("docProps/")
        || text.contains("word/")
        || text.contains("xl/worksheets");
  }
}
