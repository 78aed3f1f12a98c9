package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class StreamSafeTest {
  private static final String ACUTE = "\u0301";

  @Test
  void leavesTextAsItIsUpToTheBound() {
    String text = "Ångström a" + ACUTE.repeat(StreamSafe.MOST_MARKS) + " b" + ACUTE;
    assertSame(text, StreamSafe.bounded(text));
  }

  @Test
  void cutsALongerRunAndKeepsAllPlaces() {
    String text = "a" + ACUTE.repeat(100) + "b" + ACUTE + "c";
    String bounded = StreamSafe.bounded(text);
    String cut = "\uFFFD".repeat(100 - StreamSafe.MOST_MARKS);
    assertEquals("a" + ACUTE.repeat(StreamSafe.MOST_MARKS) + cut + "b" + ACUTE + "c", bounded);
  }
}
