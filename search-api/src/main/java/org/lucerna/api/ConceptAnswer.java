package org.lucerna.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A concept as {@code /concepts} answers it (SPEC section 8). */
public record ConceptAnswer(
    String id,
    String facet,
    String label,
    List<Broader> broader,
    List<String> labels,
    List<String> layTerms,
    String definition,
    Optional<String> mesh,
    long count) {

  public record Broader(String id, String label) {}

  /**
   * @param labels preferred labels by concept id
   */
  public static ConceptAnswer of(ConceptEntry entry, Map<String, String> labels) {
    return new ConceptAnswer(
        entry.id().toString(),
        entry.id().facet().label(),
        entry.label(),
        entry.broader().stream()
            .map(id -> new Broader(id.toString(), labels.getOrDefault(id.toString(), id.slug())))
            .toList(),
        entry.labels(),
        entry.layTerms(),
        entry.definition(),
        entry.mesh(),
        entry.count());
  }
}
