package org.lucerna.source;

import java.io.IOException;
import org.lucerna.model.RejectionReason;

/** A stream went over one of the {@link SourceLimits}. */
public final class SourceLimitException extends IOException {
  private static final long serialVersionUID = 1L;
  private final RejectionReason reason;

  public SourceLimitException(RejectionReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public RejectionReason reason() {
    return reason;
  }
}
