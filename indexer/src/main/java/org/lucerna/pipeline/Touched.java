package org.lucerna.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;

/**
 * Identifiers that a run's changes bear on; beyond a number of them the whole index is looked
 * through instead, which is then quicker and needs no memory for each. Safe for many threads.
 */
final class Touched {
  private static final int MOST = 100_000;

  private final Set<Identifier> own = new HashSet<>();
  private final Set<Identifier> linked = new HashSet<>();
  private boolean everything;

  synchronized void add(EvidenceRecord source) {
    if (!everything) {
      own.addAll(source.header().identifiers());
      WorkContexts.links(source).forEach(link -> linked.add(link.target()));
      checkSize();
    }
  }

  synchronized void add(Identifier identifier) {
    if (!everything) {
      own.add(identifier);
      checkSize();
    }
  }

  synchronized void addLinked(Identifier target) {
    if (!everything) {
      linked.add(target);
      checkSize();
    }
  }

  private void checkSize() {
    if (own.size() + linked.size() > MOST) {
      addEverything();
    }
  }

  synchronized void addEverything() {
    everything = true;
    own.clear();
    linked.clear();
  }

  synchronized boolean isEverything() {
    return everything;
  }

  synchronized boolean isNothing() {
    return !everything && own.isEmpty() && linked.isEmpty();
  }

  void forEachOwn(Consumer<Identifier> consumer) {
    own.stream().sorted().toList().forEach(consumer);
  }

  void forEachLinked(Consumer<Identifier> consumer) {
    Stream.concat(own.stream(), linked.stream()).sorted().distinct().toList().forEach(consumer);
  }
}
