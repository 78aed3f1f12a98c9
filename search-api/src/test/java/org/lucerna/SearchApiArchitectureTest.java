package org.lucerna;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The import table's upper floor: who may know what within the module that faces the user. */
class SearchApiArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lucerna.api", "org.lucerna.cli");

  /** Each library has one home. */
  private static final Map<String, String> HOMES =
      Map.of(
          "gg.jte", "org.lucerna.api.page",
          "io.helidon", "org.lucerna.api.http",
          "org.apache.james", "org.lucerna.api.http",
          "io.prometheus", "org.lucerna.api.http",
          "picocli", "org.lucerna.cli",
          "me.tongfei.progressbar", "org.lucerna.cli");

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirHomes() {
    return HOMES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> check(it.getKey(), it.getValue())));
  }

  private static void check(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void theApiKnowsNothingOfTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.lucerna.api..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.lucerna.cli..")
        .check(CLASSES);
  }

  @Test
  void theApiReachesNoBackendReaderOrRun() {
    noClasses()
        .that()
        .resideInAPackage("org.lucerna.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lucerna.backend..",
            "org.lucerna.format..",
            "org.lucerna.pipeline..",
            "org.lucerna.source..",
            "org.apache.lucene..",
            "org.apache.tika..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.lucerna.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.lucerna.api.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
