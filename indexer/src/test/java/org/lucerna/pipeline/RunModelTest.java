package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories of a folder, checked against an index made afresh and a naive model. */
class RunModelTest {
  private static final int FILES = 6;
  private static final int STEPS = 5;

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyHistoryEndsWhereAFreshIndexBegins(long seed) {
    Random random = new Random(seed);
    IndexFixture index = new IndexFixture(home);
    Map<String, List<String>> files = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      change(random, index, files, true);
      index.run();
      IndexFixture fresh = new IndexFixture(home, "files", "fresh" + step, "1");
      fresh.run(IndexFixture.vocabulary(), false, false, 1);
      assertEquals(fresh.dump(), index.dump(), "seed " + seed + " step " + step + ' ' + files);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void withoutConflictsWorksAreConnectedComponents(long seed) {
    Random random = new Random(seed);
    IndexFixture index = new IndexFixture(home);
    Map<String, List<String>> files = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      change(random, index, files, false);
      index.run();
      assertEquals(components(files), works(index), "seed " + seed + " step " + step);
    }
  }

  private static void change(
      Random random, IndexFixture index, Map<String, List<String>> files, boolean conflicts) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String name = "f" + random.nextInt(FILES);
      if (files.containsKey(name) && random.nextInt(3) == 0) {
        index.delete(name);
        files.remove(name);
      } else {
        List<String> lines = new ArrayList<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          lines.add(conflicts ? clashing(random) : peaceful(random));
        }
        index.writeAs(
            name.hashCode() % 2 == 0 ? "lines" : "other", name, lines.toArray(String[]::new));
        files.put(name, lines);
      }
    }
  }

  /** Any identifiers together, revisions, deletions, links and retractions. */
  private static String clashing(Random random) {
    if (random.nextInt(8) == 0) {
      return "DELETE pmid:" + random.nextInt(6);
    }
    Set<String> ids = new TreeSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      ids.add(
          switch (random.nextInt(3)) {
            case 0 -> "pmid:" + random.nextInt(6);
            case 1 -> "doi:10.1/" + random.nextInt(6);
            default -> "pmcid:PMC" + random.nextInt(6);
          });
    }
    String link = random.nextInt(4) == 0 ? "RETRACTS pmid:" + random.nextInt(6) : "";
    return String.join(" ", ids)
        + "|Title "
        + random.nextInt(100)
        + (random.nextBoolean() ? "|An abstract|" : "||")
        + "2001|201"
        + random.nextInt(5)
        + '|'
        + link;
  }

  /** Identifiers that belong to one paper each, so that nothing stands against a join. */
  private static String peaceful(Random random) {
    int paper = random.nextInt(5);
    String[] all = {"pmid:" + (paper + 1), "doi:10.1/" + paper, "pmcid:PMC" + (paper + 1)};
    Set<String> ids = new TreeSet<>(List.of(all[random.nextInt(3)], all[random.nextInt(3)]));
    return String.join(" ", ids) + "|Paper " + paper + " said " + random.nextInt(1000);
  }

  /** The naive way: merge sets of identifiers until no two meet. */
  private static Set<Set<String>> components(Map<String, List<String>> files) {
    List<Set<String>> sets = new ArrayList<>();
    for (List<String> lines : files.values()) {
      for (String line : lines) {
        Set<String> ids = new TreeSet<>(List.of(line.substring(0, line.indexOf('|')).split(" ")));
        sets.removeIf(
            other -> {
              boolean meet = other.stream().anyMatch(ids::contains);
              if (meet) {
                ids.addAll(other);
              }
              return meet;
            });
        sets.add(ids);
      }
    }
    return new HashSet<>(sets);
  }

  private static Set<Set<String>> works(IndexFixture index) {
    Map<String, Set<String>> works = new HashMap<>();
    index
        .dump()
        .forEach(
            (id, line) -> {
              String ids =
                  line.substring(line.lastIndexOf("] [") == -1 ? 0 : line.indexOf("] [") + 3);
              works.put(id, new TreeSet<>(List.of(ids.substring(0, ids.indexOf(']')).split(", "))));
            });
    return new HashSet<>(works.values());
  }
}
