package org.lucerna.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;

/**
 * What of a record is encoded as a vector: its title and abstract, and where they are short what it
 * is said to be about, then its body.
 *
 * @param digest the first 64 bits of the text's SHA-256
 */
public record Passage(String text, long digest) {
  /** Characters beyond which no embedding model of this size reads. */
  private static final int LONGEST = 4_000;

  /** Characters of title and abstract that say enough. */
  private static final int ENOUGH = 400;

  private static final List<PartRole> SUMMARY = List.of(PartRole.TITLE, PartRole.ABSTRACT);
  private static final List<PartRole> SUBJECTS =
      List.of(PartRole.CONDITION, PartRole.INTERVENTION, PartRole.KEYWORD, PartRole.MESH);
  private static final List<PartRole> RUNNING = List.of(PartRole.HEADING, PartRole.BODY);

  public static Passage of(EvidenceRecord source) {
    return of(RecordParts.of(source));
  }

  static Passage of(List<RecordPart> parts) {
    StringBuilder text = new StringBuilder();
    append(text, parts, SUMMARY, LONGEST);
    append(text, parts, SUBJECTS, ENOUGH);
    append(text, parts, RUNNING, ENOUGH);
    String whole = text.substring(0, Math.min(LONGEST, text.length()));
    return new Passage(whole, digest(whole));
  }

  private static void append(
      StringBuilder text, List<RecordPart> parts, List<PartRole> roles, int until) {
    for (RecordPart part : parts) {
      if (text.length() < until && roles.contains(part.role())) {
        text.append(text.isEmpty() ? "" : endsSentence(text) ? " " : ". ").append(part.text());
      }
    }
  }

  private static boolean endsSentence(StringBuilder text) {
    return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static long digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
