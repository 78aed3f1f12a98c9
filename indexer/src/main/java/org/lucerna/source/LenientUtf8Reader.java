package org.lucerna.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8; a byte that is none is read in another charset, as in files pieced together. */
final class LenientUtf8Reader extends Reader {
  private final InputStream in;
  private final Charset fallback;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).limit(0);
  private boolean ended;

  LenientUtf8Reader(InputStream in, Charset fallback) {
    this.in = in;
    this.fallback = fallback;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(buffer, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void decode() throws IOException {
    if (!ended) {
      fill();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isMalformed() || (result.isUnderflow() && ended && bytes.hasRemaining())) {
      int length = result.isMalformed() ? result.length() : bytes.remaining();
      byte[] wrong = new byte[length];
      bytes.get(wrong);
      if (chars.remaining() < length) {
        bytes.position(bytes.position() - length);
      } else {
        chars.put(new String(wrong, fallback));
      }
      decoder.reset();
    }
    chars.flip();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }
}
