package org.lucerna.api;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.ConceptId;

/**
 * A concept as the glossary shows it.
 *
 * @param labels all clinical names, the preferred one first
 * @param layTerms everyday names
 * @param definition plain English, empty where none is written yet
 * @param mesh MeSH descriptor id
 * @param count works about it or a narrower concept
 */
public record ConceptEntry(
    ConceptId id,
    String label,
    List<ConceptId> broader,
    List<String> labels,
    List<String> layTerms,
    String definition,
    Optional<String> mesh,
    long count) {
  public ConceptEntry {
    broader = List.copyOf(broader);
    labels = List.copyOf(labels);
    layTerms = List.copyOf(layTerms);
  }
}
