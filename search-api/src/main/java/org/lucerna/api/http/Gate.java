package org.lucerna.api.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets only so many requests in at a time, and each only for so long. */
final class Gate implements AutoCloseable {
  private final Semaphore places;
  private final Duration longest;

  /**
   * Not virtual threads, which give way only where they wait: a few long computations would keep
   * the server from hearing anyone, and this gate from telling that they take too long.
   */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("answer-", 0).factory());

  Gate(int places, Duration longest) {
    this.places = new Semaphore(places);
    this.longest = longest;
  }

  /**
   * The answer of {@code work}, or 429 where the house is full and 503 where it took too long. Work
   * that took too long keeps its place until it ends, for it still uses the machine; it is not
   * interrupted, because an interrupt may close a file of the index.
   */
  Answer pass(Callable<Answer> work) {
    enter();
    return within(work);
  }

  /**
   * As {@link #pass(Callable)}, for work on something that is read first, on the caller's own
   * thread: it too takes a place, so that only so many bodies are in memory at a time.
   */
  <T> Answer pass(Supplier<T> read, Function<T, Answer> work) {
    enter();
    T sent;
    try {
      sent = read.get();
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
    return within(() -> work.apply(sent));
  }

  private void enter() {
    if (!places.tryAcquire()) {
      throw new ProblemException(
          Problem.of(
              429,
              "too-many-requests",
              "Too many requests",
              "The server is busy; ask again in a second."),
          Map.of("Retry-After", "1"));
    }
  }

  private Answer within(Callable<Answer> work) {
    Future<Answer> answer = threads.submit(() -> callAndLeave(work));
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ProblemException(
          Problem.of(
              503,
              "timed-out",
              "Timed out",
              "The answer took longer than "
                  + longest.toSeconds()
                  + " seconds; ask for less at once."),
          Map.of("Retry-After", "10"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.of(503, "stopping", "Stopping", "The server is stopping."));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Answer callAndLeave(Callable<Answer> work) throws Exception {
    try {
      return work.call();
    } finally {
      places.release();
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
