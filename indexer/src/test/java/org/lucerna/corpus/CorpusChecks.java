package org.lucerna.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.StatedLink;

/** The rules of the corpus, each giving the faults it finds. */
final class CorpusChecks {
  /** The links that must be stated on both sides where both records are in the corpus. */
  private static final Set<LinkType> MUTUAL =
      Set.of(
          LinkType.RETRACTS,
          LinkType.RETRACTED_BY,
          LinkType.CORRECTS,
          LinkType.CORRECTED_BY,
          LinkType.EXPRESSES_CONCERN_ABOUT,
          LinkType.CONCERN_EXPRESSED_BY,
          LinkType.REPLACES,
          LinkType.REPLACED_BY);

  private CorpusChecks() {}

  /** Identifiers that break the rules of their scheme. */
  static List<CorpusFault> malformed(Collection<RawIdentifier> raw) {
    return raw.stream().flatMap(identifier -> fault(identifier).stream()).distinct().toList();
  }

  private static Optional<CorpusFault> fault(RawIdentifier raw) {
    return switch (raw.scheme().read(raw.value())) {
      case IdentifierReading.Valid valid -> Optional.empty();
      case IdentifierReading.Malformed malformed ->
          Optional.of(
              new CorpusFault(
                  raw.value(), malformed.reason() + " (" + raw.scheme() + ", " + raw.file() + ")"));
    };
  }

  /** Identifiers that two records own which differ in a fact both of them state. */
  static List<CorpusFault> contradictions(Collection<EvidenceRecord> records) {
    List<CorpusFault> faults = new ArrayList<>();
    byIdentifier(records)
        .forEach(
            (identifier, owners) -> {
              for (EvidenceRecord other : owners.subList(1, owners.size())) {
                faults.addAll(differences(identifier, owners.getFirst(), other));
              }
            });
    return faults;
  }

  private static Map<Identifier, List<EvidenceRecord>> byIdentifier(
      Collection<EvidenceRecord> records) {
    return records.stream()
        .flatMap(r -> r.header().identifiers().stream().distinct().map(id -> Map.entry(id, r)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static List<CorpusFault> differences(
      Identifier shared, EvidenceRecord one, EvidenceRecord other) {
    Map<String, String> left = ComparedFacts.of(one);
    Map<String, String> right = ComparedFacts.of(other);
    Stream<String> facts =
        left.entrySet().stream()
            .filter(
                fact -> !fact.getValue().equals(right.getOrDefault(fact.getKey(), fact.getValue())))
            .map(
                fact ->
                    fact.getKey()
                        + " \""
                        + fact.getValue()
                        + "\" / \""
                        + right.get(fact.getKey())
                        + '"');
    Stream<String> identifiers =
        schemes(one).filter(scheme -> clash(scheme, one, other)).map(scheme -> scheme + " differs");
    String where = " (" + place(one) + "; " + place(other) + ")";
    return Stream.concat(facts, identifiers)
        .map(detail -> new CorpusFault(shared.toString(), detail + where))
        .toList();
  }

  private static Stream<IdentifierScheme> schemes(EvidenceRecord source) {
    return source.header().identifiers().stream().map(Identifier::scheme).distinct();
  }

  private static boolean clash(IdentifierScheme scheme, EvidenceRecord one, EvidenceRecord other) {
    Set<String> left = values(scheme, one);
    Set<String> right = values(scheme, other);
    return !right.isEmpty() && !left.equals(right);
  }

  private static Set<String> values(IdentifierScheme scheme, EvidenceRecord source) {
    return source.header().identifiers().stream()
        .filter(identifier -> identifier.scheme() == scheme)
        .map(Identifier::value)
        .collect(Collectors.toSet());
  }

  /** Notices and replacements that only one of the two records tells of. */
  static List<CorpusFault> oneSided(Collection<EvidenceRecord> records) {
    Map<Identifier, List<EvidenceRecord>> owners = byIdentifier(records);
    List<CorpusFault> faults = new ArrayList<>();
    for (EvidenceRecord source : records) {
      for (StatedLink link : source.header().links()) {
        List<EvidenceRecord> targets = owners.getOrDefault(link.target(), List.of());
        if (MUTUAL.contains(link.type())
            && !targets.isEmpty()
            && targets.stream().noneMatch(t -> answers(t, link.type().inverse(), source))) {
          String detail = link.type() + " " + link.target() + " is not answered there";
          faults.add(new CorpusFault(source.id().text(), detail));
        }
      }
    }
    return faults;
  }

  private static boolean answers(EvidenceRecord target, LinkType inverse, EvidenceRecord source) {
    return target.header().links().stream()
        .filter(link -> link.type() == inverse)
        .anyMatch(link -> source.header().identifiers().contains(link.target()));
  }

  private static String place(EvidenceRecord source) {
    return source.header().provenance().file() + ", " + source.header().provenance().position();
  }
}
