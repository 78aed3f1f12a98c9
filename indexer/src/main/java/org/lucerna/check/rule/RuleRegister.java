package org.lucerna.check.rule;

import java.util.List;

/** Every rule, in the order of its code. */
public final class RuleRegister {
  private static final List<Rule> ALL =
      List.of(
          new MalformedIdentifier(),
          new MisdirectedIdentifier(),
          new DifferingFacts(),
          new NotInIndex(),
          new AmbiguousReference(),
          new RetractedWork(),
          new ConcernExpressed(),
          new CorrectedSince(),
          new SupersededGuidance(),
          new UpdatedGuidance(),
          new RetiredSite(),
          new IncompleteEntry(),
          new HostAsSource(),
          new MalformedNames(),
          new MixedStyles(),
          new DuplicateEntry(),
          new WebReferenceWithoutAccess(),
          new UnlistedAttribution(),
          new UnreferencedClaim(),
          new MarkerWithoutEntry(),
          new UncitedEntry(),
          new NoReferenceList(),
          new PromotionalEntry(),
          new CommercialSource(),
          new PopulationMismatch(),
          new StaleDate(),
          new UnclearCurrency());

  private RuleRegister() {}

  public static List<Rule> all() {
    return ALL;
  }
}
