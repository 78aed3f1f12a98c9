package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.index.MatchKeys;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/**
 * Finds the record a reference means. Safe for use by many threads.
 *
 * <p>An identifier is looked up first and then verified: a record that contradicts the reference is
 * no match, whatever the number says. Else works that share the reference's keys are aligned with
 * it field by field.
 */
public final class ReferenceResolver {
  /** Candidates that are read and aligned. */
  private static final int MOST_CANDIDATES = 8;

  /** Schemes whose value names the cited work itself and nothing beside it. */
  private static final Set<IdentifierScheme> NAMING =
      EnumSet.of(
          IdentifierScheme.PMID,
          IdentifierScheme.PMCID,
          IdentifierScheme.DOI,
          IdentifierScheme.NICE);

  private static final Set<IdentifierScheme> SERIAL =
      EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN);

  private final RecordLookup lookup;

  public ReferenceResolver(RecordLookup lookup) {
    this.lookup = lookup;
  }

  /** Never fails: an index that could not be asked is a verdict of its own. */
  public Resolution resolve(CitedReference cited) {
    ReferenceWords words = ReferenceWords.of(cited);
    try {
      List<Misdirection> misdirected = new ArrayList<>();
      Optional<Resolution> named = byIdentifier(words, misdirected);
      return named.isPresent() ? named.get() : byFields(words, misdirected);
    } catch (LookupFailedException e) {
      return Resolution.unmatched(Verdict.LOOKUP_FAILED, 0);
    }
  }

  private Optional<Resolution> byIdentifier(ReferenceWords words, List<Misdirection> misdirected)
      throws LookupFailedException {
    for (Identifier identifier : words.cited().identifiers()) {
      if (SERIAL.contains(identifier.scheme())) {
        continue;
      }
      for (IndexedWork work : lookup.byIdentifier(identifier)) {
        Alignment alignment = Alignment.of(words, RecordFields.of(work.source()));
        if (alignment.otherNotice()) {
          // "Corrigendum to X [doi of X]": the number is right, and not the notice's own.
          continue;
        }
        if (!MatchEvidence.contradicts(alignment)) {
          return Optional.of(match(words, work, alignment, 1, misdirected));
        }
        if (NAMING.contains(identifier.scheme())) {
          misdirected.add(new Misdirection(identifier, work));
        }
      }
    }
    return Optional.empty();
  }

  private Resolution byFields(ReferenceWords words, List<Misdirection> misdirected)
      throws LookupFailedException {
    Set<String> keys = MatchKeys.ofReference(words.cited().raw());
    if (!words.title().isEmpty()) {
      keys.add(MatchKeys.wholeTitle(words.title()));
    }
    List<Candidate> possible = new ArrayList<>();
    for (IndexedWork work :
        keys.isEmpty() ? List.<IndexedWork>of() : lookup.mostAlike(keys, MOST_CANDIDATES)) {
      Alignment alignment = Alignment.of(words, RecordFields.of(work.source()));
      if (MatchEvidence.isMatch(alignment)) {
        possible.add(new Candidate(work, alignment, MatchEvidence.score(alignment)));
      }
    }
    possible.sort(Comparator.comparingDouble(Candidate::score).reversed());
    if (possible.isEmpty()) {
      return unmatched(words, misdirected);
    }
    Candidate best = possible.getFirst();
    if (possible.size() > 1 && best.score() - possible.get(1).score() < MatchEvidence.MARGIN) {
      List<IndexedWork> works = possible.stream().map(Candidate::work).toList();
      return new Resolution(
          Verdict.AMBIGUOUS, Optional.empty(), 0.5, List.of(), misdirected, works);
    }
    double confidence = MatchEvidence.confidence(best.score());
    return match(words, best.work(), best.alignment(), confidence, misdirected);
  }

  private static Resolution unmatched(ReferenceWords words, List<Misdirection> misdirected) {
    Verdict verdict = words.cited().indexable() ? Verdict.NOT_IN_INDEX : Verdict.NOT_INDEXABLE;
    return new Resolution(verdict, Optional.empty(), 0.9, List.of(), misdirected, List.of());
  }

  private static Resolution match(
      ReferenceWords words,
      IndexedWork work,
      Alignment alignment,
      double confidence,
      List<Misdirection> misdirected) {
    List<FieldDifference> differences = Differences.of(words, work, alignment);
    boolean clean = differences.isEmpty() && misdirected.isEmpty();
    return new Resolution(
        clean ? Verdict.RESOLVED : Verdict.DIFFERS,
        Optional.of(work),
        confidence,
        differences,
        misdirected,
        List.of());
  }

  private record Candidate(IndexedWork work, Alignment alignment, double score) {}
}
