package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lucerna.cli.CitationsOverHttpTest.ARTICLE;
import static org.lucerna.cli.CitationsOverHttpTest.FORM;
import static org.lucerna.cli.CitationsOverHttpTest.form;
import static org.lucerna.cli.CitationsOverHttpTest.header;
import static org.lucerna.cli.CitationsOverHttpTest.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.api.RunningServer;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.style.BundledStyle;

/** The page that checks an article, as a browser sends its form. */
class CheckPageOverHttpTest {
  @TempDir static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = CitationsOverHttpTest.overSmallCorpus(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageGivesTheReportAndTheFiles() {
    HttpResponse<byte[]> page = sendForm(field("text", ARTICLE), field("format", "page"));
    assertEquals(200, page.statusCode());
    assertTrue(text(page).contains("Cited facts differ from the record"), text(page));
    assertTrue(text(page).contains("No retraction data is loaded"));
    HttpResponse<byte[]> file = sendForm(field("text", ARTICLE), field("format", "sarif"));
    assertEquals(
        "attachment; filename=\"citation-check.sarif\"", header(file, "Content-Disposition"));
    HttpResponse<byte[]> nothing = sendForm(field("text", ""));
    assertEquals(400, nothing.statusCode());
    assertTrue(text(nothing).contains("That could not be checked"));
    assertTrue(header(nothing, "Content-Type").startsWith("text/html"));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-03, Citation check", "2026-31-03, That could not be checked"})
  void theFormComesBackAsItWasSent(String day, String answer) {
    String page =
        text(sendForm(field("text", ARTICLE), field("style", "harvard"), field("asOf", day)));
    assertTrue(page.contains(answer), page);
    assertTrue(page.contains("<option value=\"harvard\" selected>"), page);
    assertTrue(page.contains("value=\"" + day + '"'), page);
    assertTrue(page.contains("Microwave ablation of colorectal liver metastases"), page);
  }

  @Test
  void thePageOffersEveryReportAndStyleThereIs() {
    String page = text(sendForm(field("text", "")));
    for (BundledStyle style : BundledStyle.values()) {
      assertTrue(page.contains("<option value=\"" + style.label() + '"'), style.label());
      assertTrue(page.contains(style.words()), style.words());
    }
    for (ReportFormat format : ReportFormat.values()) {
      assertTrue(page.contains("<option value=\"" + format.label() + '"'), format.label());
      assertTrue(page.contains("as " + format.words()), format.words());
      HttpResponse<byte[]> file = sendForm(field("text", ARTICLE), field("format", format.label()));
      assertEquals(format.mediaType(), header(file, "Content-Type"));
      assertEquals(
          "attachment; filename=\"citation-check." + format.extension() + '"',
          header(file, "Content-Disposition"));
    }
  }

  private static String field(String name, String value) {
    return "name=\"" + name + "\"\r\n\r\n" + value;
  }

  private HttpResponse<byte[]> sendForm(String... fields) {
    return server.post("/check", FORM, form(fields));
  }
}
