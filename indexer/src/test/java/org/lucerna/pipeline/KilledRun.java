package org.lucerna.pipeline;

import java.nio.file.Path;

/** The child of {@link KilledRunTest}: says each file it has read, and waits before the commit. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] args) {
    Thread forever = Thread.currentThread();
    new IndexFixture(Path.of(args[0]))
        .run(
            new RunProgress() {
              @Override
              public void fileRead(String path, long records) {
                System.out.println(path);
                System.out.flush();
              }

              @Override
              public void phase(Phase phase) {
                if (phase == Phase.COMMITTING) {
                  System.out.close();
                  try {
                    forever.join(); // a thread that waits for itself waits until it is killed
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }
              }
            });
  }
}
