package org.lucerna.format.bibliography;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceText;

/**
 * A BibTeX file in pieces, each from a line on which an entry begins to the next such line. What
 * begins an entry in any other place does not end a piece.
 */
final class BibtexPieces implements Closeable {
  /** More characters than tell whether an entry begins, or whether a field goes on. */
  static final int LOOKED_AT = 1 << 10;

  /** Indentation beyond this is text. */
  private static final int INDENTATION = 80;

  private static final Pattern ENTRY =
      Pattern.compile(
          "@(?:(?i:string|preamble|comment)[ \\t]{0,20}+[{(]"
              + "|[A-Za-z]{1,40}+[ \\t]{0,20}+[{(]\\s{0,20}+[^,{}\"=\\r\\n]{0,200}+,)");

  /** What stands behind a piece. */
  enum End {
    ENTRY,
    NOTHING,
    /** More of the same: the piece is as long as a piece may be. */
    MORE
  }

  /**
   * @param line number of its first line
   */
  record Piece(String text, int line, End end) {}

  private final Reader reader;
  private final long largest;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder window = new StringBuilder();
  private final Matcher entry = ENTRY.matcher(window);
  private boolean ended;

  /** Where the piece begins in the window, and how much of it was taken. */
  private int from;

  private int taken;
  private int line = 1;

  private BibtexPieces(Reader reader, long largest) {
    this.reader = reader;
    this.largest = largest;
  }

  static BibtexPieces open(SourceFile file) throws IOException {
    return new BibtexPieces(SourceText.open(file), file.limits().of(SourceLimit.TEXT_SIZE));
  }

  /** The next piece, empty after the last. */
  Optional<Piece> next() throws IOException {
    advance();
    int scanned = from;
    while (true) {
      int known = ended ? window.length() : window.length() - LOOKED_AT;
      int next = nextEntry(scanned, known);
      if (next > from) {
        return piece(next, End.ENTRY);
      }
      if (ended) {
        return from == window.length() ? Optional.empty() : piece(window.length(), End.NOTHING);
      }
      if (window.length() - from > largest) {
        return piece(window.length(), End.MORE);
      }
      scanned = Math.max(scanned, known) - from;
      fill();
    }
  }

  /** The end of the last piece is to be in the next one. */
  void back(int chars) {
    taken -= chars;
  }

  /** Leaves out what goes on behind the last piece, to the next entry. */
  void passOver() throws IOException {
    Optional<Piece> rest = next();
    while (rest.isPresent() && rest.get().end() == End.MORE) {
      rest = next();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private Optional<Piece> piece(int to, End end) {
    taken = to - from;
    return Optional.of(new Piece(window.substring(from, to), line, end));
  }

  private void advance() {
    for (int end = from + taken; from < end; from++) {
      line += endsLine(window, from) ? 1 : 0;
    }
    taken = 0;
  }

  /** Whether a line ends with this character: a line feed, or a carriage return alone. */
  static boolean endsLine(CharSequence text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }

  /** The line on which an entry begins, its sign between two places; -1 where there is none. */
  private int nextEntry(int first, int end) {
    entry.reset();
    for (int sign = window.indexOf("@", first);
        sign >= 0 && sign < end;
        sign = window.indexOf("@", sign + 1)) {
      int start = lineStart(sign);
      if (start > from && entry.region(sign, window.length()).lookingAt()) {
        return start;
      }
    }
    return -1;
  }

  private int lineStart(int sign) {
    int start = sign;
    while (start > from && sign - start < INDENTATION && isBlank(window.charAt(start - 1))) {
      start--;
    }
    boolean begins = start > from && "\r\n".indexOf(window.charAt(start - 1)) >= 0;
    return begins ? start : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void fill() throws IOException {
    window.delete(0, from);
    from = 0;
    int read = reader.read(buffer);
    ended = read < 0;
    window.append(buffer, 0, Math.max(0, read));
  }
}
