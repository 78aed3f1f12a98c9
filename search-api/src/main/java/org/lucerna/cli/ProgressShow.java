package org.lucerna.cli;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lucerna.pipeline.RunProgress;

/** A bar of files read, on standard error, and only where a person watches a terminal. */
final class ProgressShow implements RunProgress, AutoCloseable {
  private final AtomicLong records = new AtomicLong();
  private @Nullable ProgressBar bar;

  private ProgressShow() {}

  /** Nothing is shown where standard error or output goes to a file or a pipe. */
  @SuppressWarnings(
      "SystemConsoleNull") // the launcher asks for java.base's console, which is null there
  static RunProgress forTerminal() {
    return System.console() != null ? new ProgressShow() : RunProgress.NONE;
  }

  @Override
  public synchronized void listed(int toRead, int unchanged) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(toRead)
            .setUnit(" files", 1)
            .setStyle(
                System.getenv("NO_COLOR") == null
                    ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                    : ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build();
  }

  @Override
  public synchronized void fileRead(String path, long count) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(records.addAndGet(count) + " records");
    }
  }

  @Override
  public synchronized void encoded(long soFar) {
    if (bar != null) {
      bar.setExtraMessage(soFar + " encoded");
    }
  }

  @Override
  public synchronized void phase(Phase phase) {
    if (bar != null) {
      bar.setExtraMessage(
          switch (phase) {
            case LISTING -> "listing";
            case READING -> "reading";
            case TAGGING_AGAIN -> "tagging";
            case JOINING -> "joining works";
            case COMMITTING -> "writing";
            case ENCODING -> "encoding";
          });
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
