package org.lucerna.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's bytes as characters: by byte order mark, else as declared, else as guessed. */
public final class SourceText {
  /** HTML puts its declaration into the first 1024 bytes (WHATWG HTML, 4.2.5.4); be generous. */
  private static final int DECLARATION_WITHIN = 4096;

  private static final String MAC = "x-MacRoman";

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)"
              + "|<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);

  private SourceText() {}

  /** A reader from the beginning of the file; closing it closes the file. */
  public static Reader open(SourceFile file) throws IOException {
    InputStream in = file.open();
    try {
      return open(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Any byte sequence can be read: what is not UTF-8 is taken for Windows-1252, or for Mac OS Roman
   * where the lines end as they did before Mac OS X.
   */
  public static Reader open(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    Charset charset = detect(in);
    return charset.equals(StandardCharsets.UTF_8)
        ? new LenientUtf8Reader(in, charsetOfOtherBytes(in))
        : new InputStreamReader(in, charset);
  }

  private static Charset charsetOfOtherBytes(BufferedInputStream in) throws IOException {
    in.mark(DECLARATION_WITHIN);
    String head = new String(in.readNBytes(DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    in.reset();
    boolean mac = head.indexOf('\r') >= 0 && head.indexOf('\n') < 0;
    return Charset.forName(mac && Charset.isSupported(MAC) ? MAC : "windows-1252");
  }

  /** The lines of a small file. */
  static List<String> of(SourceFile file) throws IOException {
    try (BufferedReader reader = new BufferedReader(open(file))) {
      return reader.lines().toList();
    }
  }

  /** Finds the charset and leaves the stream after a byte order mark, where there is one. */
  public static Charset detect(BufferedInputStream in) throws IOException {
    in.mark(DECLARATION_WITHIN);
    byte[] head = in.readNBytes(DECLARATION_WITHIN);
    in.reset();
    int mark = byteOrderMark(head);
    if (mark > 0) {
      in.skipNBytes(mark);
    }
    return charset(head, mark);
  }

  private static int byteOrderMark(byte[] head) {
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return starts(head, 0xfe, 0xff) || starts(head, 0xff, 0xfe) ? 2 : 0;
  }

  private static Charset charset(byte[] head, int mark) {
    if (mark == 3) {
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xfe, 0xff) || (head.length > 3 && head[0] == 0 && head[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xff, 0xfe) || (head.length > 3 && head[1] == 0 && head[0] != 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    return known(declared.group(1) == null ? declared.group(2) : declared.group(1));
  }

  private static Charset known(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // The Web's practice (WHATWG Encoding, 4.2): what calls itself Latin-1 or ASCII is
    // Windows-1252;
    // a file that can be read as ASCII up to its declaration is not UTF-16.
    if (lower.equals("iso-8859-1") || lower.equals("us-ascii")) {
      return Charset.forName("windows-1252");
    }
    if (lower.startsWith("utf-16") || lower.startsWith("unicode")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
