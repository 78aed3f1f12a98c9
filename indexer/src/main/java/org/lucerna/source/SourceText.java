package org.lucerna.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

  /** Bytes that a guess may look at. */
  private static final int LOOKED_AT = 1 << 16;

  private static final String MAC_LETTERS =
      "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d"
          + "\u008e\u008f\u0090\u0098\u0099\u009b\u009d\u009f";

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
    return of(in, detect(in));
  }

  private static Charset charsetOfOtherBytes(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    String head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    in.reset();
    boolean mac = (head.indexOf('\r') >= 0 && head.indexOf('\n') < 0) || spellsOnlyAsMac(head);
    return Charset.forName(mac && Charset.isSupported(MAC) ? MAC : "windows-1252");
  }

  /**
   * Whether there are letters of Mac OS Roman within words (0x80 to 0x9f), which in Windows-1252
   * are daggers and quotes there, and none of those of Windows-1252 (0xc0 to 0xff).
   */
  private static boolean spellsOnlyAsMac(String bytes) {
    boolean mac = false;
    for (int i = 1; i + 1 < bytes.length(); i++) {
      char c = bytes.charAt(i);
      boolean within = isLetter(bytes.charAt(i - 1)) && isLetter(bytes.charAt(i + 1));
      if (c >= 0xc0 && (isLetter(bytes.charAt(i - 1)) || bytes.charAt(i + 1) >= 0x80)) {
        return false;
      }
      // Before a small letter, so that it is none of Windows-1252's capitals (8a, 8c, 8e, 9f);
      // its quotes, dashes and small letters (91 to 97, 9a, 9c, 9e) may well stand there.
      mac |= within && bytes.charAt(i + 1) >= 'a' && MAC_LETTERS.indexOf(c) >= 0;
    }
    return mac;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Whether the beginning has bytes that are no UTF-8, whatever it declares; the stream stays where
   * it is.
   */
  public static boolean isNoUtf8(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    CharBuffer chars = CharBuffer.allocate(head.length);
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), chars, false)
        .isMalformed();
  }

  /** The rest of a stream in a charset; what is no UTF-8 in UTF-8 is read as {@link #open} does. */
  public static Reader of(BufferedInputStream in, Charset charset) throws IOException {
    return charset.equals(StandardCharsets.UTF_8)
        ? new LenientUtf8Reader(in, charsetOfOtherBytes(in))
        : new InputStreamReader(in, charset);
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
