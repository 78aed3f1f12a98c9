package org.lucerna.source;

import org.lucerna.model.RejectionReason;

/** The rest of a file cannot be read, and why. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final String position;

  /**
   * @param position place in the file, empty where the whole file is meant
   * @param detail what was wrong, for a person to act on
   */
  public SourceException(RejectionReason reason, String position, String detail) {
    super(detail);
    this.reason = reason;
    this.position = position;
  }

  public RejectionReason reason() {
    return reason;
  }

  public String position() {
    return position;
  }
}
