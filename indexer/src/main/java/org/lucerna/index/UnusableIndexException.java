package org.lucerna.index;

/** The index cannot be used; the message says why and what to do about it. */
public final class UnusableIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UnusableIndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnusableIndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public enum Reason {
    /** No index has been made there yet. */
    MISSING,
    /** Another process is writing to it. */
    LOCKED,
    /** Made by another version of Lucerna or of the search library. */
    OTHER_VERSION,
    CORRUPT,
    /** The disk or the rights to it fail. */
    UNREACHABLE,
    /** Its place is no folder and no known form of index URI. */
    BAD_URI
  }
}
