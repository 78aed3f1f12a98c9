package org.lucerna;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The import table of docs/architecture.md: each package with all it may import of ours. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lucerna");

  /**
   * Every package may import {@code model} and itself; a package that is not listed fails the test.
   */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("model", List.of()),
          entry("source", List.of()),
          entry("citation", List.of()),
          entry("vocabulary", List.of()),
          entry("semantic", List.of()),
          entry("index", List.of()),
          entry("analysis", List.of()),
          entry("format", List.of("source", "citation")),
          entry("query", List.of("index", "vocabulary")),
          entry("search", List.of("query", "vocabulary", "semantic", "index", "analysis")),
          entry("backend", List.of("index", "query", "analysis")),
          entry("export", List.of("query", "citation")),
          entry("resolve", List.of("query", "citation", "index")),
          entry("check", List.of("resolve", "citation", "vocabulary", "source", "query")),
          entry("fetch", List.of("source")),
          entry(
              "pipeline",
              List.of(
                  "source",
                  "format",
                  "citation",
                  "vocabulary",
                  "semantic",
                  "index",
                  "analysis",
                  "query",
                  "search",
                  "backend",
                  "resolve")));

  /** Each library has one home (docs/architecture.md). */
  private static final Map<String, List<String>> LIBRARY_HOMES =
      Map.ofEntries(
          entry("org.apache.tika", List.of("source", "format")),
          entry("org.jsoup", List.of("format")),
          entry("org.apache.lucene", List.of("backend", "analysis")),
          entry("de.undercouch.citeproc", List.of("check")),
          entry("ai.onnxruntime", List.of("semantic")),
          entry("com.fasterxml.aalto", List.of("format", "source")));

  @TestFactory
  Stream<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
    return MAY_IMPORT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> checkImports(rule)));
  }

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirHomes() {
    return LIBRARY_HOMES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> checkHome(rule)));
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> strangers =
        CLASSES.stream()
            .map(ArchitectureTest::packageOf)
            .distinct()
            .filter(name -> !MAY_IMPORT.containsKey(name))
            .toList();
    if (!strangers.isEmpty()) {
      throw new AssertionError("packages without a row in the import table: " + strangers);
    }
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.lucerna.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static void checkImports(Map.Entry<String, List<String>> rule) {
    String[] allowed =
        Stream.concat(Stream.of("model", rule.getKey()), rule.getValue().stream())
            .map(name -> "org.lucerna." + name + "..")
            .toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("org.lucerna." + rule.getKey() + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.lucerna..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void checkHome(Map.Entry<String, List<String>> rule) {
    String[] homes =
        rule.getValue().stream().map(name -> "org.lucerna." + name + "..").toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rule.getKey() + "..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String packageOf(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length > 2 ? names[2] : Arrays.toString(names);
  }
}
