package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;

class DesignClassifierTest {
  private static DesignClassifier.Decision classify(String title, String types, String mesh) {
    RecordHeader header =
        new RecordHeader(
            title,
            List.of(),
            List.of(),
            "x",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Provenance("f", "1", "d", "t"));
    return DesignClassifier.classify(
        new Publication(
            header,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            split(types),
            split(mesh).stream().map(name -> new MeshHeading("", name, false, List.of())).toList(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("/")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Any title | Journal Article/Meta-Analysis | '' | SYSTEMATIC_REVIEW | PublicationType: Meta-Analysis",
        "Any title | Review/Systematic Review | '' | SYSTEMATIC_REVIEW | PublicationType: Systematic Review",
        "Ablation: a systematic review | Review | '' | SYSTEMATIC_REVIEW | Title: systematic review",
        "Any title | Randomized Controlled Trial/Multicenter Study | '' | RANDOMISED_TRIAL | PublicationType: Randomized Controlled Trial",
        "A trial: study protocol | Randomized Controlled Trial | '' | TRIAL_PROTOCOL | Title: study protocol",
        "Any title | Journal Article | Humans/Retrospective Studies | COHORT | MeSH: Retrospective Studies",
        "Any title | Journal Article | Registries | REGISTRY_STUDY | MeSH: Registries",
        "A nationwide study | Journal Article | '' | REGISTRY_STUDY | Title: nationwide",
        "A case report | Journal Article | '' | CASE_REPORT | Title: case report",
        "Any title | Published Erratum/Randomized Controlled Trial | '' | NOTICE | PublicationType: Published Erratum",
        "Retraction: Some paper | Journal Article | '' | NOTICE | Title: Retraction",
        "Any title | Editorial | '' | COMMENT | PublicationType: Editorial",
        "Any title | Journal Article | '' | UNCLASSIFIED | ''",
        "Generation of operative fields | Journal Article | '' | UNCLASSIFIED | ''",
        "Generators warmed the livers of rats | Journal Article | '' | LABORATORY | Title: rats",
        "Effects seen in vitro | Journal Article | '' | LABORATORY | Title: in vitro",
        "Prospective audit | Journal Article | '' | COHORT | Title: Prospective",
        "Heat: a single-arm trial | '' | '' | NON_RANDOMISED_TRIAL | Title: single-arm trial",
        "Nationwide\u2014population-based | '' | '' | REGISTRY_STUDY | Title: Nationwide",
      })
  void decidesAndSaysFromWhat(
      String title, String types, String mesh, String design, String source) {
    DesignClassifier.Decision decision = classify(title, types, mesh);
    assertEquals(design, decision.design().name());
    assertEquals(source, decision.source());
  }
}
