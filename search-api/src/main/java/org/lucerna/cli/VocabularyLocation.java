package org.lucerna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyException;
import org.lucerna.vocabulary.VocabularyReader;
import picocli.CommandLine.Option;

/** {@code --vocabulary}: a folder, else the one beside what is indexed, else the one in the jar. */
final class VocabularyLocation {
  /**
   * The file beside an index or the program with the vocabulary in the form that is quick to read.
   */
  private static final String KEPT = "vocabulary.kept";

  @Option(
      names = "--vocabulary",
      paramLabel = "FOLDER",
      description =
          "The vocabulary (default: folder vocabulary within a PATH, else corpus/vocabulary,"
              + " else the one Lucerna brings along).")
  private @Nullable Path given;

  /**
   * @param roots files and folders that are indexed or searched
   */
  Vocabulary read(List<Path> roots) {
    return read(roots, Optional.empty());
  }

  /**
   * As {@link #read(List)}, and quicker where an earlier command left its result beside the index,
   * or beside the program.
   *
   * @param index the folder of an index; where there is one, the result is kept there
   */
  Vocabulary read(List<Path> roots, Path index) {
    boolean isIndex = Files.isDirectory(index) && new LuceneIndex(index).exists();
    Optional<Path> folder = isIndex ? Optional.of(index) : ProgramHome.built();
    return read(roots, folder.map(place -> place.resolve(KEPT)));
  }

  private Vocabulary read(List<Path> roots, Optional<Path> kept) {
    try {
      if (given != null) {
        return readFolder(given, kept);
      }
      for (Path folder : candidates(roots)) {
        if (Files.isDirectory(folder)) {
          return readFolder(folder, kept);
        }
      }
      return VocabularyReader.bundled(kept);
    } catch (IOException e) {
      throw CommandFailure.failed("the vocabulary cannot be read: " + e);
    } catch (VocabularyException e) {
      throw broken(e);
    }
  }

  private static Vocabulary readFolder(Path folder, Optional<Path> kept)
      throws IOException, VocabularyException {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.failed("there is no vocabulary folder " + folder);
    }
    return VocabularyReader.read(folder, kept);
  }

  private static List<Path> candidates(List<Path> roots) {
    return Stream.concat(
            roots.stream().map(root -> root.resolve("vocabulary")),
            Stream.of(Path.of("corpus", "vocabulary")))
        .toList();
  }

  private static CommandFailure broken(VocabularyException e) {
    String faults =
        String.join(
            System.lineSeparator() + "  ", e.faults().stream().map(Object::toString).toList());
    return CommandFailure.failed(
        "the vocabulary has faults; mend them and try again:"
            + System.lineSeparator()
            + "  "
            + faults);
  }
}
