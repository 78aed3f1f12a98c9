package org.lucerna.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files as they are written, before anything is checked; a missing field is null. */
final class VocabularyFile {
  private VocabularyFile() {}

  record Concepts(@Nullable String facet, @Nullable List<ConceptEntry> concepts) {}

  record ConceptEntry(
      @Nullable String id,
      @Nullable String prefLabel,
      boolean grouping,
      @Nullable List<String> broader,
      @Nullable List<String> altLabels,
      @Nullable List<String> layTerms,
      @Nullable List<AbbreviationEntry> abbreviations,
      @Nullable List<String> drugNames,
      @Nullable List<String> brandNames,
      @Nullable List<String> organWords,
      @Nullable List<ContextEntry> contextTerms,
      @Nullable List<String> searchLabels,
      @Nullable List<String> drugStems,
      @Nullable String notAmong,
      @Nullable String evenAmong,
      @Nullable List<List<String>> together,
      @Nullable List<MeshEntry> mesh,
      @Nullable String definition,
      @Nullable Since since,
      @Nullable String source,
      @Nullable String notes) {}

  record AbbreviationEntry(
      @Nullable List<String> forms, @Nullable String near, @Nullable String unless) {
    Abbreviation toAbbreviation() {
      return new Abbreviation(
          orEmpty(forms), Optional.ofNullable(near), Optional.ofNullable(unless));
    }
  }

  record ContextEntry(
      @Nullable List<String> terms,
      @Nullable String near,
      @Nullable Reach within,
      @Nullable String unlessBeside) {
    ContextTerm toContextTerm() {
      return new ContextTerm(
          orEmpty(terms),
          near == null ? "" : near,
          within == null ? Reach.SENTENCE : within,
          Optional.ofNullable(unlessBeside));
    }
  }

  record MeshEntry(
      @Nullable String id, @Nullable String name, MeshMatch.@Nullable Closeness match) {
    MeshMatch toMesh() {
      return new MeshMatch(
          Optional.ofNullable(id),
          name == null ? "" : name,
          match == null ? MeshMatch.Closeness.BROAD : match);
    }
  }

  record Contexts(@Nullable List<ContextGroup> contexts) {
    Map<String, List<String>> byId() {
      Map<String, List<String>> groups = new TreeMap<>();
      for (ContextGroup group : orEmpty(contexts)) {
        groups.put(group.id() == null ? "" : group.id(), orEmpty(group.words()));
      }
      return groups;
    }
  }

  record ContextGroup(@Nullable String id, @Nullable List<String> words) {}

  record PolarityEntry(
      @Nullable CueEntry negation,
      @Nullable CueEntry hypothetical,
      @Nullable List<String> pseudo,
      @Nullable List<String> stops) {
    TaggingRules.Polarities toPolarities() {
      return new TaggingRules.Polarities(
          CueEntry.toCues(negation),
          CueEntry.toCues(hypothetical),
          orEmpty(pseudo),
          orEmpty(stops));
    }
  }

  record CueEntry(
      @Nullable List<String> before,
      @Nullable List<String> after,
      @Nullable List<String> prefix,
      @Nullable List<String> suffix) {
    static TaggingRules.Cues toCues(@Nullable CueEntry entry) {
      return entry == null
          ? new TaggingRules.Cues(List.of(), List.of(), List.of(), List.of())
          : new TaggingRules.Cues(
              orEmpty(entry.before),
              orEmpty(entry.after),
              orEmpty(entry.prefix),
              orEmpty(entry.suffix));
    }
  }

  record NamesEntry(
      @Nullable List<String> never,
      @Nullable List<String> nameWords,
      @Nullable List<String> nameStarts) {
    TaggingRules.Names toNames() {
      return new TaggingRules.Names(orEmpty(never), orEmpty(nameWords), orEmpty(nameStarts));
    }
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : new ArrayList<>(list);
  }
}
