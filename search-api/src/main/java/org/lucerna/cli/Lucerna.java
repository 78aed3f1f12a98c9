package org.lucerna.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    })
public final class Lucerna implements Runnable {
  private static final Map<String, Class<?>> COMMANDS = commands();

  /** Commands that tell of all the others. */
  private static final Set<String> OF_ALL = Set.of("completion", "rehearse", "help");

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine(args).execute(args));
  }

  /**
   * The command with its failures turned into messages and exit codes, as far as these arguments
   * need it: looking at every command's options takes a quarter of a second, at one's next to
   * nothing.
   */
  public static CommandLine commandLine(String... arguments) {
    boolean one =
        arguments.length > 0
            && COMMANDS.containsKey(arguments[0])
            && !OF_ALL.contains(arguments[0]);
    return commandLine(one ? Set.of(arguments[0]) : COMMANDS.keySet());
  }

  private static CommandLine commandLine(Set<String> names) {
    CommandLine line = new CommandLine(new Lucerna());
    names.forEach(name -> line.addSubcommand(name, COMMANDS.get(name)));
    line.setExecutionExceptionHandler(new FailureReport());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.getSubcommands()
        .values()
        .forEach(it -> it.setExecutionExceptionHandler(new FailureReport()));
    return line;
  }

  /** In the order of the help. */
  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand.class);
    commands.put("index", IndexCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("evaluate", EvaluateCommand.class);
    commands.put("inspect", InspectCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("parse", ParseCommand.class);
    commands.put("resolve", ResolveCommand.class);
    commands.put("limits", LimitsCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("completion", CompletionCommand.class);
    commands.put("rehearse", RehearseCommand.class);
    commands.put("help", HelpCommand.class);
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
