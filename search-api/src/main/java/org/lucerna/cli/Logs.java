package org.lucerna.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends the log to standard error: our own warnings, and of libraries only what is severe. */
final class Logs {
  /** Kept, since loggers without a reference lose their level. */
  private static final Logger OURS = Logger.getLogger("org.lucerna");

  private Logs() {}

  static void toStandardError() {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %5$s%6$s%n");
    LogManager.getLogManager().reset();
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    root.setLevel(Level.SEVERE);
    OURS.setLevel(Level.INFO);
  }
}
