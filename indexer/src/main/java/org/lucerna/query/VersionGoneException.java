package org.lucerna.query;

/** A page token of a version of the index that is no longer kept. */
public final class VersionGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VersionGoneException() {
    super("the page token belongs to an older version of the index; search again without it");
  }
}
