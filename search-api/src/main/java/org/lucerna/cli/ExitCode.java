package org.lucerna.cli;

/** Exit codes of every command (SPEC section 2). */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** Done, but some files or records were rejected. */
  static final int REJECTED = 3;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 4;

  private ExitCode() {}
}
