package org.lucerna.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Entry point of the {@code lucerna} command. Classes of a command's own work are loaded only when
 * it runs, so that help is quick.
 */
@Command(
    name = "lucerna",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads health articles and the references they rest on, and answers by treatment, primary"
          + " cancer and outcome.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start with:  lucerna demo",
      "Exit codes:  0 done; 1 failed; 2 usage; 3 done, but some files or records were rejected;",
      "             4 findings at or above --fail-on"
    },
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      EvaluateCommand.class,
      InspectCommand.class,
      CheckCommand.class,
      ParseCommand.class,
      ResolveCommand.class,
      VerifyCommand.class,
      CompletionCommand.class,
      RehearseCommand.class,
      HelpCommand.class
    })
public final class Lucerna implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command with its failures turned into messages and exit codes. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Lucerna());
    line.setExecutionExceptionHandler(new FailureReport());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.getSubcommands()
        .values()
        .forEach(it -> it.setExecutionExceptionHandler(new FailureReport()));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
