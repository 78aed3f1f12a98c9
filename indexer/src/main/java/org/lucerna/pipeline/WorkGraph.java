package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lucerna.index.SourceKey;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/**
 * Which source records are one work: a function of the records alone, in whatever order they come.
 *
 * <p>Given all records that any chain of shared own identifiers connects, it takes away what its
 * database deleted, lets the newest state of a record stand for older ones of the same database,
 * and joins the rest along shared identifiers, the strongest scheme first. A join that would bring
 * two different values of one scheme together is not made (SPEC section 4).
 */
final class WorkGraph {
  private final Map<SourceKey, Cluster> clusters = new HashMap<>();
  private final List<SourceNode> deleted = new ArrayList<>();
  private final Map<SourceKey, List<SourceNode>> replaced = new HashMap<>();

  private WorkGraph() {}

  /**
   * One work, or a record that its database deleted.
   *
   * @param members what it is made of, the lead first; empty for deleted records
   * @param replaced older states of members
   * @param deleted withdrawn records, which belong to no work
   */
  record Work(List<SourceNode> members, List<SourceNode> replaced, List<SourceNode> deleted) {}

  static List<Work> resolve(Collection<SourceNode> nodes) {
    WorkGraph graph = new WorkGraph();
    List<SourceNode> standing = graph.standing(graph.undeleted(nodes));
    graph.join(standing);
    return graph.works(standing);
  }

  private List<SourceNode> undeleted(Collection<SourceNode> nodes) {
    List<SourceNode> deletions = nodes.stream().filter(SourceNode::deletion).toList();
    List<SourceNode> records = new ArrayList<>();
    for (SourceNode node : nodes) {
      if (!node.deletion()) {
        boolean gone = deletions.stream().anyMatch(deletion -> withdraws(deletion, node));
        (gone ? deleted : records).add(node);
      }
    }
    return records;
  }

  private static boolean withdraws(SourceNode deletion, SourceNode node) {
    return node.format().equals(deletion.format())
        && node.own().containsAll(deletion.own())
        && (node.key().file().equals(deletion.key().file())
            || SourceNode.ISSUED.compare(node, deletion) < 0);
  }

  /**
   * Of several dated states of one record in one database, the newest, with what only older ones
   * name: an identifier that a revision corrected joins nothing any more.
   */
  private List<SourceNode> standing(List<SourceNode> records) {
    Map<String, List<SourceNode>> states = new TreeMap<>();
    for (SourceNode node : records) {
      states.computeIfAbsent(name(node), key -> new ArrayList<>()).add(node);
    }
    List<SourceNode> standing = new ArrayList<>();
    for (List<SourceNode> same : states.values()) {
      same.sort(SourceNode.REVISED.reversed());
      SourceNode newest = same.getFirst();
      List<SourceNode> older = same.subList(1, same.size());
      replaced.put(newest.key(), older);
      standing.add(newest.with(older));
    }
    standing.sort(SourceNode.FULLEST);
    return standing;
  }

  private static String name(SourceNode node) {
    return node.own().isEmpty() ? "key " + node.key() : node.format() + ' ' + node.own().getFirst();
  }

  private void join(List<SourceNode> standing) {
    Map<Identifier, List<SourceNode>> holders = new TreeMap<>();
    for (SourceNode node : standing) {
      clusters.put(node.key(), new Cluster(node));
      for (Identifier own : node.own()) {
        holders.computeIfAbsent(own, key -> new ArrayList<>()).add(node);
      }
    }
    for (List<SourceNode> sharing : holders.values()) {
      for (int i = 1; i < sharing.size(); i++) {
        for (int j = 0; j < i; j++) {
          joinIfCompatible(sharing.get(j), sharing.get(i));
        }
      }
    }
  }

  private void joinIfCompatible(SourceNode one, SourceNode other) {
    Cluster into = cluster(one);
    Cluster from = cluster(other);
    if (into != from && into.compatible(from)) {
      into.take(from);
      from.members.forEach(node -> clusters.put(node.key(), into));
    }
  }

  private Cluster cluster(SourceNode node) {
    return Objects.requireNonNull(clusters.get(node.key()));
  }

  private List<Work> works(List<SourceNode> standing) {
    List<Work> works = new ArrayList<>();
    Set<Cluster> seen = new HashSet<>();
    for (SourceNode node : standing) {
      Cluster cluster = cluster(node);
      if (seen.add(cluster)) {
        cluster.members.sort(SourceNode.FULLEST);
        List<SourceNode> older = new ArrayList<>();
        cluster.members.forEach(
            member -> older.addAll(replaced.getOrDefault(member.key(), List.of())));
        older.sort(SourceNode.FULLEST);
        works.add(new Work(cluster.members, older, List.of()));
      }
    }
    if (!deleted.isEmpty()) {
      works.add(new Work(List.of(), List.of(), deleted));
    }
    return works;
  }

  private static final class Cluster {
    final List<SourceNode> members = new ArrayList<>();
    final Map<IdentifierScheme, Set<String>> values = new EnumMap<>(IdentifierScheme.class);

    Cluster(SourceNode first) {
      members.add(first);
      for (Identifier own : first.own()) {
        values.computeIfAbsent(own.scheme(), key -> new HashSet<>()).add(own.value());
      }
    }

    boolean compatible(Cluster other) {
      return values.entrySet().stream()
          .allMatch(
              entry -> {
                Set<String> theirs = other.values.get(entry.getKey());
                return theirs == null || entry.getValue().stream().anyMatch(theirs::contains);
              });
    }

    void take(Cluster other) {
      members.addAll(other.members);
      other.values.forEach(
          (scheme, set) -> values.computeIfAbsent(scheme, key -> new HashSet<>()).addAll(set));
    }
  }
}
