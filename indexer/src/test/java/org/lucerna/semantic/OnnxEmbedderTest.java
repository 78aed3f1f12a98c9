package org.lucerna.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {
  private static OnnxEmbedder embedder;

  @BeforeAll
  static void load() throws EmbedderUnavailableException {
    embedder = OnnxEmbedder.open(1);
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void nearTextsLieNearer() {
    float[] query = embedder.embedQuery("bowel cancer that has spread to the liver");
    List<float[]> texts =
        embedder.embedDocuments(
            List.of("Colorectal liver metastases", "Training a puppy to walk on a lead"));
    assertTrue(dot(query, texts.get(0)) > dot(query, texts.get(1)) + 0.2);
  }

  @Test
  void vectorsHaveUnitLength() {
    for (float[] vector : embedder.embedDocuments(List.of("", "liver", "x ".repeat(5000)))) {
      assertEquals(embedder.dimensions(), vector.length);
      assertEquals(1.0, dot(vector, vector), 1e-4);
    }
  }

  @Test
  void companyDoesNotMatter() {
    float[] alone = embedder.embedDocuments(List.of("Microwave ablation")).getFirst();
    float[] among =
        embedder
            .embedDocuments(List.of("Overall survival after hepatectomy", "Microwave ablation"))
            .getLast();
    assertArrayEquals(alone, among);
  }

  @Test
  void anyTextIsEncoded() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      String text =
          random
              .ints(200, 1, 0x10FFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertEquals(384, embedder.embedQuery(text).length);
    }
  }

  @Test
  void sameTextSameVector() {
    assertArrayEquals(embedder.embedQuery("TACE"), embedder.embedQuery("TACE"));
  }

  /** The model's own threads have the stack it needs, whatever the caller's has. */
  @Test
  void callersWithLittleStackAreServed() throws InterruptedException {
    List<float[]> found = new ArrayList<>();
    Thread small =
        Thread.ofPlatform()
            .stackSize(256 << 10)
            .start(
                () -> {
                  found.add(embedder.embedQuery("liver"));
                  found.addAll(embedder.embedDocuments(List.of("liver ".repeat(400))));
                });
    small.join();
    assertEquals(2, found.size());
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
