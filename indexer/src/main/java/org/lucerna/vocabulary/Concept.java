package org.lucerna.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.ConceptId;

/**
 * One concept with all its words; SKOS's prefLabel, altLabel and broader.
 *
 * @param grouping true for a parent that is searched for but never tagged by itself
 * @param organWords names of the organ, for a primary cancer
 * @param drugStems endings that name a class of drugs (WHO's stems): tinib for kinase inhibitors
 * @param searchLabels find the concept when typed; never tag a text
 * @param notAmong the word group among which the concept is something else: fatigue among symptoms
 *     is no side effect
 * @param evenAmong the word group that makes it count among the others all the same
 * @param together phrases that mean the concept when all stand in one sentence
 * @param definition one or two sentences a patient understands
 * @param since whether it stood in the table the project began with
 * @param source where the labels and headings were checked
 */
public record Concept(
    ConceptId id,
    String prefLabel,
    boolean grouping,
    List<ConceptId> broader,
    List<String> altLabels,
    List<String> layTerms,
    List<Abbreviation> abbreviations,
    List<String> drugNames,
    List<String> brandNames,
    List<String> organWords,
    List<ContextTerm> contextTerms,
    List<String> searchLabels,
    List<String> drugStems,
    Optional<String> notAmong,
    Optional<String> evenAmong,
    List<List<String>> together,
    List<MeshMatch> mesh,
    String definition,
    Since since,
    String source,
    String notes) {
  public Concept {
    broader = List.copyOf(broader);
    altLabels = List.copyOf(altLabels);
    layTerms = List.copyOf(layTerms);
    abbreviations = List.copyOf(abbreviations);
    drugNames = List.copyOf(drugNames);
    brandNames = List.copyOf(brandNames);
    organWords = List.copyOf(organWords);
    contextTerms = List.copyOf(contextTerms);
    drugStems = List.copyOf(drugStems);
    searchLabels = List.copyOf(searchLabels);
    together = together.stream().map(List::copyOf).toList();
    mesh = List.copyOf(mesh);
  }

  /** All words that name it in a text, the preferred label first. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>(List.of(prefLabel));
    labels.addAll(altLabels);
    labels.addAll(layTerms);
    labels.addAll(drugNames);
    labels.addAll(brandNames);
    labels.addAll(abbreviationForms());
    return labels;
  }

  /** All short forms, in the order of the file. */
  public List<String> abbreviationForms() {
    return abbreviations.stream().flatMap(group -> group.forms().stream()).toList();
  }
}
