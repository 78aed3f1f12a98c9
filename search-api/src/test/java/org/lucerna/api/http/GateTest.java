package org.lucerna.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests come in on virtual threads, as the server's do. */
class GateTest {
  private static final int BUSY = Runtime.getRuntime().availableProcessors();

  private final AtomicBoolean stop = new AtomicBoolean();

  @AfterEach
  void end() {
    stop.set(true);
  }

  @Test
  void computationsWithoutEndKeepNobodyFromAnAnswer() throws Exception {
    try (Gate gate = new Gate(BUSY + 1, Duration.ofSeconds(3));
        ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ProblemException>> busy = new ArrayList<>();
      for (int i = 0; i < BUSY; i++) {
        busy.add(
            requests.submit(
                () -> assertThrows(ProblemException.class, () -> gate.pass(this::compute))));
      }
      for (Future<ProblemException> each : busy) {
        assertEquals(503, each.get(60, TimeUnit.SECONDS).problem().status());
      }
      Future<Answer> small = requests.submit(() -> gate.pass(GateTest::answer));
      assertEquals(404, small.get(60, TimeUnit.SECONDS).status());
    } finally {
      stop.set(true);
    }
  }

  private Answer compute() {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    return answer();
  }

  private static Answer answer() {
    return Problem.of(404, "none", "None", "Nothing here.").answer();
  }
}
