package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/**
 * Finds the record a reference means. Safe for use by many threads.
 *
 * <p>An identifier is looked up first and then verified: a record that contradicts the reference is
 * no match, whatever the number says. Else works that share keys with the fields as parsed, and
 * where these do not convince with whatever its words might mean, are aligned with it field by
 * field.
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

  /** By which the record will be found that a reference means, once it is there. */
  public static Set<String> keys(CitedReference cited) {
    return ReferenceWords.of(cited).fieldKeys();
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
    List<Possible> possible = possible(words, words.fieldKeys());
    if (possible.isEmpty() || possible.getFirst().score() < MatchEvidence.PLENTY) {
      possible = possible(words, words.allKeys());
    }
    if (possible.isEmpty()) {
      return unmatched(words, misdirected);
    }
    Possible best = possible.getFirst();
    if (possible.size() > 1 && best.score() - possible.get(1).score() < MatchEvidence.MARGIN) {
      List<IndexedWork> works = new ArrayList<>();
      for (Possible one : possible) {
        works.add(one.candidate().work());
      }
      return new Resolution(
          Verdict.AMBIGUOUS, Optional.empty(), 0.5, List.of(), misdirected, works);
    }
    IndexedWork work = best.candidate().work();
    if (Differences.ofIdentifiers(words, work) && !best.alignment().isSamePlace()) {
      return unmatched(words, misdirected);
    }
    double confidence = MatchEvidence.confidence(best.score());
    return match(words, work, best.alignment(), confidence, misdirected);
  }

  /** Best first. */
  private List<Possible> possible(ReferenceWords words, Set<String> keys)
      throws LookupFailedException {
    List<Possible> possible = new ArrayList<>();
    int surely = 0;
    for (Candidate candidate : lookup.mostAlike(keys, MOST_CANDIDATES)) {
      if (2 * candidate.shared() < surely) {
        break;
      }
      RecordFields fields = RecordFields.of(candidate.facts());
      if (words.mayMean(fields)) {
        Alignment alignment = Alignment.of(words, fields);
        if (MatchEvidence.isMatch(alignment)) {
          double score = MatchEvidence.score(alignment);
          possible.add(new Possible(candidate, alignment, score));
          surely = score >= MatchEvidence.PLENTY ? Math.max(surely, candidate.shared()) : surely;
        }
      }
    }
    possible.sort(
        Comparator.comparingDouble(Possible::score)
            .reversed()
            .thenComparing(it -> it.candidate().facts().title()));
    return possible;
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

  private record Possible(Candidate candidate, Alignment alignment, double score) {}
}
