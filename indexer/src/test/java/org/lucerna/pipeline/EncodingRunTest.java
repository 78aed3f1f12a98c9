package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneVersions;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.index.VectorSession;
import org.lucerna.query.IndexSnapshot;

class EncodingRunTest {
  private static final String ONE = "pmid:1 | Liver surgery | Of the liver. | 2015";
  private static final String TWO = "pmid:2 | Bowel surgery | Of the bowel. | 2016";

  @TempDir private Path home;

  private static long encode(IndexFixture fixture, WordEmbedder embedder) {
    return EncodingRun.run(fixture.index(), embedder, RunProgress.NONE).encoded();
  }

  @Test
  void encodesWhatHasNoVectorAndNothingTwice() {
    IndexFixture fixture = new IndexFixture(home).write("a.txt", ONE);
    fixture.run();
    WordEmbedder embedder = new WordEmbedder("one");
    assertEquals(1, encode(fixture, embedder));
    assertEquals(0, encode(fixture, embedder));
    fixture.write("b.txt", TWO).run();
    assertEquals(1, encode(fixture, embedder));
    fixture.rebuild();
    assertEquals(0, encode(fixture, embedder), "the texts are the same");
    assertEquals(
        List.of("Liver surgery. Of the liver.", "Bowel surgery. Of the bowel."),
        embedder.encoded());
  }

  @Test
  void aChangedTextIsEncodedAgainAndTheOldVectorDropped() {
    IndexFixture fixture = new IndexFixture(home).write("a.txt", ONE);
    fixture.run();
    WordEmbedder embedder = new WordEmbedder("one");
    encode(fixture, embedder);
    fixture.write("a.txt", TWO).run();
    assertEquals(1, encode(fixture, embedder));
    assertEquals(1, vectors(fixture).count());
  }

  @Test
  void anotherModelBeginsAnew() {
    IndexFixture fixture = new IndexFixture(home).write("a.txt", ONE, TWO);
    fixture.run();
    encode(fixture, new WordEmbedder("one"));
    assertEquals(2, encode(fixture, new WordEmbedder("two")));
    assertEquals(new IndexSnapshot.Vectors("two", 2), vectors(fixture));
  }

  @Test
  void openSearchersSeeNewVectorsAsANewVersion() {
    IndexFixture fixture = new IndexFixture(home).write("a.txt", ONE);
    fixture.run();
    try (LuceneVersions versions = fixture.index().openVersions()) {
      String before;
      try (IndexSnapshot snapshot = versions.current()) {
        before = snapshot.version();
        assertTrue(snapshot.vectors().isEmpty());
      }
      encode(fixture, new WordEmbedder("one"));
      versions.look();
      try (IndexSnapshot snapshot = versions.current()) {
        assertNotEquals(before, snapshot.version());
        assertTrue(snapshot.vectors().isPresent());
      }
      assertTrue(versions.version(before).isPresent());
    }
  }

  @Test
  void onlyOneProcessEncodesAtATime() {
    IndexFixture fixture = new IndexFixture(home).write("a.txt", ONE);
    fixture.run();
    try (VectorSession session = fixture.index().openVectors("one")) {
      session.add(1, new float[] {1});
      UnusableIndexException refused =
          assertThrows(
              UnusableIndexException.class, () -> encode(fixture, new WordEmbedder("one")));
      assertEquals(UnusableIndexException.Reason.LOCKED, refused.reason());
    }
  }

  private static IndexSnapshot.Vectors vectors(IndexFixture fixture) {
    try (LuceneVersions versions = fixture.index().openVersions();
        IndexSnapshot snapshot = versions.current()) {
      return snapshot.vectors().orElseThrow();
    }
  }
}
