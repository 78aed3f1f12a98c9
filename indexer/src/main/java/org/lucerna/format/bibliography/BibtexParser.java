package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.bibliography.BibtexPieces.End;
import org.lucerna.format.bibliography.BibtexPieces.Piece;
import org.lucerna.format.read.GluedExport;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/**
 * Walks BibTeX entry by entry. None reaches past a line on which the next one begins, whatever sign
 * it lacks; a value that does not close ends where the next field begins on a line of its own.
 */
final class BibtexParser {
  /**
   * Behind a value that is not closed, or the brace of an entry that is closed too early: any field
   * on a line of its own, else one of the usual.
   */
  private static final Pattern NEXT_FIELD =
      Pattern.compile(
          ",[ \\t]{0,80}+(?:\\R[ \\t]{0,80}+[A-Za-z][\\w-]{0,40}+|(?i:author|editor|title|journal"
              + "|booktitle|publisher|year|date|month|volume|number|pages|doi|url|abstract))"
              + "[ \\t]{0,80}+=\\s{0,80}+");

  /** Takes why an entry, or what stands between two, could not be read. */
  @FunctionalInterface
  interface Faults {
    void accept(RejectionReason reason, String detail, String position);
  }

  private final BiConsumer<BibtexEntry, String> entries;
  private final Faults faults;
  private final SourceLimits limits;
  private final long largest;
  private final Map<String, String> macros = new HashMap<>();
  private final BibtexPieces pieces;

  /** Characters of all macros. */
  private long macrosSize;

  private int count;
  private String text = "";
  private End end = End.NOTHING;
  private int at;

  /** Whether more text could have made something else of the entry. */
  private boolean sawEnd;

  /** Characters of the entry's values. */
  private long size;

  /** The line of a place in the piece, for places that come one after the other. */
  private int line = 1;

  private int counted;

  /** Where the text began that is between entries, and whether what is in it was refused. */
  private int gapLine = 1;

  private boolean gapRefused;

  private BibtexParser(
      BibtexPieces pieces,
      SourceLimits limits,
      BiConsumer<BibtexEntry, String> entries,
      Faults faults) {
    this.limits = limits;
    this.largest = limits.of(SourceLimit.TEXT_SIZE);
    this.pieces = pieces;
    this.entries = entries;
    this.faults = faults;
  }

  /**
   * @param entries takes each entry and where it stands, for a person
   */
  static void read(SourceFile file, BiConsumer<BibtexEntry, String> entries, Faults faults)
      throws IOException {
    try (BibtexPieces pieces = BibtexPieces.open(file)) {
      new BibtexParser(pieces, file.limits(), entries, faults).read();
    }
  }

  private void read() throws IOException {
    for (Optional<Piece> next = pieces.next(); next.isPresent(); next = pieces.next()) {
      Piece piece = next.get();
      text = piece.text();
      end = piece.end();
      at = 0;
      counted = 0;
      line = piece.line();
      int read = readPiece();
      if (read == 0) {
        count++;
        tooLarge(0);
        pieces.passOver();
      } else {
        pieces.back(text.length() - read);
      }
    }
  }

  /** Reads the entries of the piece; answers where the one begins that goes on behind it. */
  private int readPiece() {
    int read = 0;
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', at)) {
      at = sign + 1;
      String type = word();
      blank();
      boolean opens = at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(');
      if (!startsLine(sign) || type.isEmpty() || !opens || isComment(type)) {
        continue;
      }
      refuseOther(read, sign);
      at++;
      if (!entry(type, sign)) {
        return sign;
      }
      read = Math.min(at, text.length());
      gapLine = line(read);
      gapRefused = false;
    }
    refuseOther(read, text.length());
    return text.length();
  }

  /** What stands between entries is a comment, unless another export begins in it. */
  private void refuseOther(int from, int to) {
    Optional<String> other =
        text.substring(from, Math.max(from, to))
            .lines()
            .map(line -> GluedExport.other("bibtex", line))
            .flatMap(Optional::stream)
            .findFirst();
    if (other.isPresent() && !gapRefused) {
      gapRefused = true;
      faults.accept(RejectionReason.MALFORMED, other.get(), "after line " + gapLine);
    }
  }

  /** False where the piece ended before the entry did, and the file goes on. */
  private boolean entry(String type, int sign) {
    sawEnd = false;
    size = 0;
    boolean macro = type.equalsIgnoreCase("string");
    String key = macro ? "" : key();
    Map<String, String> raw = new HashMap<>();
    boolean sound = fields(raw, macro);
    if (end == End.MORE && (sawEnd || at > text.length() - BibtexPieces.LOOKED_AT)) {
      return false;
    }
    if (macro) {
      raw.forEach((name, value) -> define(name, value, sign));
      return true;
    }
    count++;
    if (sound) {
      entries.accept(new BibtexEntry(type, key, raw), position(sign));
    } else if (size > largest) {
      tooLarge(sign);
    } else {
      String detail = "the entry " + key + " is broken: braces or quotes do not close";
      faults.accept(RejectionReason.MALFORMED, detail, position(sign));
      at = text.length();
    }
    return true;
  }

  private void tooLarge(int sign) {
    String detail = "an entry of " + limits.moreThan(SourceLimit.TEXT_SIZE);
    faults.accept(RejectionReason.TOO_LARGE, detail, position(sign));
    at = text.length();
  }

  private String key() {
    int stop = at;
    while (stop < text.length() && ",}\n=".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String key = text.substring(at, stop).strip();
    boolean keyed = stop < text.length() && text.charAt(stop) != '=';
    at = keyed ? stop : at;
    return key;
  }

  private void define(String name, String value, int sign) {
    macrosSize += name.length() + value.length();
    if (macrosSize <= largest) {
      macros.putIfAbsent(name, value);
    } else {
      String detail =
          "macros of " + limits.moreThan(SourceLimit.TEXT_SIZE) + ": " + name + " is not known";
      faults.accept(RejectionReason.TOO_LARGE, detail, "line " + line(sign));
    }
  }

  private static boolean isComment(String type) {
    return type.equalsIgnoreCase("comment") || type.equalsIgnoreCase("preamble");
  }

  private boolean startsLine(int sign) {
    int i = sign - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0
        || text.charAt(i) == '\n'
        || text.charAt(i) == '\r'
        || text.charAt(i) == '}'
        || text.charAt(i) == '\ufeff';
  }

  /**
   * Reads {@code name = value, ...} to the closing brace, or to the next entry where that alone is
   * missing; false where the text ends first or a value does not.
   */
  private boolean fields(Map<String, String> into, boolean macro) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c == '}' || c == ')') && !goesOn()) {
        at++;
        return true;
      }
      int before = at;
      String name = fieldName();
      blank();
      if (!name.isEmpty() && at < text.length() && text.charAt(at) == '=') {
        at++;
        String value = value(macro ? into : Map.of());
        if (at > text.length()) {
          return false;
        }
        into.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      } else if (at == before) {
        at++;
      }
    }
    sawEnd = true;
    return end == End.ENTRY;
  }

  /** One brace too many behind a value does not end the entry. */
  private boolean goesOn() {
    return NEXT_FIELD.matcher(text).region(at + 1, text.length()).lookingAt();
  }

  private String value(Map<String, String> also) {
    StringBuilder value = new StringBuilder();
    do {
      blank();
      if (at >= text.length()) {
        return broken();
      }
      char c = text.charAt(at);
      if (c == '{') {
        value.append(delimited('}'));
      } else if (c == '"') {
        value.append(delimited('"'));
      } else {
        String word = fieldName();
        String name = word.toLowerCase(Locale.ROOT);
        value.append(macros.getOrDefault(name, also.getOrDefault(name, word)));
      }
      if (at > text.length()) {
        return "";
      }
      if (size + value.length() > largest) {
        size += value.length();
        return broken();
      }
      blank();
    } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
    size += value.length();
    return value.toString();
  }

  /** The text to the closing sign at depth 0; past the text.length() where there is none. */
  private String delimited(char close) {
    int start = at + 1;
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close && depth == 0) {
        at = i + 1;
        return takesTooMuch(close, start, i) ? unclosed(start, i) : text.substring(start, i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    sawEnd = true;
    return unclosed(start, text.length());
  }

  /** Whether a quote is the next value's first, or a brace the entry's last. */
  private boolean takesTooMuch(char close, int start, int end) {
    if (close == '"') {
      int comma = end;
      while (comma >= start && text.charAt(comma) != ',') {
        comma--;
      }
      return comma >= start && NEXT_FIELD.matcher(text).region(comma, end).matches();
    }
    blank();
    sawEnd |= at >= text.length();
    return at >= text.length() && NEXT_FIELD.matcher(text).region(start, end).find();
  }

  /** A value whose end is missing, to where the next field begins. */
  private String unclosed(int start, int end) {
    Matcher next = NEXT_FIELD.matcher(text).region(start, end);
    if (!next.find()) {
      return broken();
    }
    at = next.start();
    return text.substring(start, at);
  }

  private String broken() {
    at = text.length() + 1;
    return "";
  }

  private String word() {
    blank();
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String fieldName() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    int start = at;
    while (at < text.length() && " \t\r\n=,#{}\"()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String position(int sign) {
    return "entry " + count + ", line " + line(sign);
  }

  private int line(int offset) {
    for (; counted < offset; counted++) {
      line += BibtexPieces.endsLine(text, counted) ? 1 : 0;
    }
    return line;
  }
}
