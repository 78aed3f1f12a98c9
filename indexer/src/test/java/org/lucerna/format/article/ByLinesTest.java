package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.model.PersonName;
import org.lucerna.model.SourceArticle;
import org.lucerna.source.BytesFile;

/** Who wrote and reviewed an article and when, in the ways in which pages say so. */
class ByLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ida Holm, reviewed 1 March 2026 ~ Ida Holm ~ '' ~ reviewed 2026-03-01",
        "By Ida Holm. Reviewed 1 March 2026. ~ Ida Holm ~ '' ~ reviewed 2026-03-01",
        "By Ida Holm, MD, Tor Varga, PhD, and Ann Lee — Updated on March 1, 2026 ~ Ida Holm; Tor Varga; Ann Lee ~ '' ~ updated 2026-03-01",
        "Author: Ida Holm, Consultant Surgeon, Example Hospital ~ Ida Holm ~ '' ~ ''",
        "Authors: Holm I, Varga T; Lee A ~ I Holm; T Varga; A Lee ~ '' ~ ''",
        "Written by Ida Holm, Example Trust ~ Ida Holm ~ '' ~ ''",
        "Written and medically reviewed by Ida Holm ~ Ida Holm ~ Ida Holm ~ ''",
        "Medically reviewed by Dr. Ida Holm, MD, on March 1, 2026 ~ '' ~ Ida Holm ~ reviewed 2026-03-01",
        "Reviewed 03/2026 by Dr Ida Holm ~ '' ~ Ida Holm ~ reviewed 2026-03",
        "This page was last reviewed in March 2026. ~ '' ~ '' ~ reviewed 2026-03",
        "Page last updated 01/03/2026 ~ '' ~ '' ~ updated 2026-03-01",
        "Last updated on March 1, 2026 at 3:04 pm ~ '' ~ '' ~ updated 2026-03-01",
        "Published: 1 March 2026 Last reviewed: 2 April 2026 ~ '' ~ '' ~ published 2026-03-01 reviewed 2026-04-02",
        "Page last reviewed: 12 May 2026. Next review due: 12 May 2029. ~ '' ~ '' ~ reviewed 2026-05-12",
        "Date of last review: 2026-03 ~ '' ~ '' ~ reviewed 2026-03",
        "Next review due: March 2029 ~ '' ~ '' ~ ''",
        "Submitted by Ida Holm on Tue, 03/10/2026 - 14:02 ~ Ida Holm ~ '' ~ published 2026",
        "by Ida Holm, 1 Mar. 2026 ~ Ida Holm ~ '' ~ published 2026-03-01",
        "Autorin: Dr. med. Ida Holm. Zuletzt geprüft am 01.03.2026 ~ Ida Holm ~ '' ~ reviewed 2026-03-01",
        "Von Ida Holm, Stand: 1. März 2026 ~ Ida Holm ~ '' ~ updated 2026-03-01",
        "Por Ida Holm. Actualizado el 1 de marzo de 2026 ~ Ida Holm ~ '' ~ updated 2026-03-01",
        "Por Ida Holm. Atualizado em 1 de março de 2026 ~ Ida Holm ~ '' ~ updated 2026-03-01",
        "Review due March 2029 ~ '' ~ '' ~ ''",
      })
  void areRead(String line, String authors, String reviewers, String dates) {
    ArticleDraft draft = new ArticleDraft();
    assertTrue(ByLines.take(line, draft), line);
    assertEquals(says(authors, reviewers, dates), said(draft), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By contrast, resection works well",
        "Von Hippel Lindau",
        "Di Giorgio, Marsh",
        "by ablation in 2026",
        "by changing the dose. For example, some people need less",
        "By 2030 there will be more",
        "Published 2020 in the Lancet",
        "Review 2019",
        "Reviewed by an expert panel",
        "The registry was last updated in 2019.",
        "Updated guidance from 2021 says so.",
      })
  void areNoSentences(String line) {
    ArticleDraft draft = new ArticleDraft();
    assertFalse(ByLines.take(line, draft), line);
    assertEquals(says("", "", ""), said(draft), line);
  }

  @Test
  void standInMarkdownBelowANameAndInLists() {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft)
        .read(
            """
            # Heat

            **Example Team**
            Reviewed by: Ida Holm
            Published: 1 March 2026

            - Last reviewed: 2 April 2026

            Heat helps some people.
            """);
    assertEquals(says("", "Ida Holm", "published 2026-03-01 reviewed 2026-04-02"), said(draft));
    assertEquals(
        List.of("Example Team", "Heat helps some people."),
        draft.sections().stream().flatMap(section -> section.paragraphs().stream()).toList());
  }

  @Test
  void ofAPagesFootGiveTheDateAndNotWhoMadeTheSite() {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<main><h1>Heat</h1><p>Heat may help some people with lesions, and for others it is no help at all.</p></main>"
            + "<footer><p>Page last reviewed: 2 April 2026</p><p>By Example Web Studio</p></footer>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(says("", "", "reviewed 2026-04-02"), said(draft));
  }

  @Test
  void ofAnArticlesOwnFootNameWhoWroteIt() {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<div><article><h1>Heat</h1><footer><div>Submitted by <span>Ida Holm</span> on <span>Tue,"
            + " 03/10/2026 - 14:02</span></div></footer><p>Heat may help some people with lesions,"
            + " and for others it is no help at all.</p></article></div>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(says("Ida Holm", "", "published 2026"), said(draft));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heat\nby Ida Holm, 1 Mar. 2026\n\nHeat may help some people.\n",
        "Heat\nIda Holm, 1 March 2026\n\nHeat may help some people.\n",
        "Heat\n\nIda Holm, 1 March 2026\n\nHeat may help some people.\n",
        "Heat\n\nBy Ida Holm\n\nMarch 1, 2026\n\nHeat may help some people.\n",
      })
  void standBelowATitleInText(String text) {
    ArticleDraft draft = new ArticleDraft();
    new PlainText(draft).read(text);
    assertEquals("Heat", draft.header.title());
    assertEquals(says("Ida Holm", "", "published 2026-03-01"), said(draft));
    assertEquals(
        List.of("Heat may help some people."),
        draft.sections().stream().flatMap(section -> section.paragraphs().stream()).toList());
  }

  @Test
  void standBelowATitleThatIsAParagraph() {
    ArticleDraft draft = new ArticleDraft();
    String html =
        "<p class=MsoTitle>Heat</p><p>Ida Holm, 1 March 2026</p><p>Heat may help some people with"
            + " lesions, and for others it is no help at all.</p>";
    new HtmlArticle(HtmlPage.parse(html), draft).read();
    assertEquals(says("Ida Holm", "", "published 2026-03-01"), said(draft));
  }

  @Test
  void areAPandocTitleBlock() {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft)
        .read("% Warm livers\n% Ida Holm; Tor Varga\n% 1 March 2026\n\nHeat helps.\n");
    assertEquals("Warm livers", draft.header.title());
    assertEquals(says("Ida Holm; Tor Varga", "", "published 2026-03-01"), said(draft));
  }

  private static String says(String authors, String reviewers, String dates) {
    return String.join(" | ", authors, reviewers, dates);
  }

  private static String said(ArticleDraft draft) {
    draft.header.title("Heat");
    SourceArticle article = draft.build(new BytesFile("heat.txt", new byte[0]), "", "text");
    String dates =
        Stream.of(
                article.header().published().map(date -> "published " + date),
                article.header().updated().map(date -> "updated " + date),
                article.reviewed().map(date -> "reviewed " + date))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return says(names(article.authors()), names(article.reviewers()), dates);
  }

  private static String names(List<PersonName> names) {
    return names.stream()
        .map(name -> (name.given() + ' ' + name.family()).strip())
        .collect(Collectors.joining("; "));
  }
}
