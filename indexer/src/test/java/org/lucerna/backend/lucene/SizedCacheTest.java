package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizedCacheTest {
  private final SizedCache<String, Long> cache = new SizedCache<>(10, Long::longValue);

  @Test
  void whatWasUsedLongestAgoGoesFirst() {
    cache.put("a", 4L);
    cache.put("b", 4L);
    assertEquals(Optional.of(4L), cache.get("a"));
    cache.put("c", 4L);
    assertEquals(Optional.empty(), cache.get("b"));
    assertEquals(Optional.of(4L), cache.get("a"));
    assertEquals(Optional.of(4L), cache.get("c"));
  }

  @Test
  void whatReplacesAnotherTakesItsRoom() {
    cache.put("a", 9L);
    cache.put("a", 5L);
    cache.put("b", 5L);
    assertEquals(Optional.of(5L), cache.get("a"));
    assertEquals(Optional.of(5L), cache.get("b"));
  }

  @Test
  void theLastOneStaysHoweverLarge() {
    cache.put("a", 1L);
    cache.put("b", 99L);
    assertEquals(Optional.empty(), cache.get("a"));
    assertEquals(Optional.of(99L), cache.get("b"));
  }
}
