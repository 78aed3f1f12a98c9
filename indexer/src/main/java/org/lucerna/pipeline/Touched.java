package org.lucerna.pipeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.SourceKey;
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
  private final Set<SourceKey> lists = new HashSet<>();
  private final Set<String> matchKeys = new HashSet<>();
  private boolean everything;

  void add(EvidenceRecord source) {
    if (isEverything()) {
      return;
    }
    // Made before the lock is taken: every thread that writes records comes by here.
    Set<String> keys = MatchKeys.of(source);
    synchronized (this) {
      if (!everything) {
        own.addAll(source.header().identifiers());
        WorkContexts.forEachLink(source, link -> linked.add(link.target()));
        matchKeys.addAll(keys);
        checkSize();
      }
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

  /** The record may have references to be resolved. */
  synchronized void addList(SourceKey key, EvidenceRecord source) {
    if (!everything && ReferenceLinks.hasOpen(source)) {
      lists.add(key);
      checkSize();
    }
  }

  private void checkSize() {
    if (own.size() + linked.size() + lists.size() + matchKeys.size() > MOST) {
      addEverything();
    }
  }

  synchronized void addEverything() {
    everything = true;
    own.clear();
    linked.clear();
    lists.clear();
    matchKeys.clear();
  }

  synchronized boolean isEverything() {
    return everything;
  }

  synchronized boolean isNothing() {
    return !everything && own.isEmpty() && linked.isEmpty() && lists.isEmpty();
  }

  /** Records whose reference lists are new or changed. */
  void forEachList(Consumer<SourceKey> consumer) {
    lists.stream().sorted(Comparator.comparing(SourceKey::toString)).toList().forEach(consumer);
  }

  /** By what references may find the records that are new, changed or gone. */
  void forEachMatchKey(Consumer<String> consumer) {
    matchKeys.stream().sorted().toList().forEach(consumer);
  }

  void forEachOwn(Consumer<Identifier> consumer) {
    own.stream().sorted().toList().forEach(consumer);
  }

  void forEachLinked(Consumer<Identifier> consumer) {
    Stream.concat(own.stream(), linked.stream()).sorted().distinct().toList().forEach(consumer);
  }
}
