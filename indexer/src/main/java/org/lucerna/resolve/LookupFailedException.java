package org.lucerna.resolve;

/** The index could not be asked: what it would have said is not known. */
public final class LookupFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  public LookupFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
