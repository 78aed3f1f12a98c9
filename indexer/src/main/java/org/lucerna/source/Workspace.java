package org.lucerna.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Open archives and unpacked members of one listing, given back together. */
final class Workspace implements Closeable {
  private final Deque<Closeable> open = new ArrayDeque<>();
  private @Nullable Path folder;
  private int files;

  /** A new empty file, deleted on {@link #close()}. */
  synchronized Path newFile() throws IOException {
    Path home = folder;
    if (home == null) {
      home = Files.createTempDirectory("lucerna-unpacked");
      folder = home;
    }
    files++;
    Path file = home.resolve(Integer.toString(files));
    Files.createFile(file);
    return file;
  }

  synchronized <T extends Closeable> T keep(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public synchronized void close() throws IOException {
    while (!open.isEmpty()) {
      open.pop().close();
    }
    if (folder != null) {
      for (int i = 1; i <= files; i++) {
        Files.deleteIfExists(folder.resolve(Integer.toString(i)));
      }
      Files.deleteIfExists(folder);
      folder = null;
      files = 0;
    }
  }
}
