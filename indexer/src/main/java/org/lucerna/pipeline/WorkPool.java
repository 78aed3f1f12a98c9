package org.lucerna.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs on a fixed number of threads, where a job may hand parts of its work to threads that
 * have none: small files are shared out by file, and one large file by record.
 *
 * <p>A part that no thread is free for is done by the thread that made it, so nothing piles up.
 */
final class WorkPool {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final int threads;
  private final Deque<Runnable> jobs;
  private final BlockingQueue<Runnable> parts;
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger idle = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  WorkPool(int threads) {
    this.threads = threads;
    this.jobs = new ArrayDeque<>();
    this.parts = new ArrayBlockingQueue<>(2 * threads);
  }

  /** Returns when all is done; the first failure of a job stops the rest and is thrown. */
  void run(List<? extends Runnable> all) {
    synchronized (jobs) {
      jobs.addAll(all);
      busy.set(0);
    }
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(Thread.ofPlatform().name("indexer-" + i).start(this::work));
    }
    work();
    boolean interrupted = false;
    for (Thread other : others) {
      while (other.isAlive()) {
        try {
          other.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rethrow();
  }

  /** Does a part of the running job, now or on another thread. */
  void share(Runnable part) {
    if (idle.get() <= parts.size() || !parts.offer(part)) {
      part.run();
    }
  }

  private void rethrow() {
    switch (failure.get()) {
      case null -> {}
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case Throwable fault -> throw new IllegalStateException(fault);
    }
  }

  private void work() {
    try {
      for (Runnable next = next(); next != null; next = next()) {
        try {
          next.run();
        } finally {
          busy.decrementAndGet();
        }
      }
    } catch (RuntimeException | Error fault) {
      failure.compareAndSet(null, fault);
    }
  }

  /** Parts first, they are in memory already; null when nothing is left and nobody makes more. */
  private @Nullable Runnable next() {
    idle.incrementAndGet();
    try {
      while (failure.get() == null) {
        Runnable next = take();
        if (next != null) {
          return next;
        }
        synchronized (jobs) {
          if (busy.get() == 0 && jobs.isEmpty() && parts.isEmpty()) {
            return null;
          }
        }
        Runnable part = parts.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        if (part != null) {
          busy.incrementAndGet();
          return part;
        }
      }
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      idle.decrementAndGet();
    }
  }

  private @Nullable Runnable take() {
    synchronized (jobs) {
      Runnable part = parts.poll();
      Runnable next = part == null ? jobs.poll() : part;
      if (next != null) {
        busy.incrementAndGet();
      }
      return next;
    }
  }
}
