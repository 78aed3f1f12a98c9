package org.lucerna.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.lucerna.vocabulary.tagging.Tagger;

/** The repository's own vocabulary, read once for all tests. */
public final class CorpusVocabulary {
  /** The repository's root; Maven runs tests in the module's folder. */
  public static final Path ROOT = Path.of(System.getProperty("lucerna.root", ".."));

  public static final Path FOLDER = ROOT.resolve("corpus/vocabulary");
  private static final Vocabulary VOCABULARY = read();
  private static final Tagger TAGGER = new Tagger(VOCABULARY);

  private CorpusVocabulary() {}

  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  public static Tagger tagger() {
    return TAGGER;
  }

  private static Vocabulary read() {
    try {
      return VocabularyReader.read(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (VocabularyException e) {
      throw new IllegalStateException(e);
    }
  }
}
