package org.lucerna.check.style;

/** A citation style cannot be used; the message says which and why. */
public final class StyleException extends Exception {
  private static final long serialVersionUID = 1L;

  StyleException(String message) {
    super(message);
  }
}
