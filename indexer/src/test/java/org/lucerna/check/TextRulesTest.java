package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.InMemoryLookup;
import org.lucerna.resolve.NoIndex;

/**
 * What the text of an article says itself: whose work, where a number is from, what it links to.
 */
class TextRulesTest {
  private static final String ENTRY =
      "Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Take 50% of the dose in the evening.</p>",
        "<p>There is 20% off for all who help.</p>",
        "<p>The gel contains 70% alcohol.</p>",
        "<p>Set the treadmill to a 5% incline.</p><p>Dilute the gel with 50% water.</p>",
        "<p>Charge the aid to 80% before you leave.</p>",
        "<p>Work at 60 to 70% of your maximum heart rate.</p>",
        "<p>More than 90% of our patients would recommend us to a friend.</p>",
        "<p>Parking is free, and 10 percent of the spaces are wide.</p>",
        "<p>A 1% hydrocortisone cream is used. We are 100% confidential.</p>",
        "<p>About 40% of people live five years (Source: Holm et al., J Invent Med 2017).</p>",
        "<p>About 40% of people live five years.</p><p>Source: Example Registry, 2024</p>",
        "<table><tr><td>Tired</td><td>70%</td></tr><tr><td>Cold</td><td>20%</td></tr></table>"
            + "<p>Table from Holm.<sup>1</sup></p>",
        "<ul><li>Pain: 30%</li><li>Fever: 20%</li></ul><p>(All numbers from reference 1.)</p>",
        "<p>These were seen [1]:</p><ul><li>Pain: 30%</li><li>Fever: 20%</li></ul>",
      })
  void numbersThatAreNoClaimsOrSaySourceThemselves(String text) {
    assertEquals(List.of(), codes("LUC502", page("Warm livers", text, ENTRY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The gel is 100% safe.</p>",
        "<p>It helps 70% of people.</p>",
        "<p>Keep warm: it lowers the risk by 30%.</p>",
        "<p>Add fibre, which cuts deaths by 20%.</p>",
        "<p>It has been proven that zinc shortens colds.</p>",
        "<p>The risk of stroke is halved in those who take it.</p>",
        "<p>Smoking doubles your risk of a stroke.</p>",
        "<p>Aspirin cuts the risk of bowel cancer by a quarter.</p>",
        "<p>20% off all of them fell ill, and 30% died.</p>",
        "<ul><li>Pain: 30%</li></ul><p>These are not rare. Ask your nurse about them.</p>",
        "<p>It helps 70% of people.</p><p>The source of the pain is known.</p>",
      })
  void otherNumbersAreClaims(String text) {
    assertTrue(codes("LUC502", page("Warm livers", text, ENTRY)).contains("LUC502"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the British Journal of Surgery | BJS Open                | LUC501",
        "the British Journal of Surgery | Br J Surg               | ''",
        "the British Journal of Surgery | British Journal of Surgery | ''",
        "The Lancet                     | Lancet Oncol            | LUC501",
        "The Lancet                     | Lancet                  | ''",
        "The Lancet                     | Lancet (London, England) | ''",
        "JAMA                           | JAMA Surg               | LUC501",
        "NEJM                           | N Engl J Med            | ''",
        "JAMA Internal Medicine         | JAMA Surg               | LUC501",
        "JAMA Internal Medicine         | JAMA Intern Med         | ''",
        "the Cochrane Library           | Lancet                  | LUC501",
        "the Cochrane Library           | Cochrane Database Syst Rev | ''",
      })
  void aJournalIsNamedByItsOwnName(String named, String container, String code) {
    String text = "<p>A study published in " + named + " agrees.</p>";
    String html = page("Warm livers", text, ENTRY.replace("J Invent Med", container));
    assertEquals(code, String.join(" ", codes("LUC501", html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NICE. Made up guidance on bowel cancer (NG901). London: NICE; 2020.                        | LUC302@1",
        "NICE. Made up guidance on bowel cancer (NG901). London: NICE; 2020 (updated Dec 2025).     | ''",
        "NICE. Made up guidance on bowel cancer (NG901). Published January 2020, last updated December 2025. | ''",
        "NICE. Made up guidance on bowel cancer (NG901). January 2020. Last updated: 1 December 2025. | ''",
        "NICE. Made up guidance on bowel cancer (NG901). London: NICE; 2020 (updated 2023).         | LUC302@1",
      })
  void anEntryMayStateTheUpdateItself(String entry, String code) {
    String html = page("Warm livers", "<p>Warmth helps some [1].</p>", entry);
    assertEquals(code, String.join(" ", codes("LUC302", html)));
  }

  @Test
  void aSentenceMaySayThatTheWorkIsOfAnotherDisease() {
    String entry =
        "Holm I. Warming of hepatocellular carcinoma in made-up people. J Invent Med. 2017;5(1):21-30.";
    String title = "Secondary liver cancer (liver metastases)";
    String said = "<p>Primary liver cancer differs: its drugs are reviewed elsewhere [1].</p>";
    assertEquals(List.of(), codes("LUC603", page(title, said, entry)));
    String again = said + "<p>Warmth helps most people [1].</p>";
    assertEquals(List.of("LUC603@1"), codes("LUC603", page(title, again, entry)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.bbc.co.uk/news/1, 0",
    "https://www.clinicalkey.com/book/1, 0",
    "https://www.heat.nhs.uk/1, 0",
    "https://www.heatclinic.com/1, 1",
    "https://www.heat.co.uk/1, 1",
  })
  void aPublicBroadcasterIsNoShop(String url, int findings) {
    String entry = "Heat Desk. Heat for the liver. 2025. " + url + " (accessed 3 May 2026).";
    String html = page("Warm livers", "<p>Warmth helps some [1].</p>", entry);
    assertEquals(findings, codes("LUC602", html).size());
  }

  @Test
  void linksInATextWithoutAListAreLookedUp() {
    String text =
        "<p>Waves <a href='https://pubmed.ncbi.nlm.nih.gov/90000011/'>were studied</a> and "
            + "<a href='https://www.nice.org.uk/guidance/cg902/chapter/1'>are advised</a>; doubts "
            + "<a href='https://pubmed.ncbi.nlm.nih.gov/90000012'>are there</a> and "
            + "<a href='https://pubmed.ncbi.nlm.nih.gov/90000001'>more</a>.</p>";
    String html = "<html><body><main><h1>Waves</h1>" + text + "</main></body></html>";
    ArticleReport report = CheckRuns.check(RuleFixtures.lookup(), "a.html", html);
    assertEquals(
        List.of("LUC201", "LUC202", "LUC301"),
        CheckRuns.codes(report).stream().filter(it -> it.matches("LUC[23].*")).sorted().toList());
    assertEquals(List.of(), report.entries());
    assertTrue(report.notes().toString().contains("(4)"), report.notes().toString());
    String markdown =
        """
        # Waves

        Waves [were studied](https://pubmed.ncbi.nlm.nih.gov/90000011/) well by some people.

        ## More

        Warmth helps some people with small tumours. It is not for all of them.
        """;
    assertTrue(
        CheckRuns.codes(CheckRuns.check(RuleFixtures.lookup(), "a.md", markdown))
            .contains("LUC201"));
  }

  @Test
  void aLinkThatCouldNotBeLookedUpIsToldAsSuch() {
    String html =
        "<html><body><main><h1>Waves</h1><p>Waves "
            + "<a href='https://pubmed.ncbi.nlm.nih.gov/90000011/'>were studied</a>, and "
            + "<a href='https://pubmed.ncbi.nlm.nih.gov/90000011/'>again</a>, by "
            + "<a href='https://www.example.org/90000012'>others</a>.</p></main></body></html>";
    ArticleReport report = CheckRuns.check(new NoIndex(), "a.html", html);
    assertEquals(
        List.of(
            "Links in the text that could not be looked up: 1; nothing is known of their works."),
        report.notes());
    assertEquals(
        List.of(),
        CheckRuns.codes(report).stream().filter(it -> it.matches("LUC[123].*")).toList());
  }

  @Test
  void aPublishersPageOfARetractedWorkIsLookedUp() {
    String html =
        "<html><body><main><h1>Waves</h1><p>Waves <a href='https://onlinelibrary.example.com/doi/"
            + "full/10.5555/jim.90000011'>were studied</a>.</p></main></body></html>";
    assertEquals(List.of("LUC201"), codes("LUC201", html));
  }

  @Test
  void aLinkedWorkOfTheListIsToldOfOnce() {
    String text = "<p>See <a href='https://pubmed.ncbi.nlm.nih.gov/90000011/'>this</a> [1].</p>";
    String entry =
        "Quist A. A retracted report on sound waves in the liver. J Imagined Med. 2019;3(2):20-29."
            + " PMID: 90000011.";
    assertEquals(List.of("LUC201@1"), codes("LUC201", page("Waves", text, entry)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " Cited in: <a href='https://pubmed.ncbi.nlm.nih.gov/90000002/'>Lindqvist 2020</a>",
        " Comment in: J Invent Med 2019; PMID: 90000002.",
        " See also <a href='https://pubmed.ncbi.nlm.nih.gov/90000002/'>freezing</a>.",
      })
  void theNumberOfAWorkMentionedIsNotTheEntrysOwn(String mention) {
    String entry =
        "Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a mountain"
            + " cohort. Ann Made Up Surg. 2018;12(3):101-110.";
    String text = "<p>Heat helps some [1].</p>";
    assertEquals(List.of(), codes("LUC10[23]", page("Warm livers", text, entry + mention)));
    String own = entry + " <a href='https://pubmed.ncbi.nlm.nih.gov/90000002/'>PubMed</a>";
    assertEquals(List.of("LUC102@1"), codes("LUC10[23]", page("Warm livers", text, own)));
  }

  private static String page(String title, String text, String entry) {
    return "<html><body><main><h1>%s</h1>%s<h2>References</h2><ol><li>%s</li></ol></main></body></html>"
        .formatted(title, text, entry);
  }

  private static List<String> codes(String code, String html) {
    InMemoryLookup lookup = RuleFixtures.lookup();
    return CheckRuns.codes(CheckRuns.check(lookup, "a.html", html)).stream()
        .filter(it -> it.matches(code + ".*"))
        .toList();
  }
}
