package org.lucerna.format.build;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.lucerna.source.ContentDigest;

/** Stable names for things without an identifier. */
public final class Slug {
  private static final int LONGEST = 80;
  private static final int DIGEST_LENGTH = 10;

  private Slug() {}

  /**
   * Lower-case letters, digits and hyphens; what is too long, or lost letters on the way, ends in a
   * digest of the whole, so that two texts never share a slug by shortening.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean lossy = plain.chars().anyMatch(c -> c > 127);
    if (slug.length() <= LONGEST && !slug.isEmpty() && !lossy) {
      return slug;
    }
    String digest =
        ContentDigest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LENGTH);
    String start = slug.substring(0, Math.min(slug.length(), LONGEST - DIGEST_LENGTH - 1));
    return start.isEmpty() ? digest : start + '-' + digest;
  }

  /** An article's name: its canonical address without scheme, query and fragment, else its path. */
  public static String ofAddress(String url) {
    return of(url.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("[?#].*$", ""));
  }
}
