package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lucerna.index.SourceKey;
import org.lucerna.index.Works;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;

/**
 * Which of several works that claim one identifier, but are not one work, goes by it. No two works
 * have one name: a reader must be led from it to the work it was given for.
 *
 * <p>The one that disagrees with the fewest others has the better right, then the one with more
 * sources, then the fuller. The other goes by its next identifier and gives up those before, or, if
 * others have better right to all, by a name of its own and without any.
 */
final class WorkNames {
  /**
   * An identifier that a work gives up.
   *
   * @param lead of the work
   * @param keeper the lead of the work that keeps it
   */
  record Withheld(SourceNode lead, Identifier identifier, SourceNode keeper) {}

  private record Claim(SourceNode lead, int sources, List<Identifier> identifiers, int rivals) {
    static final Comparator<Claim> BY_RIGHT =
        Comparator.comparingInt(Claim::rivals)
            .thenComparing(Comparator.comparingInt(Claim::sources).reversed())
            .thenComparing(Claim::lead, SourceNode.FULLEST);
  }

  private final Map<SourceKey, List<Identifier>> identifiers = new HashMap<>();
  private final List<Withheld> conflicts = new ArrayList<>();

  private WorkNames() {}

  /**
   * @param works all that a chain of shared identifiers connects
   */
  static WorkNames of(
      Collection<WorkGraph.Work> works, Function<SourceNode, EvidenceRecord> sources) {
    WorkNames names = new WorkNames();
    Map<Identifier, SourceNode> keepers = new HashMap<>();
    for (Claim claim : claims(works, sources)) {
      names.name(claim, keepers);
    }
    return names;
  }

  /** Of the work with this lead, sorted, without those it gave up. */
  List<Identifier> identifiers(SourceNode lead) {
    return identifiers.getOrDefault(lead.key(), List.of());
  }

  List<Withheld> conflicts() {
    return List.copyOf(conflicts);
  }

  private void name(Claim claim, Map<Identifier, SourceNode> keepers) {
    List<Identifier> kept = new ArrayList<>();
    for (Identifier identifier : claim.identifiers()) {
      SourceNode keeper = keepers.get(identifier);
      if (keeper == null || !kept.isEmpty()) {
        kept.add(identifier);
      } else {
        conflicts.add(new Withheld(claim.lead(), identifier, keeper));
      }
    }
    kept.forEach(each -> keepers.putIfAbsent(each, claim.lead()));
    identifiers.put(claim.lead().key(), kept.stream().sorted().toList());
  }

  private static List<Claim> claims(
      Collection<WorkGraph.Work> works, Function<SourceNode, EvidenceRecord> sources) {
    Map<Identifier, Set<SourceKey>> holders = new HashMap<>();
    for (WorkGraph.Work work : works) {
      own(work)
          .forEach(
              each ->
                  holders
                      .computeIfAbsent(each, key -> new HashSet<>())
                      .add(work.members().getFirst().key()));
    }
    List<Claim> claims = new ArrayList<>();
    for (WorkGraph.Work work : works) {
      if (!work.members().isEmpty()) {
        SourceNode lead = work.members().getFirst();
        Set<SourceKey> sharing = new HashSet<>();
        own(work).forEach(each -> sharing.addAll(holders.getOrDefault(each, Set.of())));
        List<Identifier> ordered = Works.ordered(sources.apply(lead), own(work));
        claims.add(new Claim(lead, work.members().size(), ordered, sharing.size()));
      }
    }
    claims.sort(Claim.BY_RIGHT);
    return claims;
  }

  private static Set<Identifier> own(WorkGraph.Work work) {
    Set<Identifier> own = new HashSet<>();
    work.members().forEach(member -> own.addAll(member.own()));
    return own;
  }
}
