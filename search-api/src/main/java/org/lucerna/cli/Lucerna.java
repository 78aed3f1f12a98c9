package org.lucerna.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the {@code lucerna} command. */
@Command(name = "lucerna", mixinStandardHelpOptions = true)
public final class Lucerna implements Runnable {
  public static void main(String[] args) {
    System.exit(new CommandLine(new Lucerna()).execute(args));
  }

  @Override
  public void run() {
    new CommandLine(this).usage(System.out);
  }
}
