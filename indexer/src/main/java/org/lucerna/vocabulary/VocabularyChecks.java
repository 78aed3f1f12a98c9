package org.lucerna.vocabulary;

import static org.lucerna.vocabulary.VocabularyFile.orEmpty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

/** Turns what the files say into concepts and notes every fault with its place. */
final class VocabularyChecks {
  private record Placed(Concept concept, String file, int line) {}

  private static final String ID_FIELD = "id: ";

  private final List<VocabularyFault> faults;
  private final Map<ConceptId, Placed> byId = new LinkedHashMap<>();

  VocabularyChecks(List<VocabularyFault> faults) {
    this.faults = faults;
  }

  void addFile(String name, String text, VocabularyFile.Concepts file) {
    Optional<Facet> facet = Optional.ofNullable(file.facet()).flatMap(Facet::ofLabel);
    if (facet.isEmpty()) {
      faults.add(new VocabularyFault(name, 1, "facet", "is missing or unknown: " + file.facet()));
      return;
    }
    Map<String, Integer> lines = linesOfIds(text);
    for (VocabularyFile.ConceptEntry entry : orEmpty(file.concepts())) {
      int line = entry.id() == null ? 0 : lines.getOrDefault(entry.id(), 0);
      toConcept(name, line, facet.get(), entry)
          .ifPresent(
              concept -> {
                if (byId.putIfAbsent(concept.id(), new Placed(concept, name, line)) != null) {
                  faults.add(fault(name, line, concept.id(), "id occurs twice"));
                }
              });
    }
  }

  /** The concepts in file order, once the checks that need all of them have run. */
  List<Concept> concepts(Set<String> contexts) {
    byId.values().forEach(placed -> checkReferences(placed, contexts));
    if (faults.isEmpty()) {
      byId.values().forEach(this::checkCycle);
    }
    checkUniqueLabels();
    return byId.values().stream().map(Placed::concept).toList();
  }

  private Optional<Concept> toConcept(
      String file, int line, Facet facet, VocabularyFile.ConceptEntry entry) {
    String place = entry.id() == null ? "concept without id" : entry.id();
    ConceptId id = parseId(file, line, place);
    if (id == null) {
      return Optional.empty();
    }
    if (id.facet() != facet) {
      faults.add(fault(file, line, id, "id belongs to another facet than the file"));
    }
    String prefLabel = required(file, line, id, "prefLabel", entry.prefLabel());
    String definition = required(file, line, id, "definition", entry.definition());
    String source = required(file, line, id, "source", entry.source());
    List<ConceptId> broader = new ArrayList<>();
    for (String parent : orEmpty(entry.broader())) {
      ConceptId parentId = parseId(file, line, parent);
      if (parentId != null) {
        broader.add(parentId);
      }
    }
    return Optional.of(
        new Concept(
            id,
            prefLabel,
            entry.grouping(),
            broader,
            orEmpty(entry.altLabels()),
            orEmpty(entry.layTerms()),
            orEmpty(entry.abbreviations()).stream()
                .map(VocabularyFile.AbbreviationEntry::toAbbreviation)
                .toList(),
            orEmpty(entry.drugNames()),
            orEmpty(entry.brandNames()),
            orEmpty(entry.organWords()),
            orEmpty(entry.contextTerms()).stream()
                .map(VocabularyFile.ContextEntry::toContextTerm)
                .toList(),
            orEmpty(entry.searchLabels()),
            orEmpty(entry.drugStems()),
            Optional.ofNullable(entry.notAmong()),
            Optional.ofNullable(entry.evenAmong()),
            orEmpty(entry.together()),
            orEmpty(entry.mesh()).stream().map(VocabularyFile.MeshEntry::toMesh).toList(),
            definition,
            entry.since() == null ? Since.ADDED : entry.since(),
            source,
            entry.notes() == null ? "" : entry.notes()));
  }

  private @Nullable ConceptId parseId(String file, int line, String text) {
    try {
      return ConceptId.parse(text);
    } catch (IllegalArgumentException e) {
      faults.add(new VocabularyFault(file, line, text, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private String required(
      String file, int line, ConceptId id, String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      faults.add(fault(file, line, id, field + " is missing"));
      return "";
    }
    return value;
  }

  private void checkReferences(Placed placed, Set<String> contexts) {
    Concept concept = placed.concept();
    for (ConceptId parent : concept.broader()) {
      if (!byId.containsKey(parent)) {
        report(placed, "broader concept does not exist: " + parent);
      }
    }
    for (ContextTerm term : concept.contextTerms()) {
      checkContext(placed, contexts, term.near());
      term.unlessBeside().ifPresent(group -> checkContext(placed, contexts, group));
    }
    concept.notAmong().ifPresent(group -> checkContext(placed, contexts, group));
    concept.evenAmong().ifPresent(group -> checkContext(placed, contexts, group));
    for (Abbreviation group : concept.abbreviations()) {
      group.near().ifPresent(near -> checkContext(placed, contexts, near));
      group.unless().ifPresent(unless -> checkContext(placed, contexts, unless));
    }
  }

  private void checkContext(Placed placed, Set<String> contexts, String name) {
    if (!contexts.contains(name)) {
      report(placed, "word group does not exist in contexts.yaml: " + name);
    }
  }

  private void checkCycle(Placed placed) {
    Set<ConceptId> seen = new HashSet<>();
    List<ConceptId> open = new ArrayList<>(placed.concept().broader());
    while (!open.isEmpty()) {
      ConceptId id = open.removeLast();
      if (id.equals(placed.concept().id())) {
        report(placed, "is broader than itself");
        return;
      }
      Placed parent = byId.get(id);
      if (parent != null && seen.add(id)) {
        open.addAll(parent.concept().broader());
      }
    }
  }

  /** Within one facet a label that tags texts names one concept; search labels may be shared. */
  private void checkUniqueLabels() {
    Map<String, Placed> owners = new HashMap<>();
    for (Placed placed : byId.values()) {
      Concept concept = placed.concept();
      Set<String> own = new HashSet<>();
      for (String label : concept.labels()) {
        own.add(concept.id().facet() + " " + Terms.normalise(label));
      }
      for (String key : own) {
        Placed other = owners.putIfAbsent(key, placed);
        if (other != null) {
          String label = key.substring(key.indexOf(' ') + 1);
          report(placed, "label is also one of " + other.concept().id() + ": " + label);
        }
      }
    }
  }

  private void report(Placed placed, String reason) {
    faults.add(fault(placed.file(), placed.line(), placed.concept().id(), reason));
  }

  private static VocabularyFault fault(String file, int line, ConceptId id, String reason) {
    return new VocabularyFault(file, line, id.toString(), reason);
  }

  /** Lines from 1, by the id that stands on them. */
  private static Map<String, Integer> linesOfIds(String text) {
    Map<String, Integer> lines = new HashMap<>();
    int line = 0;
    for (String content : text.lines().toList()) {
      line++;
      int at = content.indexOf(ID_FIELD);
      if (at >= 0) {
        String id = content.substring(at + ID_FIELD.length()).replace("\"", "").strip();
        lines.putIfAbsent(id.split("[,}\\s]", 2)[0], line);
      }
    }
    return lines;
  }
}
