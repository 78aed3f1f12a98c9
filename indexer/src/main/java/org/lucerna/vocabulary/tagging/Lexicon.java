package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.Facet;
import org.lucerna.vocabulary.Abbreviation;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.ContextTerm;
import org.lucerna.vocabulary.MeshMatch;
import org.lucerna.vocabulary.MeshMatch.Closeness;
import org.lucerna.vocabulary.Reach;
import org.lucerna.vocabulary.TaggingRules;
import org.lucerna.vocabulary.TermType;
import org.lucerna.vocabulary.Vocabulary;

/** A vocabulary compiled for scanning: numbered words, the trie of phrases, word groups as bits. */
final class Lexicon {
  final WordTable words = new WordTable();
  final Tokeniser tokeniser = new Tokeniser(words);
  final PhraseTrie trie;
  final List<Concept> concepts;

  /** For each word number the bits of the groups it belongs to. */
  final long[] wordGroups;

  /** For each rule of phrases that count together: its concept, and the bits of all its pieces. */
  final int[] ruleConcept;

  final int[] ruleComplete;

  final GroupBits groups;
  final int and = words.intern("and");
  final int or = words.intern("or");
  final int nor = words.intern("nor");
  final int[] conjunctions = {and, or, nor};

  /** Words after which a text says where a cancer went, not where it came from. */
  final int[] directions = {words.intern("to"), words.intern("into")};

  final Map<String, Integer> conceptByMesh = new HashMap<>();

  private final PhraseTrie.Builder phrases = new PhraseTrie.Builder();
  private final PhraseCompiler compiler = new PhraseCompiler(words);
  private final Map<Integer, Long> groupsOfWord = new HashMap<>();
  private final List<int[]> rules = new ArrayList<>();
  private final List<String> drugStems = new ArrayList<>();

  Lexicon(Vocabulary vocabulary) {
    concepts = List.copyOf(vocabulary.concepts());
    TaggingRules tagging = vocabulary.rules();
    groups = new GroupBits(tagging.contexts().keySet());
    for (int i = 0; i < concepts.size(); i++) {
      addConcept(i, concepts.get(i));
    }
    addMesh(EnumSet.of(Closeness.EXACT));
    addMesh(EnumSet.of(Closeness.CLOSE, Closeness.NARROW));
    tagging.contexts().forEach((name, list) -> addGroup(groups.bit(name), list));
    addGroup(GroupBits.NAME_WORD, tagging.names().nameWords());
    addGroup(GroupBits.NAME_START, tagging.names().nameStarts());
    addCues(tagging.polarity());
    tagging.names().never().forEach(phrase -> add(phrase, new Entry.Never()));
    words.useStems(drugStems);
    trie = phrases.build(words.size());
    wordGroups = new long[words.size()];
    groupsOfWord.forEach((word, bits) -> wordGroups[word] = bits);
    ruleConcept = rules.stream().mapToInt(rule -> rule[0]).toArray();
    ruleComplete = rules.stream().mapToInt(rule -> rule[1]).toArray();
  }

  /** A heading that is exactly one concept is not the near match of another. */
  private void addMesh(Set<Closeness> matches) {
    for (int i = 0; i < concepts.size(); i++) {
      for (MeshMatch mesh : concepts.get(i).mesh()) {
        if (matches.contains(mesh.match())) {
          conceptByMesh.putIfAbsent(mesh.name().toLowerCase(Locale.ROOT), i);
        }
      }
    }
  }

  private void addConcept(int number, Concept concept) {
    if (concept.grouping()) {
      addAll(number, TermType.DRUG_NAME, concept.drugNames());
      addStems(number, concept.drugStems());
      return;
    }
    addAll(number, TermType.PREF_LABEL, List.of(concept.prefLabel()));
    addAll(number, TermType.ALT_LABEL, concept.altLabels());
    addAll(number, TermType.LAY_TERM, concept.layTerms());
    addAll(number, TermType.DRUG_NAME, concept.drugNames());
    addAll(number, TermType.BRAND_NAME, concept.brandNames());
    addAll(number, TermType.ORGAN_WORD, concept.organWords());
    concept.abbreviations().forEach(group -> addAbbreviations(number, group));
    concept.contextTerms().forEach(term -> addContextTerms(number, term));
    addStems(number, concept.drugStems());
    concept.together().forEach(pieces -> addTogether(number, pieces));
  }

  private void addStems(int concept, List<String> stems) {
    drugStems.addAll(stems);
    addAll(concept, TermType.DRUG_NAME, stems);
  }

  private void addAll(int concept, TermType type, List<String> terms) {
    long notAmong = bits(concepts.get(concept).notAmong());
    long evenAmong = bits(concepts.get(concept).evenAmong());
    Entry entry =
        new Entry.Term(concept, facet(concept), type, null, 0, Reach.RECORD, notAmong, evenAmong);
    terms.forEach(term -> add(term, entry));
  }

  private void addAbbreviations(int concept, Abbreviation group) {
    long near = bits(group.near());
    long unless = bits(group.unless());
    for (String form : group.forms()) {
      add(
          form,
          new Entry.Term(
              concept, facet(concept), TermType.ABBREVIATION, form, near, Reach.RECORD, unless, 0));
    }
  }

  private void addContextTerms(int concept, ContextTerm term) {
    Entry entry =
        new Entry.Term(
            concept,
            facet(concept),
            TermType.CONTEXT_TERM,
            null,
            groups.bit(term.near()),
            term.within(),
            bits(term.unlessBeside()),
            0);
    term.terms().forEach(word -> add(word, entry));
  }

  private void addTogether(int concept, List<String> pieces) {
    int rule = rules.size();
    rules.add(new int[] {concept, (1 << pieces.size()) - 1});
    for (int i = 0; i < pieces.size(); i++) {
      add(pieces.get(i), new Entry.Piece(rule, i));
    }
  }

  private void addGroup(long bit, List<String> list) {
    for (String phrase : list) {
      for (int[] path : compiler.compile(phrase)) {
        if (path.length == 1) {
          groupsOfWord.merge(path[0], bit, (left, right) -> left | right);
        } else {
          phrases.add(path, new Entry.GroupWord(bit));
        }
      }
    }
  }

  private void addCues(TaggingRules.Polarities polarity) {
    addCues(CueKind.NEGATE_BEFORE, polarity.negation().before());
    addCues(CueKind.NEGATE_AFTER, polarity.negation().after());
    addCues(CueKind.NEGATE_PREFIX, polarity.negation().prefix());
    addCues(CueKind.NEGATE_SUFFIX, polarity.negation().suffix());
    addCues(CueKind.SUPPOSE_BEFORE, polarity.hypothetical().before());
    addCues(CueKind.SUPPOSE_AFTER, polarity.hypothetical().after());
    addCues(CueKind.PSEUDO, polarity.pseudo());
    addCues(CueKind.STOP, polarity.stops());
  }

  private void addCues(CueKind kind, List<String> list) {
    Entry entry = new Entry.Cue(kind);
    list.forEach(phrase -> add(phrase, entry));
  }

  private void add(String phrase, Entry entry) {
    compiler.compile(phrase).forEach(path -> phrases.add(path, entry));
  }

  private int facet(int concept) {
    return facetNumber(concepts.get(concept).id().facet());
  }

  /** Facets as array indexes. */
  static int facetNumber(Facet facet) {
    return switch (facet) {
      case TREATMENT -> 0;
      case PRIMARY_CANCER -> 1;
      case OUTCOME -> 2;
      case OTHER -> 3;
    };
  }

  private long bits(Optional<String> group) {
    return group.map(groups::bit).orElse(0L);
  }
}
