package org.lucerna.semantic;

/** The model cannot be run on this machine; search goes on with words alone and says so. */
public final class EmbedderUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  public EmbedderUnavailableException(String detail, Throwable cause) {
    super(detail, cause);
  }
}
