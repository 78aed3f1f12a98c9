package org.lucerna.api;

/**
 * A file somebody sent; what it is shows its content, never its name.
 *
 * @param name what reports call it: a bare file name
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Upload(String name, byte[] bytes) {
  private static final int LONGEST_NAME = 120;

  /** A name as a browser or a client gave it, without its folders and what is not to be shown. */
  public static Upload named(String given, byte[] bytes) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    String bare = clean.matches("\\.*") ? "article" : clean;
    return new Upload(bare.substring(0, Math.min(bare.length(), LONGEST_NAME)), bytes);
  }
}
