package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose native library does not load: a process of its own, told to look in vain. */
class MissingLibraryTest {
  @TempDir private Path home;

  private record Answer(int exit, String out, String err) {}

  @Test
  void itIndexesAndSearchesByWordsAloneAndSaysSo() throws Exception {
    Path file =
        Files.writeString(
            home.resolve("docs.jsonl"),
            "{\"id\": \"a\", \"title\": \"Ablation of the liver\", \"text\": \"By microwaves.\"}\n");
    String index = home.resolve("index").toString();
    Answer indexed = lucerna("index", file.toString(), "--index", index, "--semantic", "on");
    assertEquals(0, indexed.exit(), indexed.err());
    assertTrue(indexed.err().contains("no vectors: "), indexed.err());
    assertTrue(indexed.err().contains("searched by words alone"), indexed.err());
    Answer found = lucerna("search", "microwaves", "--index", index, "--semantic", "on");
    assertEquals(0, found.exit(), found.err());
    assertTrue(found.out().contains("Ablation of the liver"), found.out());
    assertTrue(found.out().contains("searched by words alone"), found.out());
    assertFalse((found.err() + indexed.err()).contains("\tat "), "no stack trace");
  }

  private Answer lucerna(String... arguments) throws IOException, InterruptedException {
    Path nowhere = Files.createDirectories(home.resolve("nowhere"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Donnxruntime.native.path=" + nowhere);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Lucerna.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--vocabulary", vocabulary().toString()));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "ends");
    return new Answer(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static Path vocabulary() {
    return Path.of(System.getProperty("lucerna.root", ".."), "corpus", "vocabulary")
        .toAbsolutePath();
  }
}
