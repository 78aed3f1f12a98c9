package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;

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

  /** What is not said of a work that perhaps was not cited. */
  private static final Set<RecordFlag> DOUBTS =
      EnumSet.of(RecordFlag.RETRACTED, RecordFlag.CONCERN, RecordFlag.CORRECTED);

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
        Alignment alignment = Alignment.of(words, work.source());
        if (alignment.otherNotice()) {
          // "Corrigendum to X [doi of X]": the number is right, and not the notice's own.
          continue;
        }
        if (isBorneOut(words, work, alignment)) {
          return Optional.of(match(words, work, alignment, 1, misdirected));
        }
        if (NAMING.contains(identifier.scheme())) {
          misdirected.add(new Misdirection(identifier, work));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the words bear an identifier out only in part, the rest of the index is asked. */
  private boolean isBorneOut(ReferenceWords words, IndexedWork work, Alignment alignment)
      throws LookupFailedException {
    return switch (MatchEvidence.claim(words, alignment, work.source() instanceof Publication)) {
      case BORNE_OUT -> true;
      case DENIED -> false;
      case DOUBTED -> {
        List<Possible> possible = possible(words, words.fieldKeys());
        yield possible.isEmpty()
            || possible.getFirst().score() <= MatchEvidence.score(alignment) + MatchEvidence.MARGIN
            || possible.getFirst().work().id().equals(work.id());
      }
    };
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
    boolean several =
        possible.size() > 1 && best.score() - possible.get(1).score() < MatchEvidence.MARGIN;
    if (several) {
      return ambiguous(possible, misdirected);
    }
    IndexedWork work = best.work();
    if (isAnother(words, work, best.alignment(), misdirected)) {
      return unmatched(words, misdirected);
    }
    if (work.flags().stream().anyMatch(DOUBTS::contains)
        && !MatchEvidence.isSure(best.alignment())) {
      return ambiguous(possible, misdirected);
    }
    double confidence = MatchEvidence.confidence(best.score());
    return match(words, work, best.alignment(), confidence, misdirected);
  }

  /** The reference names another number, or one that was found to be misdirected. */
  private static boolean isAnother(
      ReferenceWords words, IndexedWork work, Alignment alignment, List<Misdirection> misdirected) {
    boolean denied = misdirected.stream().anyMatch(it -> it.owner().id().equals(work.id()));
    boolean otherVersion =
        OtherForm.isOtherVersion(words.cited().identifiers(), work.identifiers());
    boolean otherNumber =
        misdirected.isEmpty()
            && Differences.ofIdentifiers(words, work)
            && !MatchEvidence.isWithoutDoubt(alignment);
    return denied || otherVersion || otherNumber;
  }

  private static Resolution ambiguous(List<Possible> possible, List<Misdirection> misdirected) {
    List<IndexedWork> works = possible.stream().map(Possible::work).toList();
    return new Resolution(Verdict.AMBIGUOUS, Optional.empty(), 0.5, List.of(), misdirected, works);
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
        Optional<Possible> one = possible(words, candidate, Alignment.of(words, fields));
        if (one.isPresent()) {
          possible.add(one.get());
          boolean plenty = one.get().score() >= MatchEvidence.PLENTY;
          surely = plenty ? Math.max(surely, candidate.shared()) : surely;
        }
      }
    }
    possible.sort(
        Comparator.comparingDouble(Possible::score)
            .reversed()
            .thenComparing(it -> it.candidate().facts().title()));
    return possible;
  }

  private static Optional<Possible> possible(
      ReferenceWords words, Candidate candidate, Alignment byFacts) throws LookupFailedException {
    Alignment alignment = byFacts;
    boolean otherTitle =
        alignment.kind() == TitleKind.SIBLING || alignment.kind() == TitleKind.OTHER;
    if (otherTitle && Place.of(alignment).isSure()) {
      alignment = Alignment.of(words, candidate.work().source());
    }
    if (!MatchEvidence.isMatch(alignment) || OtherForm.isPreprintOfOne(words, alignment)) {
      return Optional.empty();
    }
    IndexedWork work = candidate.work();
    return OtherForm.isAbstractOfPaper(words, alignment, work)
        ? Optional.empty()
        : Optional.of(new Possible(candidate, work, alignment, MatchEvidence.score(alignment)));
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
    List<FieldDifference> differences =
        Differences.of(words, work, alignment).stream()
            .filter(it -> misdirected.stream().noneMatch(other -> isOf(it, other.identifier())))
            .toList();
    boolean clean = differences.isEmpty() && misdirected.isEmpty();
    return new Resolution(
        clean ? Verdict.RESOLVED : Verdict.DIFFERS,
        Optional.of(work),
        confidence,
        differences,
        misdirected,
        List.of());
  }

  /** That an identifier is another work's is told as such, and not as a field that differs. */
  private static boolean isOf(FieldDifference difference, Identifier misdirected) {
    return difference.field().equals(misdirected.scheme().label())
        && difference.cited().equals(misdirected.value());
  }

  private record Possible(
      Candidate candidate, IndexedWork work, Alignment alignment, double score) {}
}
