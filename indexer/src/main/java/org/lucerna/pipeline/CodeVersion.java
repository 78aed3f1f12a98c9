package org.lucerna.pipeline;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lucerna.source.ContentDigest;

/**
 * Names the code that decides what an index holds, by its class files and tables as they lie in a
 * jar or a folder: the same classes have the same name wherever they lie.
 */
public final class CodeVersion {
  private static final String ROOT = "org/lucerna/";

  /** All that a run over files comes to; what only searches or checks an index changes nothing. */
  static final List<String> PACKAGES =
      List.of(
          "analysis",
          "backend",
          "citation",
          "format",
          "index",
          "model",
          "pipeline",
          "query",
          "resolve",
          "semantic",
          "source",
          "vocabulary");

  private CodeVersion() {}

  /**
   * Of the running program: twelve hexadecimal digits.
   *
   * @throws IOException where its classes lie in no jar and no folder, or not any more
   */
  public static String ofThisProgram() throws IOException {
    URL place =
        Optional.ofNullable(CodeVersion.class.getProtectionDomain().getCodeSource())
            .map(CodeSource::getLocation)
            .orElseThrow(() -> new IOException("it is not known where Lucerna's classes lie"));
    try {
      return of(Path.of(place.toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException("Lucerna's classes lie neither in a jar nor in a folder: " + place, e);
    }
  }

  /** Of the classes in a jar, or in the folder that {@code org} lies in. */
  static String of(Path place) throws IOException {
    SortedMap<String, Long> sums = Files.isDirectory(place) ? inFolder(place) : inJar(place);
    if (sums.isEmpty()) {
      throw new FileNotFoundException("there are no classes of Lucerna in " + place);
    }
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(name).append(' ').append(sum).append('\n'));
    return ContentDigest.of(lines.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** A jar's own list has a sum of each file, so that none is read. */
  private static SortedMap<String, Long> inJar(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new FileNotFoundException("Lucerna's classes are not there any more: " + place);
    }
    SortedMap<String, Long> sums = new TreeMap<>();
    try (ZipFile jar = new ZipFile(place.toFile())) {
      jar.stream()
          .filter(entry -> counts(entry.getName()))
          .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    } catch (ZipException e) {
      throw new IOException(place + " is no jar that can be read: " + e.getMessage(), e);
    }
    return sums;
  }

  private static SortedMap<String, Long> inFolder(Path place) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (String each : PACKAGES) {
      Path folder = place.resolve(ROOT + each);
      if (Files.isDirectory(folder)) {
        addFiles(place, folder, sums);
      }
    }
    return sums;
  }

  private static void addFiles(Path place, Path folder, SortedMap<String, Long> sums)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(file).toString().replace(File.separatorChar, '/');
        if (counts(name)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, sum.getValue());
        }
      }
    }
  }

  private static boolean counts(String name) {
    if (!name.startsWith(ROOT) || name.endsWith("/") || isWords(name)) {
      return false;
    }
    int end = name.indexOf('/', ROOT.length());
    return end > 0 && PACKAGES.contains(name.substring(ROOT.length(), end));
  }

  /** The vocabulary has a version of its own, after which records are tagged anew, not read. */
  private static boolean isWords(String name) {
    return name.startsWith(ROOT + "vocabulary/") && name.endsWith(".yaml");
  }
}
