package org.lucerna.format.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/**
 * Parses PDF and office files in a child JVM with limits on time and memory, so that no file can
 * stop or crash a run. The child is started with the first such file, reused, and replaced where a
 * file made an end of it.
 */
final class DocumentProcess {
  /** What a JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final DocumentProcess SHARED = new DocumentProcess(DocumentWorker.class);

  private final Class<?> worker;

  /** Bytes of the heap of {@link #process}. */
  private long heap;

  private @Nullable Process process;
  private @Nullable BufferedReader answers;

  /**
   * @param worker the child's main class, which speaks as {@link DocumentWorker} does
   */
  DocumentProcess(Class<?> worker) {
    this.worker = worker;
  }

  static DocumentProcess shared() {
    return SHARED;
  }

  /** The document as XHTML, its metadata in front as meta tags; within the file's limits. */
  synchronized String parse(SourceFile file) throws IOException, SourceException {
    Path document = Files.createTempFile("lucerna-document", "");
    Path target = Files.createTempFile("lucerna-document", ".xhtml");
    try {
      copy(file, document);
      SourceLimits limits = file.limits();
      String answer =
          ask(document + "\t" + target + "\t" + limits.intOf(SourceLimit.TEXT_SIZE), limits);
      if (answer.equals(DocumentWorker.TOO_LONG)) {
        String detail = "a document with text of " + limits.moreThan(SourceLimit.TEXT_SIZE);
        throw new SourceException(RejectionReason.TOO_LARGE, "", detail);
      }
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
    long most = file.limits().of(SourceLimit.DOCUMENT_SIZE);
    try (InputStream in = file.open();
        OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      long copied = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > most) {
          String detail = "a document of " + file.limits().moreThan(SourceLimit.DOCUMENT_SIZE);
          throw new SourceException(RejectionReason.TOO_LARGE, "", detail);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private String ask(String request, SourceLimits limits) throws IOException, SourceException {
    Process child = started(limits);
    BufferedReader lines = answers;
    if (lines == null) {
      throw new IllegalStateException("a process without its output");
    }
    child.getOutputStream().write((request + "\n").getBytes(StandardCharsets.UTF_8));
    child.getOutputStream().flush();
    @Nullable String answer = line(lines, child, limits);
    // A JVM that runs out of memory says so on standard output before it exits.
    return answer == null || answer.startsWith("Terminating due to") ? died(child, limits) : answer;
  }

  /** The next line of the child, or null where it has died; a child that is late is killed. */
  private @Nullable String line(BufferedReader lines, Process child, SourceLimits limits)
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
      return next.get(limits.of(SourceLimit.DOCUMENT_TIME), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stop(child);
      throw new SourceException(
          RejectionReason.TIMED_OUT,
          "",
          "takes " + limits.moreThan(SourceLimit.DOCUMENT_TIME) + " to parse");
    } catch (InterruptedException e) {
      stop(child);
      Thread.currentThread().interrupt();
      throw new SourceException(RejectionReason.TIMED_OUT, "", "interrupted while parsing");
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  private String died(Process child, SourceLimits limits) {
    try {
      boolean gone = child.waitFor(10, TimeUnit.SECONDS);
      int code = gone ? child.exitValue() : -1;
      return code == OUT_OF_MEMORY
          ? "OUT_OF_MEMORY needs "
              + limits.moreThan(SourceLimit.DOCUMENT_MEMORY)
              + " of memory to parse"
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

  private Process started(SourceLimits limits) throws IOException, SourceException {
    long wanted = limits.of(SourceLimit.DOCUMENT_MEMORY);
    Process before = process;
    if (before != null && before.isAlive() && heap == wanted) {
      return before;
    }
    if (before != null) {
      stop(before);
    }
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + wanted / 1024 + "k",
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
    heap = wanted;
    answers = lines;
    @Nullable String ready = line(lines, child, limits);
    if (!"READY".equals(ready)) {
      stop(child);
      throw new SourceException(
          RejectionReason.READER_FAILED, "", "the document parser's process does not start");
    }
    return child;
  }
}
