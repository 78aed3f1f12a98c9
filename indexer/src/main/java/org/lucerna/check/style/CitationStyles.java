package org.lucerna.check.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The styles that come with Lucerna, and those in files. */
public final class CitationStyles {
  /** Their names. */
  public static final List<String> BUNDLED =
      Arrays.stream(BundledStyle.values()).map(BundledStyle::label).toList();

  /** Real styles have a tenth of it. */
  private static final long LARGEST = 1 << 20;

  private CitationStyles() {}

  /** The style of {@link #BUNDLED} that is called so. */
  public static Optional<CitationStyle> bundled(String name) {
    return BundledStyle.ofLabel(name).map(BundledStyle::style);
  }

  /** The style that comes as a file of that name, {@code .csl} behind it. */
  static CitationStyle resource(String name) throws StyleException, IOException {
    return CslStyle.read(name, text(name + ".csl"), terms());
  }

  /**
   * @param style one of {@link #BUNDLED}, else a file
   * @param folder that a relative path begins in
   */
  public static CitationStyle of(String style, Path folder) throws StyleException, IOException {
    Optional<CitationStyle> bundled = bundled(style);
    if (bundled.isPresent()) {
      return bundled.get();
    }
    Path file = folder.resolve(style);
    if (!Files.isRegularFile(file)) {
      throw new StyleException(
          "there is no style '%s': none of %s, and no file of that name"
              .formatted(style, String.join(", ", BUNDLED)));
    }
    if (Files.size(file) > LARGEST) {
      throw new StyleException(file + ": larger than any style, 1 MiB at most");
    }
    try {
      return CslStyle.read(file.toString(), Files.readString(file), terms());
    } catch (CharacterCodingException e) {
      throw new StyleException(file + ": not text in UTF-8");
    }
  }

  private static String terms() throws IOException {
    return text("locale-en-GB.xml");
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CitationStyles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
