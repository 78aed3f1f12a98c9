package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.FileEntry;
import org.lucerna.model.PartialDate;

class CodeReachTest {
  @TempDir Path home;

  private static KnownFiles known(String... paths) {
    Map<String, FileEntry> files = new HashMap<>();
    for (String path : paths) {
      files.put(path, new FileEntry(path, path, 1, 1, "", "lines", 1, List.of(), 0));
    }
    return new KnownFiles(Map.of(), files);
  }

  private static CommitInfo commit(String code, List<String> reach) {
    Optional<PartialDate> none = Optional.empty();
    return new CommitInfo(CommitInfo.SCHEMA, "v", code, Instant.EPOCH, 1, 1, none, none, reach);
  }

  @Test
  void onlyTheRootsOfTheSameCodeCount() {
    List<String> reach = List.of("/a", "/b c");
    CommitInfo stored = CommitInfo.of(commit("1", reach).toMap());
    assertEquals(Set.copyOf(reach), CodeReach.of(Optional.of(stored), "1").roots());
    assertEquals(Set.of(), CodeReach.of(Optional.of(stored), "2").roots());
    assertEquals(Set.of(), CodeReach.of(Optional.empty(), "1").roots());
    assertEquals(List.of(), CommitInfo.of(commit("1", List.of()).toMap()).reach());
  }

  @Test
  void itFallsShortWhereAKnownFileOfTheRunLiesOutside() {
    CodeReach reach = new CodeReach(Set.of("/a", "/z.zip"));
    assertFalse(reach.fallsShort(known("/a/1", "/z.zip!/in", "/b/2"), Set.of("/a", "/z.zip")));
    assertTrue(reach.fallsShort(known("/a/1", "/b/2"), Set.of("/a", "/b")));
    assertTrue(reach.fallsShort(known("/ab"), Set.of("/")));
    assertFalse(reach.fallsShort(known(), Set.of("/b")));
    assertFalse(new CodeReach(Set.of("C:/")).fallsShort(known("C:/a/1"), Set.of("C:/a")));
  }

  @Test
  void rootsWithinOthersAreNotKept() {
    CodeReach reach = new CodeReach(Set.of("/a/in", "/c"));
    assertEquals(
        List.of("/a", "/a b", "/c"), reach.after(Set.of("/a", "/a b", "/a/in/more", "/c")));
    assertEquals(List.of("/"), reach.after(Set.of("/")));
  }

  @Test
  void filesIndexedInPartsAreAllReadAgainOnce() {
    new IndexFixture(home, "one", "index", "1").write("a", "pmid:1|Alpha").run();
    new IndexFixture(home, "two", "index", "1").write("b", "pmid:2|Beta").run();
    IndexFixture one = new IndexFixture(home, "one", "index", "2");
    IndexFixture two = new IndexFixture(home, "two", "index", "2");
    assertEquals(1, one.run().records().read());
    assertEquals(1, two.run().records().read(), "its files were read by the code before");
    assertEquals(0, one.run().records().read());
    assertEquals(0, two.run().records().read());
    assertEquals(2, two.dump().size());
  }
}
