package org.lucerna.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.lucerna.resolve.ComparableWords;

/**
 * Names findings so that edits elsewhere in the file leave the names alone: rule, quoted words and,
 * where the same words are quoted again, which time it is. Neither place nor message counts;
 * entries are renumbered and messages improved.
 */
final class Fingerprints {
  private static final int SHOWN_BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    // A finding about a field of an entry says which field at its head.
    String message = finding.message();
    int colon = finding.code().equals("LUC103") ? message.indexOf(':') : -1;
    String what = finding.code() + '\n' + (colon > 0 ? message.substring(0, colon) : "");
    String key = what + '\n' + String.join(" ", ComparableWords.of(finding.evidence().quote()));
    int time = seen.merge(key, 1, Integer::sum);
    return digest(key + '\n' + time);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
