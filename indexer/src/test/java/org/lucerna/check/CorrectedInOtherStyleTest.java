package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.style.CitationStyles;
import org.lucerna.check.style.StyleException;

class CorrectedInOtherStyleTest {
  private static final String NOTE =
      "Corrected in NLM's style, because the chosen one cannot write what they cite: entries 2.";
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Deposits of the liver</title></head>
      <body><main><h1>Deposits of the liver</h1>
      <p>Freezing deposits of the liver has been tried for a long time by now [1], and guidance
      has been written on it, for people and for those who treat them [2].</p>
      <h2>References</h2>
      <ol>
      <li>Lindqvist B, Moreau C. Freezing small deposits of the liver under ultrasound guidance. J Imagined Radiol. 2020;44(1):55-61. PMID: 90000002</li>
      <li>National Institute for Health and Care Excellence. Made up guidance on bowel cancer. NICE guideline NG901. 2020.</li>
      <li>Abara K, Lund P. Waiting rooms and their clocks: a survey of hospitals. Acta Exempli. 2011;7(1):3-9.</li>
      </ol></main></body></html>
      """;

  @TempDir private Path folder;

  private ArticleReport check(String others) throws IOException, StyleException {
    String csl =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00Z</updated></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout><choose>
            <if type="article-journal"><text variable="title" prefix="House: "/></if>
            <else>%s</else>
          </choose></layout></bibliography>
        </style>
        """
            .formatted(others);
    Files.writeString(folder.resolve("house.csl"), csl);
    CheckSettings settings = CheckSettings.none().withStyle(CitationStyles.of("house.csl", folder));
    return CheckRuns.check(RuleFixtures.lookup(), settings, Baseline.empty(), "x.html", HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<text value=\"\"/>", "<text macro=\"of-no-style\"/>"})
  void theReportNamesWhatTheStyleCouldNotWrite(String others) throws Exception {
    ArticleReport article = check(others);
    assertEquals(List.of(true, false, true), inStyle(article));
    assertTrue(article.correctedList().startsWith("1. House: Freezing small deposits"));
    assertTrue(article.correctedList().contains("\n2. NICE. Made up"), article::correctedList);
    CheckReport report =
        new CheckReport(List.of(article), List.of(), CheckedAgainst.nothing(), CheckRuns.AS_OF);
    for (ReportFormat format : ReportFormat.values()) {
      String text = format.write(report).replace("&#39;", "'").replace("&apos;", "'");
      assertTrue(text.contains(NOTE), format + ": " + text);
    }
  }

  @Test
  void nothingIsSaidWhereTheStyleWritesAll() throws Exception {
    ArticleReport article = check("<text variable=\"title\" prefix=\"Other: \"/>");
    assertEquals(List.of(true, true, true), inStyle(article));
    assertTrue(article.correctedList().contains("\n2. Other: Made up"), article::correctedList);
    assertFalse(article.notes().toString().contains("style"), article.notes()::toString);
  }

  private static List<Boolean> inStyle(ArticleReport article) {
    return article.entries().stream().map(EntryReport::inStyle).toList();
  }
}
