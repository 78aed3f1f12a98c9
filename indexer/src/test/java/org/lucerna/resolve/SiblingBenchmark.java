package org.lucerna.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.model.Publication;

/**
 * Prints how many siblings of indexed works are taken for them, by kind, and how many slipped
 * references of the works themselves are still found: {@code java -cp ...
 * org.lucerna.resolve.SiblingBenchmark [references] [failures to show]}, from the repository root.
 */
public final class SiblingBenchmark {
  private SiblingBenchmark() {}

  public static void main(String[] args) throws IOException {
    int each = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int shown = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    Map<String, Publication> works = new LinkedHashMap<>();
    CorpusPublications.read().forEach(work -> works.putIfAbsent(work.id().text(), work));
    List<Publication> indexed = new ArrayList<>(works.values());
    SiblingTrial.Score score = new SiblingTrial(indexed, new InMemoryLookup(indexed)).run(each);
    score.failures().stream().limit(shown).forEach(System.out::println);
    score
        .asked()
        .forEach(
            (kind, asked) ->
                System.out.printf(
                    "%s: %d of %d claimed%n", kind, score.claimed().get(kind), asked));
    System.out.printf(
        "siblings claimed: %d of %d (%.2f %%); slipped references kept: %d of %d (%.2f %%)%n",
        SiblingTrial.Score.sum(score.claimed()),
        SiblingTrial.Score.sum(score.asked()),
        100 * score.claimedShare(),
        score.kept(),
        score.slipped(),
        100 * score.keptShare());
  }
}
