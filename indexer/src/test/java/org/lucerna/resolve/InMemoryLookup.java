package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.index.MatchFacts;
import org.lucerna.index.MatchKeys;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.RecordFlag;

/** A lookup over records held in memory: what the index does, without one. */
public final class InMemoryLookup implements RecordLookup {
  private final Map<Identifier, List<IndexedWork>> byIdentifier = new HashMap<>();
  private final Map<String, List<IndexedWork>> byKey = new HashMap<>();

  public InMemoryLookup(List<? extends EvidenceRecord> records) {
    records.forEach(record -> add(record, Set.of()));
  }

  public InMemoryLookup add(EvidenceRecord source, Set<RecordFlag> flags) {
    return add(
        new IndexedWork(
            source.id(), source, source.header().identifiers(), flags, source.header().links()));
  }

  public InMemoryLookup add(IndexedWork work) {
    work.identifiers()
        .forEach(id -> byIdentifier.computeIfAbsent(id, any -> new ArrayList<>()).add(work));
    MatchKeys.of(work.source())
        .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(work));
    return this;
  }

  private record Held(IndexedWork work, int shared) implements Candidate {
    @Override
    public MatchFacts facts() {
      byte[] kept = MatchFacts.of(work.source()).encoded();
      return MatchFacts.decode(kept, 0, kept.length);
    }
  }

  @Override
  public List<IndexedWork> byIdentifier(Identifier identifier) {
    return byIdentifier.getOrDefault(identifier, List.of());
  }

  @Override
  public List<Candidate> mostAlike(Collection<String> keys, int most) {
    Map<IndexedWork, Integer> votes = new HashMap<>();
    for (String key : keys) {
      byKey.getOrDefault(key, List.of()).forEach(work -> votes.merge(work, 1, Integer::sum));
    }
    Comparator<Map.Entry<IndexedWork, Integer>> byVotes =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return votes.entrySet().stream()
        .sorted(byVotes.thenComparing(entry -> entry.getKey().id()))
        .limit(most)
        .<Candidate>map(entry -> new Held(entry.getKey(), entry.getValue()))
        .toList();
  }
}
