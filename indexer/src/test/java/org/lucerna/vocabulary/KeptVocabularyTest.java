package org.lucerna.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVocabularyTest {
  @TempDir Path folder;

  private Path file;
  private Vocabulary corpus;

  @BeforeEach
  void read() throws Exception {
    file = folder.resolve("vocabulary.kept");
    corpus = VocabularyReader.read(CorpusVocabulary.FOLDER);
  }

  @Test
  void everythingComesBackAsItWas() {
    new KeptVocabulary(file).write(corpus);
    Vocabulary kept = new KeptVocabulary(file).read(corpus.version()).orElseThrow();
    assertEquals(List.copyOf(corpus.concepts()), List.copyOf(kept.concepts()));
    assertEquals(corpus.rules(), kept.rules());
    assertEquals(corpus.version(), kept.version());
    assertEquals(corpus.lookup("bowel cancer"), kept.lookup("bowel cancer"));
  }

  @Test
  void theReaderKeepsWhatItParsedAndReadsItOnlyWhileTheFilesAreTheSame() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    try (var names = Files.list(CorpusVocabulary.FOLDER)) {
      for (Path each : names.toList()) {
        Files.copy(each, own.resolve(each.getFileName()));
      }
    }
    VocabularyReader.read(own, Optional.of(file));
    assertTrue(new KeptVocabulary(file).read(corpus.version()).isPresent());

    Path names = own.resolve("names.yaml");
    Files.writeString(names, Files.readString(names) + "# changed\n");
    Vocabulary changed = VocabularyReader.read(own, Optional.of(file));
    assertFalse(changed.version().equals(corpus.version()));
    assertTrue(new KeptVocabulary(file).read(corpus.version()).isEmpty());
    assertTrue(new KeptVocabulary(file).read(changed.version()).isPresent());
  }

  @Test
  void aDamagedFileIsPassedOver() throws IOException {
    new KeptVocabulary(file).write(corpus);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 997) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertTrue(new KeptVocabulary(file).read(corpus.version()).isEmpty(), "byte " + at);
      Files.write(file, Arrays.copyOf(whole, at));
      assertTrue(new KeptVocabulary(file).read(corpus.version()).isEmpty(), "cut at " + at);
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() {
    Path nowhere = folder.resolve("no such folder").resolve("vocabulary.kept");
    new KeptVocabulary(nowhere).write(corpus);
    assertTrue(new KeptVocabulary(nowhere).read(corpus.version()).isEmpty());
  }
}
