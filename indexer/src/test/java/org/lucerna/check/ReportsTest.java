package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.rule.RuleRegister;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.settings.FilePattern;
import org.lucerna.check.settings.SettingsException;
import org.lucerna.check.settings.Suppression;
import org.lucerna.check.style.CitationStyle;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** An article as hostile as its markup: what is text must stay text in every report. */
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Liver metastases &amp; heat</title></head>
      <body><main><h1>Liver metastases &amp; heat</h1>
      <p>Heat destroys deposits in the liver, as doctors have known for a long time by now.
      Up to 70&nbsp;percent are gone <b>after</b> one session &lt;script&gt;alert(1)&lt;/script&gt;.</p>
      <h2>References</h2>
      <ol>
      <li>Quist A. A retracted report on sound waves in the liver. <i>J Imagined Med</i>. 2017;3(2):20&ndash;29. PMID: 90000011</li>
      <li>Abara K, Lund P. Waiting rooms &amp; their clocks: a survey of hospitals. Acta Exempli. 2011;7(1):3-9.</li>
      </ol></main></body></html>
      """;

  private static CheckReport report(String text, CheckedAgainst against) {
    ArticleReport article = CheckRuns.check(RuleFixtures.lookup(), "a folder/x&y.html", text);
    return new CheckReport(List.of(article), List.of(), against, CheckRuns.AS_OF);
  }

  private static CheckReport report() {
    return report(HTML, CheckedAgainst.nothing());
  }

  @Test
  void placesQuotesInTheFileItself() {
    for (ReportedFinding it : report().findings().toList()) {
      Region region = it.region().orElseThrow();
      assertEquals(
          region.snippet(),
          HTML.substring(region.offset(), region.offset() + region.snippet().length()));
      String line = HTML.split("\n", -1)[region.startLine() - 1];
      String first = region.snippet().split("\n", -1)[0];
      assertTrue(line.startsWith(first, region.startColumn() - 1), it.toString());
    }
  }

  @Test
  void sarifGivesEveryResultItsPlaceQuoteAndFingerprint() throws Exception {
    JsonNode root = MAPPER.readTree(ReportFormat.SARIF.write(report()));
    assertEquals("2.1.0", root.path("version").asText());
    JsonNode run = root.path("runs").path(0);
    assertEquals(RuleRegister.all().size(), run.at("/tool/driver/rules").size());
    assertEquals("utf16CodeUnits", run.path("columnKind").asText());
    assertTrue(run.path("results").size() >= 4, run.path("results").toString());
    for (JsonNode result : run.path("results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertEquals("a%20folder/x&y.html", place.at("/artifactLocation/uri").asText());
      assertTrue(place.at("/region/startLine").asInt() >= 1);
      String snippet = place.at("/region/snippet/text").asText();
      assertFalse(snippet.isBlank());
      assertTrue(result.at("/message/text").asText().contains("Quote: "));
      assertFalse(result.at("/partialFingerprints/lucernaQuote~1v1").asText().isBlank());
      int index = result.path("ruleIndex").asInt();
      assertEquals(result.path("ruleId"), run.at("/tool/driver/rules/" + index + "/id"));
      assertTrue(Set.of("error", "warning", "note").contains(result.path("level").asText()));
    }
    String notifications = run.at("/invocations/0/toolExecutionNotifications").toString();
    assertTrue(notifications.contains("No retraction data is loaded"), notifications);
  }

  @Test
  void fingerprintsSurviveEditsElsewhere() {
    String edited =
        HTML.replace(
            "<p>Heat", "<p>A new first paragraph that nobody had written before.</p>\n<p>Heat");
    Set<String> before = Set.copyOf(fingerprints(report()));
    Set<String> after = Set.copyOf(fingerprints(report(edited, CheckedAgainst.nothing())));
    assertEquals(before, after);
  }

  private static List<String> fingerprints(CheckReport report) {
    return report.findings().map(ReportedFinding::fingerprint).toList();
  }

  @Test
  void junitIsWellFormedAndCounts() throws Exception {
    CheckReport report = report();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document xml =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(ReportFormat.JUNIT.write(report))));
    long failing = report.count(Severity.ERROR) + report.count(Severity.WARNING);
    assertEquals(failing, xml.getElementsByTagName("failure").getLength());
    assertEquals(report.findings().count(), xml.getElementsByTagName("testcase").getLength());
  }

  @Test
  void pageHoldsNothingThatRunsOrIsFetched() {
    String page = ReportFormat.HTML.write(report());
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("src="), page);
    assertFalse(page.contains("<link"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    assertTrue(page.contains("No retraction data is loaded"));
    assertTrue(page.contains("prefers-color-scheme:dark") && page.contains("@media print"));
  }

  /** An entry with several findings is quoted once, in a card of the worst of them. */
  @Test
  void pageGivesEveryEntryOneCard() {
    CheckReport report = report();
    String page = ReportFormat.HTML.write(report);
    long entries =
        report
            .findings()
            .filter(it -> it.finding().entry().isPresent())
            .mapToInt(it -> it.finding().entry().getAsInt())
            .distinct()
            .count();
    assertTrue(entries > 0);
    assertEquals(entries, page.split("<h4>Entry ", -1).length - 1);
    assertEquals(report.findings().count(), page.split("<h4><span class=\"code\">", -1).length - 1);
  }

  @Test
  void everyFormatSaysWhatWasCheckedAgainst() {
    CheckedAgainst against =
        new CheckedAgainst(
            Optional.of("2026-10-31"),
            500,
            31,
            Optional.of("2024-02-01"),
            18,
            Optional.of("2022-01"));
    for (ReportFormat format : ReportFormat.values()) {
      String text = format.write(report(HTML, against));
      for (String said : List.of("2026-10-31", "2024-02-01", "2022-01")) {
        assertTrue(text.contains(said), format + " does not say " + said);
      }
      assertFalse(text.contains("No retraction data"), format.label());
    }
  }

  @Test
  void suppressionsAndBaselineTakeFindingsOutAndCountThem() throws SettingsException {
    ArticleReport all = CheckRuns.check(RuleFixtures.lookup(), "x.html", HTML);
    CheckSettings settings =
        new CheckSettings(
            Map.of("LUC702", Optional.empty(), "LUC104", Optional.of(Severity.WARNING)),
            3,
            Set.of(),
            List.of(
                new Suppression(
                    "LUC201",
                    Optional.of(FilePattern.of("*.html", Path.of(""))),
                    "sound waves",
                    "known, being rewritten",
                    Optional.empty())),
            CitationStyle.NLM);
    ReportedFinding claim =
        all.findings().stream()
            .filter(it -> it.finding().code().equals("LUC502"))
            .findFirst()
            .orElseThrow();
    Path file = Path.of("baseline.json");
    Baseline.Known known = new Baseline.Known("x.html", "LUC502", claim.fingerprint());
    Baseline baseline = Baseline.read(file, Baseline.write(file, List.of(known)));
    ArticleReport less = CheckRuns.check(RuleFixtures.lookup(), settings, baseline, "x.html", HTML);
    assertTrue(CheckRuns.codes(all).containsAll(List.of("LUC201@1", "LUC502", "LUC702")));
    assertTrue(
        CheckRuns.codes(less).stream().noneMatch(it -> it.matches("LUC(201|502|702).*")),
        less.toString());
    assertEquals(1, less.known().size());
    assertEquals(List.of("LUC201: known, being rewritten"), less.suppressed());
    assertEquals(
        1,
        less.findings().stream()
            .filter(
                it ->
                    it.finding().code().equals("LUC104")
                        && it.finding().severity() == Severity.WARNING)
            .count());
  }

  @Test
  void aBaselineOfVersionOneHoldsHoweverTheFileIsNamed() throws SettingsException {
    String json =
        "{\"version\": 1, \"findings\": [{\"file\": \"a/x.html\", \"fingerprint\": \"f\"}]}";
    Baseline known = Baseline.read(Path.of("baseline.json"), json);
    for (String same : List.of("a/x.html", "x.html", "site/a/x.html", "/elsewhere/b/x.html")) {
      assertTrue(known.knows(same, "f"), same);
    }
    for (String other : List.of("b/x.html", "xx.html", "aa/x.html", "/elsewhere/a/y.html")) {
      assertFalse(known.knows(other, "f"), other);
    }
    assertFalse(known.knows("a/x.html", "g"));
  }
}
