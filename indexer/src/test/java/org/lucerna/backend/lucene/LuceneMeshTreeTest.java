package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.format.FormatRegister;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.pipeline.IndexOptions;
import org.lucerna.pipeline.IndexReport;
import org.lucerna.pipeline.IndexRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.MeshTree;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;

/** MeSH files in a corpus are no records, and say what lies below a heading. */
class LuceneMeshTreeTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path home;

  @Test
  void headingsAreFoundByAnyNameAndWithAllBelowThem() throws IOException {
    copy("mesh-trees/mtrees.bin");
    copy("mesh-xml/descriptors.xml");
    IndexReport report = run();
    assertEquals(0, report.records().read());
    assertEquals(10, report.headings());
    withTree(
        tree -> {
          assertEquals(Optional.of("Liver Neoplasms"), tree.heading("liver cancer"));
          assertEquals(Optional.of("Liver Neoplasms"), tree.heading(" D008113 "));
          assertEquals(Optional.empty(), tree.heading("spleen"));
          assertEquals(
              List.of("Adenoma, Liver Cell", "Liver Neoplasms"),
              tree.descendants("Cancer of Liver"));
          assertEquals(
              List.of(
                  "Adenoma, Liver Cell",
                  "Digestive System Neoplasms",
                  "Liver Neoplasms",
                  "Neoplasms",
                  "Neoplasms by Site"),
              tree.descendants("neoplasms"));
          assertEquals(
              List.of("Liver Diseases", "Liver Neoplasms"), tree.descendants("Liver Diseases"));
          assertEquals(List.of(), tree.descendants("spleen"));
        });
  }

  @Test
  void headingsFollowTheirFile() throws IOException {
    copy("mesh-trees/mtrees.bin");
    run();
    Files.move(files().resolve("mtrees.bin"), files().resolve("renamed.bin"));
    run();
    withTree(
        tree ->
            assertEquals(
                List.of("Adenoma, Liver Cell", "Liver Neoplasms"),
                tree.descendants("Liver Neoplasms")));
    Files.delete(files().resolve("renamed.bin"));
    run();
    withTree(
        tree -> {
          assertTrue(tree.isEmpty());
          assertEquals(List.of(), tree.descendants("Liver Neoplasms"));
        });
  }

  @Test
  void noSearchFindsAHeading() throws IOException {
    copy("mesh-trees/mtrees.bin");
    run();
    withSnapshot(
        snapshot -> {
          assertFalse(snapshot.mesh().isEmpty());
          snapshot.forEachWork(work -> assertEquals("no work", work.key().toString()));
          assertEquals(0, snapshot.info().sources());
          assertEquals(0, snapshot.info().works());
        });
  }

  private Path files() {
    return home.resolve("files");
  }

  private void copy(String fixture) throws IOException {
    Path from = GOLDEN.resolve(fixture);
    Files.createDirectories(files());
    Files.copy(from, files().resolve(from.getFileName().toString()));
  }

  private IndexReport run() {
    return new IndexRun(
            new SourceLister(SourceLimits.DEFAULT),
            FormatRegister.reader(),
            IndexFixture.vocabulary(),
            "1")
        .run(
            new LuceneIndex(home.resolve("index")),
            new IndexOptions(List.of(files()), false, false, 1),
            RunProgress.NONE);
  }

  private void withTree(Consumer<MeshTree> check) {
    withSnapshot(snapshot -> check.accept(snapshot.mesh()));
  }

  private void withSnapshot(Consumer<IndexSnapshot> check) {
    try (LuceneVersions versions = new LuceneIndex(home.resolve("index")).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      check.accept(snapshot);
    }
  }
}
