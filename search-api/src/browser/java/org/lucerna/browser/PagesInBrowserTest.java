package org.lucerna.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lucerna.api.RunningServer;
import org.lucerna.api.ShelfEvidence;

/** The pages as people meet them: readable by all, at any width, with keys alone, without scripts. */
class PagesInBrowserTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/search?q=microwave+ablation+for+bowel+cancer",
          "/search?mode=researcher&treatment=treatment/ablation",
          "/search?q=nothing",
          "/search?pageSize=0",
          "/records/pmid:90000001",
          "/records/nct:NCT09999999",
          "/words",
          "/words/treatment/microwave-ablation",
          "/check",
          "/about",
          "/nowhere");

  /** WCAG 2.2 AA as axe names its parts. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String ARTICLE =
      """
      Heat for tumours in the liver

      Heat works in up to 70 percent of people, as has been shown to be the case.

      References
      1. MUDr. Varga I. A title about heat and the liver. PubMed Central. 2018.
      2. National Body. A web page about heat https://example.org/%s
      """
          .formatted("a-very-long-address-without-any-break-in-it/".repeat(4));

  private static Playwright playwright;
  private static Browser browser;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    Optional<Path> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(), "no Chromium on this machine: install one or set CHROMIUM to its path");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(Chromium.ARGUMENTS));
    server = RunningServer.over(new ShelfEvidence());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      browser.close();
      playwright.close();
    }
  }

  static Stream<Arguments> pagesAndLooks() {
    return PATHS.stream()
        .flatMap(
            path ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(
                        scheme ->
                            Stream.of(360, 1280).map(width -> Arguments.of(path, scheme, width))));
  }

  @ParameterizedTest
  @MethodSource("pagesAndLooks")
  void everyoneCanReadEveryPage(String path, ColorScheme scheme, int width) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
              complaints.add(message.text());
            }
          });
      page.navigate(server.url(path));
      assertEquals(List.of(), violations(page));
      assertEquals(
          0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth > 0 ? 1 : 0"));
      assertEquals(List.of(), complaints);
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).withTags(WCAG).analyze().getViolations().stream()
        .map(PagesInBrowserTest::shown)
        .toList();
  }

  static Stream<Arguments> looks() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(scheme -> Stream.of(360, 1280).map(width -> Arguments.of(scheme, width)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyoneCanReadACheckReport(ColorScheme scheme, int width) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(width > 360)
                .setColorScheme(scheme)
                .setViewportSize(width, 800))) {
      Page page = context.newPage();
      page.navigate(server.url("/check"));
      page.fill("#text", ARTICLE);
      page.click(".check-form button");
      assertTrue(page.textContent(".tally").contains("warning"));
      assertTrue(page.locator(".findings > li").count() >= 4);
      assertEquals(ARTICLE.strip(), page.inputValue("#text").strip());
      if (width > 360) {
        assertEquals(List.of(), violations(page));
      }
      assertEquals(
          0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth > 0 ? 1 : 0"));
    }
  }

  @Test
  void aFileIsCheckedWithKeysAlone() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/check"));
      page.setInputFiles(
          "#file",
          new FilePayload("heat.txt", "text/plain", ARTICLE.getBytes(StandardCharsets.UTF_8)));
      page.focus("#file");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertEquals("asOf", page.evaluate("document.activeElement.id"));
      page.focus(".check-form button");
      page.keyboard().press("Enter");
      page.waitForSelector(".findings");
      assertEquals("heat.txt", page.textContent(".checked .ident"));
    }
  }

  private static String shown(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  @Test
  void keysAloneLeadToAnAnswer() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.keyboard().press("Tab");
      assertEquals("Skip to the content", page.evaluate("document.activeElement.textContent"));
      page.focus("#q");
      page.keyboard().type("bowel cancer");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=bowel+cancer");
      assertTrue(page.textContent(".understood").contains("Colorectal cancer"));
    }
  }

  @Test
  void everythingWorksWithoutScripts() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.fill("#q", "microwave ablation");
      page.click("form.searchbox button");
      page.click(".understood .acts a");
      assertTrue(page.url().contains("expand=false"));
      page.click(".card h3 a");
      assertTrue(page.textContent("h1").contains("Microwave ablation"));
    }
  }

  @Test
  void suggestionsComeAsOneTypes() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.focus("#q");
      page.keyboard().type("micro");
      page.waitForCondition(
          () -> page.locator("#suggestions option").count() > 0);
    }
  }

  @Test
  void theApiDescriptionIsShown() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/docs"));
      page.waitForSelector(".opblock");
      assertTrue(page.locator(".opblock").count() >= 14);
    }
  }
}
