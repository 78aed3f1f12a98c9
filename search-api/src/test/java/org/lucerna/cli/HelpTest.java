package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, usage and completion. */
class HelpTest {
  /** What users may call: {@code rehearse} is the build's own, and hidden from them. */
  static Stream<String> commands() {
    return Lucerna.commandLine().getSubcommands().entrySet().stream()
        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .filter(it -> !it.equals("help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithAnExample(String command) {
    Ran ran = Ran.lucerna(command, "--help");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("Example"), ran.out());
    assertEquals("", ran.err());
    assertEquals(ran.out(), Ran.lucerna("help", command).out());
  }

  @Test
  void helpListsEveryCommand() {
    String help = Ran.lucerna("help").out();
    commands().forEach(it -> assertTrue(help.contains("  " + it + " "), it));
  }

  @Test
  void whatIsNotUnderstoodIsAUsageFault() {
    Ran ran = Ran.lucerna("serach", "x");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("search"), ran.err());
    assertEquals(2, Ran.lucerna("index", "--threads", "many").code());
    assertEquals(2, Ran.lucerna("index", "--threads", "0").code());
    assertEquals(2, Ran.lucerna("serve", "--port", "70000").code());
  }

  @Test
  void completionIsAShellScript() {
    Ran ran = Ran.lucerna("completion");
    assertEquals(0, ran.code());
    assertTrue(
        ran.out().startsWith("#!/usr/bin/env bash"), ran.out().lines().findFirst().orElse(""));
    assertTrue(ran.out().contains("--primary-cancer"));
  }
}
