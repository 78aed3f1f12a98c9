package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;

/**
 * The outcome for one reference.
 *
 * @param match the work it means; present exactly for {@code resolved} and {@code differs}
 * @param confidence of the verdict, 0 to 1
 * @param differences fields in which the reference and its match disagree
 * @param misdirected what its identifiers belong to, where that is another work
 * @param candidates works it might mean, for {@code ambiguous}
 */
public record Resolution(
    Verdict verdict,
    Optional<IndexedWork> match,
    double confidence,
    List<FieldDifference> differences,
    List<Misdirection> misdirected,
    List<IndexedWork> candidates) {
  public Resolution {
    differences = List.copyOf(differences);
    misdirected = List.copyOf(misdirected);
    candidates = List.copyOf(candidates);
    if (match.isPresent() != verdict.isMatch()) {
      throw new IllegalArgumentException(verdict + " with match " + match.isPresent());
    }
  }

  /** Without a match and without more to say. */
  public static Resolution unmatched(Verdict verdict, double confidence) {
    return new Resolution(verdict, Optional.empty(), confidence, List.of(), List.of(), List.of());
  }
}
