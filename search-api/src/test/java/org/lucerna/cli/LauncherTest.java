package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "lucerna");
  private static final Pattern CLASS = Pattern.compile("packed=(org\\.lucerna\\.[\\w.]+)");
  private static final Pattern METHOD = Pattern.compile("dontinline,\\$packed::(\\w+)");

  /** Java says nothing where an option names a method that is not there. */
  @Test
  void theMethodsToBeLeftAloneByTheCompilerExist() throws IOException, ClassNotFoundException {
    String script = Files.readString(LAUNCHER);
    Matcher type = CLASS.matcher(script);
    assertTrue(type.find(), script);
    List<String> named = METHOD.matcher(script).results().map(it -> it.group(1)).toList();
    assertEquals(List.of("text", "list"), named);
    List<String> declared =
        Arrays.stream(Class.forName(type.group(1)).getDeclaredMethods())
            .map(Method::getName)
            .toList();
    assertTrue(declared.containsAll(named), declared.toString());
  }
}
