package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lucerna.index.MatchText;
import org.lucerna.model.Publication;

/**
 * Asks for works that do not exist and are siblings of indexed ones, beside slipped references of
 * the same works. Deterministic by its seed.
 */
final class SiblingTrial {
  private static final long SEED = 20261122;

  private static final List<SiblingKind> KINDS = List.of(SiblingKind.values());

  private final ReferenceResolver resolver;
  private final List<Publication> indexed;
  private final Random random = new Random(SEED);

  /**
   * @param indexed works the index holds, beside any others
   */
  SiblingTrial(List<Publication> indexed, RecordLookup lookup) {
    this.indexed = indexed.stream().filter(SiblingTrial::hasPlace).toList();
    this.resolver = new ReferenceResolver(lookup);
  }

  private static boolean hasPlace(Publication publication) {
    ReferenceStrings strings = ReferenceStrings.of(publication);
    List<String> title = MatchText.words(strings.title);
    return !strings.volume.isEmpty()
        && !strings.pages.isEmpty()
        && !strings.year.isEmpty()
        && !strings.authors.isEmpty()
        && title.size() >= 5
        && Notice.ofTitle(title).isEmpty();
  }

  /**
   * @param asked siblings by kind
   * @param claimed of them, as a match
   * @param slipped references of the works themselves with one or two slips
   * @param kept of them, matched to their work
   */
  record Score(
      Map<SiblingKind, Integer> asked,
      Map<SiblingKind, Integer> claimed,
      int slipped,
      int kept,
      List<String> failures) {
    double claimedShare() {
      return (double) sum(claimed) / sum(asked);
    }

    double keptShare() {
      return (double) kept / slipped;
    }

    static int sum(Map<SiblingKind, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Score run(int each) {
    Map<SiblingKind, Integer> asked = new EnumMap<>(SiblingKind.class);
    Map<SiblingKind, Integer> claimed = new EnumMap<>(SiblingKind.class);
    List<String> failures = new ArrayList<>();
    int kept = 0;
    for (int i = 0; i < each; i++) {
      Publication work = indexed.get(i % indexed.size());
      SiblingKind kind = KINDS.get(random.nextInt(KINDS.size()));
      ReferenceStrings sibling = ReferenceStrings.of(work);
      var title = kind.title(sibling.title, random);
      if (title.isPresent()) {
        sibling.title = title.get();
        kind.place(sibling, random);
        String raw = sibling.print(random);
        boolean match = resolver.resolve(ResolverTrial.parsed(raw)).match().isPresent();
        asked.merge(kind, 1, Integer::sum);
        claimed.merge(kind, match ? 1 : 0, Integer::sum);
        if (match) {
          failures.add("CLAIMED " + kind + " <- " + raw);
        }
      }
      String raw = slipped(work);
      boolean found =
          resolver
              .resolve(ResolverTrial.parsed(raw))
              .match()
              .filter(match -> match.source().id().equals(work.id()))
              .isPresent();
      kept += found ? 1 : 0;
      if (!found) {
        failures.add("LOST <- " + raw);
      }
    }
    return new Score(asked, claimed, each, kept, failures);
  }

  private String slipped(Publication work) {
    ReferenceStrings strings = ReferenceStrings.of(work);
    for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
      Corruption.of(random).spoil(strings, random);
    }
    return strings.print(random);
  }
}
