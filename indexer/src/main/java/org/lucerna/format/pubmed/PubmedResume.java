package org.lucerna.format.pubmed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lucerna.source.SourceFile;

/**
 * A place in a PubMed XML file to read on from after a fault: the next record's start tag, put
 * under a root of its own.
 *
 * @param stream the XML from there
 * @param offset what to add to an offset in {@code stream} to get one in the file
 */
record PubmedResume(InputStream stream, long offset) {
  private static final String ROOT = "<PubmedArticleSet>";
  private static final byte[] START = "<Pubmed".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = 12;

  static PubmedResume fromBeginning(SourceFile file) throws IOException {
    return new PubmedResume(file.open(), 0);
  }

  /**
   * @param at offset in this stream where the fault was
   * @param rootless whether records follow each other without a root that is closed after them
   */
  Optional<PubmedResume> after(SourceFile file, long at, boolean rootless) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file.open(), 1 << 16);
    try {
      long position = Math.max(0, at + offset);
      in.skipNBytes(position);
      int matched = 0;
      for (int c = in.read(); c >= 0; c = in.read()) {
        position++;
        matched = c == START[matched] ? matched + 1 : c == START[0] ? 1 : 0;
        if (matched == START.length) {
          matched = 0;
          if (startsRecord(in)) {
            String head = ROOT + new String(START, StandardCharsets.US_ASCII);
            String tail = rootless ? "</PubmedArticleSet>" : "";
            long begin = position - START.length;
            return Optional.of(
                new PubmedResume(
                    new SequenceInputStream(text(head), new SequenceInputStream(in, text(tail))),
                    begin - ROOT.length()));
          }
        }
      }
    } catch (java.io.EOFException e) {
      // The file ends before the place: there is nothing to read on from.
    }
    in.close();
    return Optional.empty();
  }

  private static InputStream text(String ascii) {
    return new ByteArrayInputStream(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean startsRecord(BufferedInputStream in) throws IOException {
    in.mark(TAIL);
    String tail = new String(in.readNBytes(TAIL), StandardCharsets.US_ASCII);
    in.reset();
    return tail.matches("(?s)(?:Book)?Article[\\s>].*");
  }
}
