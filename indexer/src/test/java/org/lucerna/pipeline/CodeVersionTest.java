package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeVersionTest {
  private static final Map<String, String> CLASSES =
      Map.of(
          "org/lucerna/format/pubmed/PubmedXmlFormat.class", "reads",
          "org/lucerna/index/DocumentMapper.class", "maps",
          "org/lucerna/index/DocumentMapper$KindFields.class", "fills",
          "org/lucerna/citation/journals.tsv", "J Test\tJournal of Tests");

  @TempDir Path home;

  private Path folder(String name, Map<String, String> files) throws IOException {
    Path folder = Files.createDirectory(home.resolve(name));
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    return folder;
  }

  private Path jar(String name, Map<String, String> files, int method, long seed)
      throws IOException {
    List<String> names = new ArrayList<>(new TreeMap<>(files).keySet());
    Collections.shuffle(names, new Random(seed));
    Path jar = home.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("org/lucerna/index/"));
      for (String each : names) {
        byte[] bytes = files.getOrDefault(each, "").getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(each);
        entry.setMethod(method);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
      }
    }
    return jar;
  }

  private static Map<String, String> with(String name, String content) {
    Map<String, String> files = new TreeMap<>(CLASSES);
    files.put(name, content);
    return files;
  }

  @Test
  void jarAndFolderOfTheSameClassesHaveOneVersionInWhateverOrder() throws IOException {
    String version = CodeVersion.of(folder("classes", CLASSES));
    assertTrue(version.matches("[0-9a-f]{12}"), version);
    assertEquals(version, CodeVersion.of(jar("a.jar", CLASSES, ZipEntry.DEFLATED, 1)));
    assertEquals(version, CodeVersion.of(jar("b.jar", CLASSES, ZipEntry.STORED, 2)));
    assertEquals(version, CodeVersion.of(folder("with a blank", CLASSES)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/lucerna/index/DocumentMapper.class",
        "org/lucerna/citation/journals.tsv",
        "org/lucerna/format/pubmed/Another.class",
        "org/lucerna/vocabulary/tagging/Tagger.class"
      })
  void aChangedOrAddedClassOrTableGivesAnother(String name) throws IOException {
    String before = CodeVersion.of(folder("before", CLASSES));
    String after = CodeVersion.of(folder("after", with(name, "otherwise")));
    assertNotEquals(before, after);
    assertEquals(
        after, CodeVersion.of(jar("after.jar", with(name, "otherwise"), ZipEntry.DEFLATED, 3)));
  }

  @Test
  void aRemovedOrRenamedClassGivesAnother() throws IOException {
    String before = CodeVersion.of(folder("before", CLASSES));
    Map<String, String> fewer = new TreeMap<>(CLASSES);
    String content = fewer.remove("org/lucerna/index/DocumentMapper$KindFields.class");
    assertNotEquals(before, CodeVersion.of(folder("removed", fewer)));
    fewer.put("org/lucerna/index/DocumentMapper$Kinds.class", String.valueOf(content));
    assertNotEquals(before, CodeVersion.of(folder("renamed", fewer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/lucerna/check/CitationCheck.class",
        "org/lucerna/search/EvidenceSearch.class",
        "org/lucerna/cli/IndexWork.class",
        "org/lucerna/vocabulary/treatment.yaml",
        "org/lucerna/corpus/lists/retired-services.csv",
        "org/lucerna/package-info.class",
        "org/apache/lucene/index/IndexWriter.class",
        "META-INF/MANIFEST.MF"
      })
  void whatDoesNotDecideWhatAnIndexHoldsDoesNotCount(String name) throws IOException {
    String version = CodeVersion.of(folder("bare", CLASSES));
    Map<String, String> more = with(name, "other");
    assertEquals(version, CodeVersion.of(folder("more", more)));
    assertEquals(version, CodeVersion.of(jar("more.jar", more, ZipEntry.DEFLATED, 4)));
  }

  @Test
  void aPlaceThatIsNotThereOrHoldsNoClassesIsNamed() throws IOException {
    Path gone = home.resolve("gone.jar");
    Path empty = folder("empty", Map.of("readme.txt", "nothing"));
    Path damaged = Files.writeString(home.resolve("damaged.jar"), "no jar at all");
    Path foreign = jar("foreign.jar", Map.of("org/Other.class", "x"), ZipEntry.DEFLATED, 5);
    for (Path place : List.of(gone, empty, damaged, foreign)) {
      IOException told = assertThrows(IOException.class, () -> CodeVersion.of(place));
      assertTrue(String.valueOf(told.getMessage()).contains(place.toString()), told.toString());
    }
  }

  @Test
  void theRunningProgramHasAVersion() throws IOException {
    String version = CodeVersion.ofThisProgram();
    assertTrue(version.matches("[0-9a-f]{12}"), version);
    assertEquals(version, CodeVersion.ofThisProgram());
  }

  @Test
  void aRunFollowsTheVersion() throws IOException {
    Path classes = folder("classes", CLASSES);
    assertEquals(1, read(classes));
    assertEquals(0, read(classes));
    Files.writeString(classes.resolve("org/lucerna/index/DocumentMapper.class"), "maps better");
    assertEquals(1, read(classes));
    assertEquals(0, read(classes));
  }

  private long read(Path classes) throws IOException {
    return new IndexFixture(home, "files", "index", CodeVersion.of(classes))
        .write("a", "pmid:1|Alpha")
        .run()
        .records()
        .read();
  }

  /** Else a change to a class of another package could change an index without a word. */
  @Test
  void whatCountsNeedsNothingThatDoesNot() {
    String[] counted =
        CodeVersion.PACKAGES.stream()
            .map(name -> "org.lucerna." + name + "..")
            .toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(counted)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.lucerna..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(counted))))
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lucerna"));
  }
}
