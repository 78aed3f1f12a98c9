package org.lucerna.benchmark;

import java.util.OptionalInt;
import java.util.Random;

/** Makes up searches for an index of {@link RecordMaker}'s records. */
final class RequestMaker {
  private final RecordMaker maker = new RecordMaker();

  /**
   * @param from first year asked for, empty for any
   */
  record Asked(String words, OptionalInt from) {}

  /** Two to five words or phrases as the records have them; one in five with a filter. */
  Asked next(Random random) {
    String words = maker.words(random, 2 + random.nextInt(4));
    return new Asked(
        words,
        random.nextInt(5) == 0 ? OptionalInt.of(1985 + random.nextInt(30)) : OptionalInt.empty());
  }
}
