package org.lucerna.check.settings;

/** A settings or baseline file cannot be used; the message says where and what to write instead. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
