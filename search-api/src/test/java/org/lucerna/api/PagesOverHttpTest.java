package org.lucerna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show and how they lead on, read as a browser without scripts would. */
class PagesOverHttpTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.over(new ShelfEvidence());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String path) {
    HttpResponse<byte[]> response = server.get(path, "Accept", "text/html");
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), server.url(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=bowel",
        "/search?mode=researcher",
        "/search?pageSize=0",
        "/search?q=nothing",
        "/records/pmid:90000001",
        "/records/nct:NCT09999999",
        "/words",
        "/words?q=zzz",
        "/words/treatment/microwave-ablation",
        "/about",
        "/nowhere"
      })
  void everyPageIsSoundAndFreeOfInlineCode(String path) {
    Document page = page(path);
    assertEquals("en-GB", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main#main").size());
    assertTrue(page.text().contains("not medical advice"), path);
    assertTrue(page.select("style, script:not([src]), [style]").isEmpty());
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(it -> assertFalse(it.getKey().startsWith("on"), it.getKey() + " on " + path));
    }
    assertEquals(
        page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
  }

  @Test
  void saysWhatTheWordsWereTakenToMeanAndUndoesIt() {
    Document page = page("/search?q=microwave+ablation+for+bowel+cancer");
    assertTrue(page.select(".understood").text().contains("Colorectal cancer"));
    Element undo = page.expectFirst(".understood a[href*=expand]");
    Document undone = page(undo.attr("href"));
    assertTrue(undone.select(".understood").isEmpty());
    assertFalse(undone.select("a:contains(words that mean the same)").isEmpty());
  }

  @Test
  void filtersAreChipsThatCanBeTakenAway() {
    Document page = page("/search?q=x&treatment=treatment/microwave-ablation&kind=trial");
    assertEquals(2, page.select("a.chip").size());
    Element chip = page.expectFirst("a.chip.treatment");
    assertTrue(chip.text().contains("Microwave ablation"));
    assertFalse(chip.attr("href").contains("treatment="));
    assertEquals(
        "treatment/microwave-ablation",
        page.select("form input[type=hidden][name=treatment]").val());
  }

  @Test
  void facetsAddAndTakeAway() {
    Document page = page("/search?mode=researcher&treatment=treatment/ablation");
    Element chosen = page.expectFirst(".facets a[aria-current]");
    assertTrue(chosen.text().contains("Ablation"));
    assertFalse(chosen.attr("href").contains("treatment="));
    assertTrue(page.select(".facets li.depth-1").text().contains("Microwave ablation"));
  }

  @Test
  void warnsOfRetractedWorksAndOldTrialNews() {
    Document page = page("/search?q=bowel");
    assertTrue(page.select(".card.publication .warning").text().contains("Retracted"));
    assertTrue(page.select(".card.trial .trial").text().contains("last verified 2018-02"));
    assertTrue(page.select(".card.trial .stale").text().contains("out of date"));
    assertEquals("Microwave ablation", page.select(".card mark.hit").text());
  }

  @Test
  void hostileWordsStayWords() {
    String hostile = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%00";
    Document page = page("/search?q=" + hostile);
    assertTrue(page.select("script:not([src])").isEmpty());
    assertTrue(page.select("input[name=q]").val().contains("<script>alert(1)"));
    assertTrue(page.select(".card h3").text().contains("<b>bowel</b>"));
  }

  @Test
  void aRecordShowsWhyItWasTagged() {
    Document page = page("/records/pmid:90000001");
    assertTrue(page.select(".why details").text().contains("Microwave ablation is used"));
    assertFalse(page.select(".text mark.treatment").isEmpty());
    assertEquals("/records/nct:NCT09999999", page.select(".about-record .links a").attr("href"));
    assertEquals(
        "https://doi.org/10.9999/shelf/one(2)", page.select(".out a[href*=doi.org]").attr("href"));
    assertTrue(page.select(".sources").text().contains("papers/shelf.xml"));
  }

  @Test
  void nothingFoundHelpsOn() {
    Document page = page("/search?q=nothing");
    assertTrue(page.select(".nothing").text().contains("microwave ablation"));
  }

  @Test
  void aSearchThatCannotBeReadSaysWhy() {
    HttpResponse<byte[]> response = server.get("/search?pageSize=0&q=x", "Accept", "text/html");
    assertEquals(400, response.statusCode());
    assertTrue(new String(response.body(), StandardCharsets.UTF_8).contains("1 to 1000"));
  }

  @Test
  void theFeedIsWellFormed() {
    HttpResponse<byte[]> response = server.get("/feed.atom?q=a%00b%26");
    Document feed =
        Jsoup.parse(
            new String(response.body(), StandardCharsets.UTF_8),
            "",
            org.jsoup.parser.Parser.xmlParser());
    assertEquals(2, feed.select("feed > entry").size());
    assertEquals("/records/pmid:90000001", feed.expectFirst("entry > link").attr("href"));
  }
}
