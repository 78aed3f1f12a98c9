package org.lucerna.format.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;

/**
 * Parses PDF and office files in a child JVM with limits on time and memory, so that no file can
 * stop or crash a run. The child is started with the first such file, reused, and replaced where a
 * file made an end of it.
 */
final class DocumentProcess {
  /** Milliseconds one file may take. */
  private static final long TIMEOUT = Long.getLong("lucerna.document.timeout.millis", 60_000);

  /** Heap of the child in MiB. */
  private static final int HEAP = Integer.getInteger("lucerna.document.heap.mib", 512);

  /** Bytes of the largest document taken on. */
  private static final long MAX_BYTES = 256L << 20;

  /** What a JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final DocumentProcess SHARED =
      new DocumentProcess(TIMEOUT, HEAP, DocumentWorker.class);

  private final long timeout;
  private final int heap;
  private final Class<?> worker;

  private @Nullable Process process;
  private @Nullable BufferedReader answers;

  /**
   * @param timeout milliseconds one file may take
   * @param heap of the child, in MiB
   * @param worker its main class, which speaks as {@link DocumentWorker} does
   */
  DocumentProcess(long timeout, int heap, Class<?> worker) {
    this.timeout = timeout;
    this.heap = heap;
    this.worker = worker;
  }

  static DocumentProcess shared() {
    return SHARED;
  }

  /** The document as XHTML, its metadata in front as meta tags. */
  synchronized String parse(SourceFile file) throws IOException, SourceException {
    Path document = Files.createTempFile("lucerna-document", "");
    Path target = Files.createTempFile("lucerna-document", ".xhtml");
    try {
      copy(file, document);
      String answer = ask(document + "\t" + target);
      if (!answer.equals("OK")) {
        String[] parts = answer.split(" ", 2);
        throw new SourceException(RejectionReason.valueOf(parts[0]), "", parts[1]);
      }
      return Files.readString(target);
    } finally {
      Files.deleteIfExists(document);
      Files.deleteIfExists(target);
    }
  }

  private static void copy(SourceFile file, Path target) throws IOException, SourceException {
    if (file.size() > MAX_BYTES) {
      throw new SourceException(
          RejectionReason.TOO_LARGE, "", "a document of more than " + MAX_BYTES + " bytes");
    }
    try (InputStream in = file.open()) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String ask(String request) throws IOException, SourceException {
    Process child = started();
    BufferedReader lines = answers;
    if (lines == null) {
      throw new IllegalStateException("a process without its output");
    }
    child.getOutputStream().write((request + "\n").getBytes(StandardCharsets.UTF_8));
    child.getOutputStream().flush();
    @Nullable String answer = line(lines, child, timeout);
    // A JVM that runs out of memory says so on standard output before it exits.
    return answer == null || answer.startsWith("Terminating due to") ? died(child) : answer;
  }

  /** The next line of the child, or null where it has died; a child that is late is killed. */
  private @Nullable String line(BufferedReader lines, Process child, long millis)
      throws IOException, SourceException {
    CompletableFuture<@Nullable String> next = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                next.complete(lines.readLine());
              } catch (IOException e) {
                next.complete(null);
              }
            });
    try {
      return next.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      stop(child);
      throw new SourceException(
          RejectionReason.TIMED_OUT, "", "not parsed within " + millis / 1000 + " seconds");
    } catch (InterruptedException e) {
      stop(child);
      Thread.currentThread().interrupt();
      throw new SourceException(RejectionReason.TIMED_OUT, "", "interrupted while parsing");
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  private String died(Process child) {
    try {
      boolean gone = child.waitFor(10, TimeUnit.SECONDS);
      int code = gone ? child.exitValue() : -1;
      return code == OUT_OF_MEMORY
          ? "OUT_OF_MEMORY needs more than " + heap + " MiB to parse"
          : "READER_FAILED the document parser's process died with code " + code;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "READER_FAILED interrupted";
    } finally {
      stop(child);
    }
  }

  private void stop(Process child) {
    child.destroyForcibly();
    process = null;
    answers = null;
  }

  private Process started() throws IOException, SourceException {
    if (process != null && process.isAlive()) {
      return process;
    }
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap + "m",
                    "-Xss8m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    worker.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
    process = child;
    answers = lines;
    @Nullable String ready = line(lines, child, TIMEOUT);
    if (!"READY".equals(ready)) {
      stop(child);
      throw new SourceException(
          RejectionReason.READER_FAILED, "", "the document parser's process does not start");
    }
    return child;
  }
}
