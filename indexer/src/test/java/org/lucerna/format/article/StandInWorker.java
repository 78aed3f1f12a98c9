package org.lucerna.format.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A parser that does to a document what the document says: loops, eats memory, dies. */
final class StandInWorker {
  private StandInWorker() {}

  public static void main(String[] args) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("READY");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] paths = line.split("\t");
      String document = Files.readString(Path.of(paths[0]));
      switch (document) {
        case "loop" -> loop();
        case "greed" -> eat();
        case "death" -> Runtime.getRuntime().halt(9);
        case "process" ->
            Files.writeString(Path.of(paths[1]), Long.toString(ProcessHandle.current().pid()));
        default -> Files.writeString(Path.of(paths[1]), "<p>" + document + "</p>");
      }
      System.out.println(document.equals("epic") ? DocumentWorker.TOO_LONG : "OK");
      System.out.flush();
    }
  }

  private static void loop() {
    while (true) {
      LockSupport.parkNanos(1_000_000_000);
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < Integer.MAX_VALUE) {
      eaten.add(new byte[1 << 20]);
    }
  }
}
