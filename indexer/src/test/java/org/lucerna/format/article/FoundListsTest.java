package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.model.Identifier;
import org.lucerna.model.Reference;

/** Lists that have no heading, or whose entries are not plainly the items of one list. */
class FoundListsTest {
  private static final String A =
      "Abend K, Birch L. Cooling of made-up lesions. J Invent Med. 2015;3(2):11-9.";
  private static final String B =
      "Cole M. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30. doi:10.1000/made.up.2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clinical references",
        "Sources we used",
        "References [2]",
        "References (2)",
        "Where did we get our information?",
        "Where our information comes from",
        "What this article is based on",
        "Evidence used",
        "Research cited",
        "Cited studies",
        "End notes",
      })
  void areFoundUnderWhatSitesCallThem(String head) {
    ArticleDraft page = new ArticleDraft();
    String text = "<p>Heat may help some people with lesions.</p>";
    String list = "<ol><li>" + A + "</li><li>" + B + "</li></ol>";
    String html = "<main><h1>Heat</h1>" + text + "<h2>" + head + "</h2>" + list + "</main>";
    new HtmlArticle(HtmlPage.parse(html), page).read();
    assertEquals(List.of(A, B), raw(page), head);
    ArticleDraft markdown = new ArticleDraft();
    new Markdown(markdown)
        .read("# Heat\n\nHeat may help.\n\n**" + head + "**\n\n1. " + A + "\n2. " + B + "\n");
    assertEquals(List.of(A, B), raw(markdown), head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### References {#refs}\n\n\\[1\\] A\n\n\\[2\\] B\n",
        "### References\n\n1\\. A\n\n2\\. B\n",
        "<details>\n<summary>References</summary>\n\n1. A\n2. B\n\n</details>\n",
        "<details><summary><b>View references</b></summary>\n\n1. A\n2. B\n\n</details>\n",
      })
  void areFoundAsConvertersWriteMarkdown(String list) {
    ArticleDraft draft = new ArticleDraft();
    String filled = list.replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B);
    new Markdown(draft)
        .read("# Heat\n\nHeat may help some\\[1\\], and not all\\[2\\].\n\n" + filled);
    assertEquals(List.of(A, B), raw(draft));
    assertTrue(draft.sections().toString().contains("not all[2]"), draft.sections().toString());
  }

  @Test
  void areFoundInTablesOfMarkdown() {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft)
        .read(
            "# Heat\n\nHeat may help.\n\n| Rank | Share |\n|---|---|\n| 1 | Pain in 2020 |\n| 2 | 10 |\n\n"
                + "## References\n\n| No. | Reference |\n| --- | :-- |\n| 1 | "
                + A
                + " |\n| 2 | Cole M. | Warming of made-up lesions. J Invent Med. 2017;5(1):21-30."
                + " doi:10.1000/made.up.2 |\n");
    assertEquals(List.of(A, B), raw(draft));
    assertTrue(draft.sections().toString().contains("| 2 | 10 |"), draft.sections().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>References</h2><ul><li>Trials<ul><li>A</li><li>B</li></ul></li></ul>",
        "<h2>References</h2><ol><li>Trials<ul><li>A</li></ul></li><li>Reviews<ul><li>B</li></ul></ol>",
        "<h2>References</h2><table><tr><td>1.</td><td>A</td></tr><tr><td>2.</td><td>B</td></tr></table>",
        "<details><summary>References (2)</summary><div><p>[1] A</p><p>[2] B</p></div></details>",
        "<div><button>References</button><div><ol><li>A</li><li>B</li></ol></div></div>",
        "<hr><div id='ftn1'><p><a href='#_r1'>[1]</a> A</p></div><div id='ftn2'><p>[2] B</p></div>",
        "<p class='bibliography'>1. A</p><p class='bibliography'>2. B</p>",
        "<h2>After</h2><p>One.[endnoteRef:2]</p><div class='endnote'><p>A</p></div>"
            + "<h2>Then</h2><p>More.[endnoteRef:3]</p><div class='endnote'><p>B</p></div>",
        "<details><summary>View references</summary><p>1. A<br>2. B</p></details>",
        "<h2>References</h2><ol><li>A <a href='https://a.test/x'>Article</a> | <a"
            + " href='https://scholar.test/y'>Google Scholar</a></li><li>B [<a"
            + " href='https://a.test/z'>CrossRef</a>] [<a href='https://b.test/'>PubMed</a>]</li></ol>",
        "<p><b>Sources</b><br>1. A<br>2. B</p>",
        "<h2>References</h2><ul><li><span class='num'>1</span> A</li><li><b>2.</b> B</li></ul>",
        "<h2>References</h2><h3>Cold</h3><ol><li>A</li></ol><h3>Warm</h3><ol start='2'><li>B</li></ol>",
        "<h2>References</h2><ol><li>A</li><li>B</li></ol><h3>Related</h3><ul><li>Our shop</li></ul>",
        "<h2>References</h2><h4>Abend 2015</h4><p>A</p><h4>Cole 2017 {published data only}</h4><p>B</p>",
        "<p>More.[endnoteRef:1]</p><div class='endnote'><p> A</p></div><div class='endnote'><p>B</p></div>",
      })
  void areFoundInPages(String list) {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<main><h1>Heat</h1><p>Heat may help some people with lesions.</p>"
            + list.replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B)
            + "</main>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(List.of(A, B), raw(draft));
    assertFalse(draft.sections().toString().contains("Invent"), draft.sections().toString());
    assertFalse(draft.sections().toString().contains("Ref:"), draft.sections().toString());
  }

  @Test
  void notesOfWordStandInTheOrderOfTheText() {
    String html =
        "<h1>Heat</h1><p>Cold.[footnoteRef:7] Warm.[footnoteRef:3] Cold again.[footnoteRef:7]</p>"
            + "<div class='footnote'><p> A</p></div><div class='footnote'><p> B</p></div>"
                .replaceAll("\\bA\\b", A)
                .replaceAll("\\bB\\b", B);
    ArticleDraft draft = new ArticleDraft();
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(List.of(B, A), raw(draft));
    assertEquals(
        List.of("Cold.[1] Warm.[2] Cold again.[1]"), draft.sections().getFirst().paragraphs());
  }

  @Test
  void theFirstLineOfADocumentWithoutHeadingsIsItsTitle() {
    assertEquals("Warm livers", titled("<p>Warm livers</p><p>Heat may help some people.</p>"));
    assertEquals("Heat", titled("<p>Warm livers</p><h1>Heat</h1><p>Heat may help.</p>"));
    assertEquals("", titled("<p>By Ida Holm, 2 May 2026</p><p>Heat may help some people.</p>"));
    assertEquals("", titled("<p>Heat may help some people.</p><p>Cold too.</p>"));
  }

  private static String titled(String body) {
    ArticleDraft draft = new ArticleDraft();
    HtmlPage page = HtmlPage.parse(body);
    DocumentFormat.headTitle(page);
    new HtmlArticle(page, draft).read();
    return draft.header.title();
  }

  @Test
  void whatAPageSaysOfItselfIsNoEntry() {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<h1>Heat</h1><p>Heat may help.</p><h2>References</h2><ol><li>"
            + A
            + "</li><li>Updated by the web team</li><li>Back to top</li></ol>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(List.of(A), raw(draft));
    assertTrue(draft.sections().toString().contains("web team"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.nice.org.uk/guidance/cg131/chapter/1-Guidance, CG131",
    "https://clinicaltrials.gov/study/NCT03088150, NCT03088150",
    "https://pubmed.ncbi.nlm.nih.gov/90000014/?dopt=Abstract, 90000014",
    "https://doi.org/10.1000/made.up.2, 10.1000/made.up.2",
  })
  void takeTheIdentifiersOfLinks(String href, String value) {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<h2>References</h2><ol><li>Cold. <a href='" + href + "'>Online</a>. 2011.</li></ol>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(
        List.of(value),
        draft.references().getFirst().identifiers().stream().map(Identifier::value).toList());
  }

  @Test
  void doNotStandBelowALinkToThem() {
    ArticleDraft draft = new ArticleDraft();
    String text =
        """
        Home
        About us
        References

        Cooling: what helps
        By Dr Ray | Reviewed 1 May 2026

        Cold can help some people.[1]

        References

        1. A
        2. B
        """;
    new PlainText(draft).read(text.replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B));
    assertEquals(List.of(A, B), raw(draft));
    assertEquals("Cooling: what helps", draft.header.title());
  }

  @Test
  void keepAnEntryWithAListOfItsOwnWhole() {
    ArticleDraft draft = new ArticleDraft();
    String html = "<h2>References</h2><ul><li>" + A + "<ul><li>PubMed</li></ul></li></ul>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(List.of(A + " PubMed"), raw(draft));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Heat\n\nHeat works.[^1] So does cold.[^2]\n\n[^1]: A\n[^2]: B\n",
        "# Heat\n\nHeat works.[^1]\n\n## References\n\n[^1]: A\n\n[^2]:\n    B\n",
        "# Heat\n\nHeat works.[^x]\n\nReferences\n----------\n\n* A\n\n[^x]: B\n",
        "# Heat\n\nHeat.\n\n# References {#references .unnumbered}\n\n::: {#refs .references}"
            + "\n::: {#ref-a .csl-entry}\nA\n:::\n\n::: {#ref-b .csl-entry}\nB\n:::\n:::\n",
        "# Heat\n\nHeat.\n\n## References\n\n<div id=\"refs\" class=\"references\">\n\n<div"
            + " id=\"ref-a\">\n\nA\n\n</div>\n\n<div id=\"ref-b\">\n\nB\n\n</div>\n\n</div>\n",
        "# Heat\n\nHeat.\n\n## References {: .no-toc}\n\n1. <a id=\"ref-1\"></a>A\n2. <a"
            + " name='ref-2'></a>B\n",
      })
  void areFoundInMarkdown(String source) {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft).read(source.replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B));
    assertEquals(List.of(A, B), raw(draft));
  }

  /** As browsers print a page: its title and address, and which page of how many. */
  @Test
  void goOnOverleafWithoutWhatRunsAlongThePages() {
    String page =
        "<div class='page'><p>Leaflet of March 2026</p>%s<p>https://a.test/heat %d/3</p></div>";
    Document document =
        Jsoup.parse(
            page.formatted("<p>Heat</p><p>Heat may help.</p><p>Then</p>", 1)
                + page.formatted("<p>References</p><p>1. " + A + "</p>", 2)
                + page.formatted("<p>2. " + B + "</p>", 3));
    PageFrames.takeOff(document);
    assertEquals(
        List.of("Heat", "Heat may help.", "Then", "References", "1. " + A, "2. " + B),
        document.select("p").eachText());
  }

  @Test
  void ofOnePageOrDifferentOnesLoseNothing() {
    String text = "<div class='page'><p>Heat</p><p>1/1</p></div>";
    Document one = Jsoup.parse(text);
    PageFrames.takeOff(one);
    assertEquals(List.of("Heat", "1/1"), one.select("p").eachText());
    Document two = Jsoup.parse(text + "<div class='page'><p>Cold</p><p>The end</p></div>");
    PageFrames.takeOff(two);
    assertEquals(4, two.select("p").size());
  }

  @Test
  void leaveNotesThatAreNoReferencesInTheText() {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft).read("# Heat\n\nHeat works.[^1]\n\n[^1]: Though not in everyone.\n");
    assertEquals(List.of(), raw(draft));
    assertTrue(draft.sections().toString().contains("Though not in everyone"));
  }

  @Test
  void areMadeOfCitationFields(@TempDir Path folder) throws IOException {
    String item =
        "{\"itemData\": {\"title\": \"Cooling of <made-up> lesions\", \"container-title\":"
            + " \"J Invent Med\", \"volume\": \"3\", \"issue\": 2, \"page\": \"11-19\", \"DOI\":"
            + " \"10.1000/made.up.1\", \"author\": [{\"family\": \"Abend\", \"given\": \"Kim L.\"},"
            + " {\"literal\": \"Made-up Group\"}], \"issued\": {\"date-parts\": [[\"2015\", 2]]}}}";
    String field = " ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\": [" + item + "]}";
    int cut = field.length() / 2;
    Path document = folder.resolve("a.docx");
    String runs = run(field.substring(0, cut)) + run(field.substring(cut));
    write(document, "<w:fldChar/>" + runs + "<w:fldChar/>" + run(field) + "<w:fldChar/>");
    assertEquals(
        "<p class=\"lucerna-cited-item\">Abend KL, Made-up Group. Cooling of &lt;made-up&gt;"
            + " lesions. J Invent Med. 2015;3(2):11-19. doi:10.1000/made.up.1.</p>\n",
        CitationFields.paragraphs(document));
    Files.writeString(document, "no zip file");
    assertEquals("", CitationFields.paragraphs(document));
    write(document, "<w:fldChar/>" + run(field.substring(0, cut)) + "<w:fldChar/>");
    assertEquals("", CitationFields.paragraphs(document));
  }

  @Test
  void preferAWrittenListToCitationFields() {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<p>Heat.</p><h2>References</h2><p>1. " + A + "</p><p class='lucerna-cited-item'>2. " + B;
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(List.of(A), raw(draft));
    ArticleDraft other = new ArticleDraft();
    new HtmlArticle(HtmlPage.parse("<p>Heat.</p><p class='lucerna-cited-item'>" + B), other).read();
    assertEquals(List.of(B), raw(other));
  }

  private static List<String> raw(ArticleDraft draft) {
    return draft.references().stream().map(Reference::raw).toList();
  }

  private static String run(String instruction) {
    String text = instruction.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  private static void write(Path document, String body) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(document))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
