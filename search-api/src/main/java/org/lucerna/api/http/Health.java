package org.lucerna.api.http;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lucerna.api.Evidence;
import org.lucerna.search.IndexStatus;

/** Whether the process lives and whether it should be sent requests. */
public final class Health {
  private final Evidence evidence;
  private final AtomicBoolean draining = new AtomicBoolean();

  public Health(Evidence evidence) {
    this.evidence = evidence;
  }

  /** From now on {@code /health/ready} says no. */
  public void drain() {
    draining.set(true);
  }

  Answer live(Call call) {
    return Answer.json(Map.of("status", "up"));
  }

  Answer ready(Call call) {
    if (draining.get()) {
      return Answer.json(Map.of("status", "stopping")).withStatus(503);
    }
    try {
      IndexStatus info = evidence.info();
      return Answer.json(Map.of("status", "up", "works", info.works()));
    } catch (RuntimeException e) {
      // Whatever it is, the answer is the same: do not send requests here.
      return Answer.json(Map.of("status", "down", "detail", String.valueOf(e.getMessage())))
          .withStatus(503);
    }
  }
}
