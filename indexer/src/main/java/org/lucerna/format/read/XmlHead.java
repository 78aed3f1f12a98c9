package org.lucerna.format.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;

/** What is looked at before XML is parsed; the stream stays where it is, but for blanks. */
final class XmlHead {
  private static final int DECLARATION = 128;
  private static final Pattern WIDE = Pattern.compile("(?i)encoding\\s{0,9}=\\s{0,9}[\"']utf-?16");

  /** Where entities may be declared: before the first element. */
  private static final int PROLOGUE = 1 << 13;

  private XmlHead() {}

  static void refuseEntityDeclarations(BufferedInputStream in) throws IOException, SourceException {
    in.mark(PROLOGUE);
    String head = new String(in.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
    in.reset();
    if (head.replace("\0", "").contains("<!ENTITY")) {
      throw new SourceException(
          RejectionReason.UNSAFE_XML, "", "declares entities, which are never expanded or fetched");
    }
  }

  /** Aalto would refuse single bytes that call themselves UTF-16, as tools leave them behind. */
  static boolean declaresWideCharacters(BufferedInputStream in) throws IOException {
    in.mark(DECLARATION);
    String head = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    in.reset();
    return head.startsWith("<?xml") && WIDE.matcher(head).find();
  }

  /** An XML declaration is only allowed at the very beginning; exports begin with blank lines. */
  static void skipBlank(BufferedInputStream in, Charset charset) throws IOException {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return;
    }
    int c;
    do {
      in.mark(1);
      c = in.read();
    } while (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    if (c >= 0) {
      in.reset();
    }
  }
}
