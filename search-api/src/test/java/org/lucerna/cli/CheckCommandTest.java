package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.api.Json;

/** {@code check} and {@code resolve} as a build meets them. */
class CheckCommandTest {
  private static final String WRONG_YEAR =
      "Example A. Microwave ablation of colorectal liver metastases. J Invented Surg. 2012;1:1-9."
          + " PMID: 90000001";

  @TempDir static Path shared;
  private static Path index = Path.of("unset");

  @TempDir Path home;
  private Path articles;

  @BeforeAll
  static void indexOnce() throws IOException {
    index = shared.resolve("index");
    Path corpus = SmallCorpus.in(shared);
    assertEquals(0, Ran.lucerna("index", corpus, "--index", index, "--semantic", "off").code());
  }

  /** The PubMed record of a retracted work is the fullest, and does not know when it was. */
  @Test
  void retractionDataIsAsNewAsTheNewestSourceOfAnyWork() throws IOException {
    Path corpus = SmallCorpus.in(home);
    Files.writeString(
        corpus.resolve("retractions.csv"),
        """
        Record ID,Title,Journal,Author,RetractionDate,RetractionDOI,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature
        1,Microwave ablation of colorectal liver metastases,J,Ann Example,6/12/2021 0:00,,5/1/2019 0:00,,90000001,Retraction
        2,Cold needles,J,Pat Example,3/4/2020 0:00,,5/1/2012 0:00,10.9999/invented/cold,0,Retraction
        """);
    Path own = home.resolve("index");
    assertEquals(0, Ran.lucerna("index", corpus, "--index", own, "--semantic", "off").code());
    Ran ran = Ran.lucerna("check", articles, "--format", "json", "--index", own);
    String statement = Json.MAPPER.readTree(ran.out()).at("/checkedAgainst/statement").asText();
    assertTrue(statement.contains("2021-06-12"), statement);
  }

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectories(home.resolve("articles"));
    Files.writeString(
        articles.resolve("heat.html"),
        """
        <!doctype html><html lang="en"><head><title>Heat &amp; needles</title>
        <meta name="author" content="Ann Example"></head><body><h1>Heat &amp; needles</h1>
        <p>Published 2 May 2026.</p>
        <p>Heat works in <b>up to 70&nbsp;percent</b> of people who are offered it.</p>
        <h2>References</h2><ol><li>Example&nbsp;A. <i>Microwave ablation of colorectal liver metastases.</i>
        J Invented Surg. 2012;1:1-9. PMID: 90000001</li></ol></body></html>
        """);
    Files.writeString(
        articles.resolve("cold.txt"),
        """
        Cold for tumours in the liver

        Written by Ann Example, May 2026. Cold works in up to 40 percent of people, it is said.

        References
        1. %s
        """
            .formatted(WRONG_YEAR));
  }

  private Ran check(Object... more) {
    List<Object> words = new ArrayList<>(List.of("check", articles, "--index", index));
    words.addAll(List.of("--as-of", "2026-11-01"));
    words.addAll(List.of(more));
    return Ran.lucerna(words.toArray());
  }

  @Test
  void exitsByTheGravestFinding() {
    assertEquals(0, check().code());
    assertEquals(4, check("--fail-on", "warning").code());
    assertEquals(4, check("--fail-on", "info").code());
    assertEquals(0, check("--fail-on", "never").code());
    assertEquals(2, check("--fail-on", "sometimes").code());
  }

  @Test
  void whatCannotBeReadIsSaidAndNeverPasses() throws IOException {
    Files.writeString(articles.resolve("torn.pdf"), "%PDF-1.4 and no more");
    Ran ran = check("--fail-on", "never");
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains("torn.pdf"), ran.err());
    assertTrue(ran.out().contains("! Not checked: " + articles.resolve("torn.pdf")), ran.out());
    assertTrue(check("--format", "junit").out().contains("<error "));
    assertTrue(check("--format", "html").out().contains("articles/torn.pdf"));
  }

  @Test
  void correctedCitationsAreInTheStyleAskedFor() throws IOException {
    assertTrue(check("--style", "harvard").out().contains("(2019) ‘Microwave ablation of"));
    Path settings = articles.resolve("lucerna.toml");
    Files.writeString(settings, "[citations]\nstyle = \"harvard\"\n");
    assertTrue(check().out().contains("(2019) ‘Microwave ablation of"));
    assertFalse(check("--style", "nlm").out().contains("(2019) ‘Microwave"));
    Files.writeString(settings, "[citations]\nstyle = \"none.csl\"\n");
    Ran missing = check();
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("none.csl"), missing.err());
    assertEquals(1, check("--style", "vancover").code());
  }

  @Test
  void settingsBesideTheArticlesAreHeeded() throws IOException {
    Path settings = articles.resolve("lucerna.toml");
    Files.writeString(settings, "[rules]\nLUC103 = \"error\"\nLUC502 = \"off\"\n");
    Ran strict = check();
    assertEquals(4, strict.code());
    assertTrue(strict.out().contains("error LUC103"), strict.out());
    assertFalse(strict.out().contains("LUC502"), strict.out());
    Files.writeString(
        settings,
        "[[suppress]]\nrule = \"LUC103\"\nfile = \"*.txt\"\nreason = \"kept as printed\"\n");
    Ran suppressed = check("--fail-on", "warning");
    assertEquals(4, suppressed.code(), "the web page is not covered");
    assertTrue(suppressed.out().contains("switched off: LUC103: kept as printed"));
    Files.writeString(settings, "[rules]\nLUC999 = \"off\"\n");
    Ran mistyped = check();
    assertEquals(1, mistyped.code());
    assertTrue(mistyped.err().contains("LUC999"), mistyped.err());
  }

  @Test
  void aBaselineLetsOldFindingsPassAndNewOnesNot() throws IOException {
    Path baseline = home.resolve("baseline.json");
    assertEquals(0, check("--write-baseline", baseline, "--fail-on", "never").code());
    Ran again = check("--baseline", baseline, "--fail-on", "info");
    assertEquals(0, again.code(), again.out());
    assertTrue(again.out().contains("known before"), again.out());
    Ran alone =
        Ran.lucerna(
            "check",
            articles.resolve("heat.html"),
            "--index",
            index,
            "--as-of",
            "2026-11-01",
            "--baseline",
            baseline,
            "--fail-on",
            "info");
    assertEquals(0, alone.code(), alone.out());
    Path cold = articles.resolve("cold.txt");
    Files.writeString(
        cold,
        "A note before all.\n\n" + Files.readString(cold).replace("2012;1:1-9", "2011;1:1-9"));
    assertEquals(4, check("--baseline", baseline, "--fail-on", "warning").code());
    assertEquals(1, check("--baseline", home.resolve("none.json")).code());
  }

  @Test
  void aBaselineWrittenOverAnotherKeepsWhatThatKnew() throws IOException {
    Path old = home.resolve("old.json");
    Path renewed = Files.createDirectories(home.resolve("lists")).resolve("new.json");
    check("--write-baseline", old, "--fail-on", "never");
    check("--baseline", old, "--write-baseline", renewed, "--fail-on", "never");
    assertEquals(fingerprints(old), fingerprints(renewed));
    assertEquals(0, check("--baseline", renewed, "--fail-on", "info").code());

    Path cold = articles.resolve("cold.txt");
    Files.writeString(cold, Files.readString(cold).replace("2012;1:1-9", "2011;1:1-9"));
    Ran one =
        Ran.lucerna(
            "check",
            cold,
            "--index",
            index,
            "--as-of",
            "2026-11-01",
            "--fail-on",
            "never",
            "--baseline",
            renewed,
            "--write-baseline",
            renewed);
    assertEquals(0, one.code(), one.err());
    Ran all = check("--baseline", renewed, "--fail-on", "info");
    assertEquals(0, all.code(), "the page that was not checked again is still known: " + all.out());
    assertEquals(fingerprints(old).size(), fingerprints(renewed).size(), "what is mended is gone");
  }

  private static List<String> fingerprints(Path baseline) throws IOException {
    List<String> found = new ArrayList<>();
    Json.MAPPER
        .readTree(baseline.toFile())
        .path("findings")
        .forEach(
            it ->
                found.add(
                    it.path("file").asText("").replaceAll(".*/", "")
                        + it.path("fingerprint").asText()));
    return found.stream().sorted().toList();
  }

  @Test
  void sarifKeepsItsSchemaAndItsPlaces() throws IOException {
    Files.writeString(articles.resolve("torn.pdf"), "%PDF-1.4 and no more");
    Path output = home.resolve("citations.sarif");
    Ran ran = check("--format", "sarif", "--output", output);
    assertEquals("", ran.out());
    JsonNode sarif = Json.MAPPER.readTree(output.toFile());
    try (InputStream schema =
        CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(Json.MAPPER.readTree(schema))
              .validate(sarif));
    }
    int placed = 0;
    for (JsonNode result : sarif.at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      JsonNode region = place.path("region");
      assertFalse(result.at("/partialFingerprints").isEmpty());
      if (region.has("charOffset")) {
        String text =
            Files.readString(articles.resolve(place.at("/artifactLocation/uri").asText()));
        int offset = region.path("charOffset").asInt();
        String quoted = text.substring(offset, offset + region.path("charLength").asInt());
        assertEquals(quoted, region.at("/snippet/text").asText());
        placed++;
      }
    }
    assertTrue(placed >= 4, "results with a place: " + placed);
  }

  @Test
  void withoutAnIndexEveryLookupFailsAndSaysSo() {
    Ran ran = Ran.lucerna("check", articles, "--index", home.resolve("none"), "--fail-on", "never");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("! There was no index"), ran.out());
    assertTrue(ran.out().contains("lookup-failed"));
  }

  @Test
  void resolvesManyInTheOrderGiven() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      lines.add(i % 7 == 0 ? WRONG_YEAR : i % 7 == 1 ? "" : "Nobody N. Paper " + i + ". 1999.");
    }
    Path file = Files.write(home.resolve("references.txt"), lines);
    Ran ran = Ran.lucerna("resolve", file, "--index", index);
    assertEquals(0, ran.code(), ran.err());
    List<String> answers = ran.out().lines().toList();
    assertEquals(lines.size(), answers.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode answer = Json.MAPPER.readTree(answers.get(i));
      assertEquals(i % 7 == 0 ? "pmid:90000001" : "", answer.path("id").asText(""), "line " + i);
    }
  }
}
