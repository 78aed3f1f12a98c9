package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.lucerna.citation.ListEntry;
import org.lucerna.citation.ReferenceList;
import org.lucerna.citation.ReferenceListSegmenter;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Reference;

/** Reads a page as an article. */
final class HtmlArticle {
  /** Among so many blocks a date on a line of its own is the article's. */
  private static final int HEAD_BLOCKS = 6;

  /** The first is the title where that is a paragraph, as Word and Google Docs set it. */
  private static final int SIGNED_BLOCKS = 2;

  /** What Cochrane sets above each study: "Holm 2018 {published data only}". */
  private static final Pattern STUDY =
      Pattern.compile(
          "\\p{Lu}[\\p{L} '’-]{1,40} (?:19|20)\\d{2}[a-z]?(?: ?\\{[^{}]{1,80}})?\\W{0,3}");

  private final ArticleDraft draft;
  private final HtmlPage page;

  HtmlArticle(HtmlPage page, ArticleDraft draft) {
    this.page = page;
    this.draft = draft;
  }

  void read() {
    page.canonicalUrl().filter(url -> url.startsWith("http")).ifPresent(draft.header::url);
    Elements feet = page.document().select("footer, [role=contentinfo], #footer");
    String footer = feet.text();
    feet.forEach(this::foot);
    List<Element> signed = new ArrayList<>();
    feet.stream().filter(HtmlArticle::isOwn).map(PageFacts::signed).forEach(signed::addAll);
    Optional<String> heading =
        Optional.ofNullable(page.document().selectFirst("main h1, article h1, h1"))
            .map(Element::text)
            .filter(text -> !text.isBlank());
    heading.ifPresent(draft.header::title);
    new LinkedData(draft).read(page);
    metaTags();
    List<Element> fields = NoteElements.fieldsOf(page.document());
    Element content = page.content();
    PageFacts facts = new PageFacts(page, draft);
    facts.terms(content);
    List<Reference> references = ReferenceElements.takeFrom(content);
    List<HtmlBlocks.Block> blocks = HtmlBlocks.of(content);
    if (references.isEmpty()) {
      blocks = withoutListInText(blocks, NoteElements.areReferences(content));
      if (draft.references().isEmpty()) {
        draft.references(NoteElements.takeFrom(content, fields));
        blocks = HtmlBlocks.of(content);
      }
    } else {
      draft.references(references);
    }
    blocks.stream()
        .filter(block -> block.level() == 0)
        .limit(SIGNED_BLOCKS)
        .filter(block -> draft.header.published().isEmpty())
        .forEach(block -> ByLines.takeSigned(block.text(), draft));
    sections(blocks);
    signed.addAll(0, PageFacts.signed(content));
    facts.fill(content.select("time[datetime]"), content.text(), signed);
    draft.header.title(documentTitle(page.document()));
    if (draft.publisher().isEmpty()) {
      PublisherGuess.ofText(List.of(footer)).ifPresent(draft::publisher);
    }
  }

  /** An article's own foot says who wrote it as well (Drupal's), a page's who made the site. */
  private void foot(Element foot) {
    boolean own = isOwn(foot);
    for (HtmlBlocks.Block block : HtmlBlocks.of(foot)) {
      if (own) {
        ByLines.take(block.text(), draft);
      } else {
        ByLines.takeDates(block.text(), draft);
      }
    }
  }

  private static boolean isOwn(Element foot) {
    return foot.parents().is("article");
  }

  private void metaTags() {
    page.meta("citation_title", "dc.title", "dcterms.title", "og:title")
        .ifPresent(draft.header::title);
    page.meta("citation_doi", "dc.identifier", "dcterms.identifier")
        .flatMap(IdentifierScheme.DOI::parse)
        .ifPresent(draft.header::own);
    page.meta("citation_pmid").flatMap(Ids::pmid).ifPresent(draft.header::own);
    if (page.document().selectFirst("script[type=application/ld+json]") == null
        || draft.header.published().isEmpty()) {
      page.metas("citation_author").forEach(name -> draft.author(Names.ofByline(name)));
      page.metas("dc.creator").forEach(name -> draft.author(Names.ofByline(name)));
    }
    page.meta("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name")
        .ifPresent(draft::publisher);
    page.meta(
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.issued",
            "dc.date",
            "dcterms.date",
            "article:published_time")
        .ifPresent(date -> draft.header.published(Dates.parse(date)));
    page.meta("dc.modified", "dcterms.modified", "article:modified_time", "og:updated_time")
        .ifPresent(date -> draft.header.updated(Dates.parse(date)));
    page.meta("last-reviewed", "dc.date.reviewed", "lastreviewed")
        .ifPresent(date -> draft.reviewed(Dates.parse(date)));
    draft.header.language(page.document().select("html").attr("lang"));
    page.meta("keywords", "citation_keywords")
        .ifPresent(words -> Parts.of(words, ",;").forEach(draft::keyword));
  }

  /**
   * A list without elements of its own is found in the text, as in a text file.
   *
   * @param headed whether only a list with a heading is one: notes that stand between the
   *     paragraphs are a run of references too
   */
  private List<HtmlBlocks.Block> withoutListInText(List<HtmlBlocks.Block> blocks, boolean headed) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (HtmlBlocks.Block block : blocks) {
      starts.add(text.length());
      boolean study = block.level() > 0 && STUDY.matcher(block.text()).matches();
      text.append(block.item() ? "• " : "").append(study ? "" : block.text()).append("\n\n");
    }
    List<ReferenceList> lists =
        ReferenceListSegmenter.findAll(text.toString()).stream()
            .filter(list -> !headed || list.head().isPresent())
            .toList();
    List<ListEntry> entries = lists.stream().flatMap(list -> list.entries().stream()).toList();
    draft.references(ListEntry.toReferences(entries));
    List<HtmlBlocks.Block> rest = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int start = starts.get(i);
      if (lists.stream().noneMatch(list -> start >= list.start() && start < list.end())) {
        rest.add(blocks.get(i));
      }
    }
    return rest;
  }

  private void sections(List<HtmlBlocks.Block> blocks) {
    for (HtmlBlocks.Block block : blocks) {
      if (blocks.indexOf(block) < HEAD_BLOCKS && ByLines.takeDay(block.text(), draft)) {
        continue;
      }
      if (block.level() > 0) {
        if (!block.text().equals(draft.header.title())) {
          draft.heading(block.level(), block.text());
        }
      } else if (!Boilerplate.is(block.text()) && !ByLines.take(block.text(), draft)) {
        draft.paragraph(block.text());
        ByLines.findReviewer(block.text(), draft);
      }
    }
  }

  /** The document's title without the site's name behind it. */
  private static String documentTitle(Document document) {
    String title = document.title();
    int bar = title.lastIndexOf(" | ");
    int dash = title.lastIndexOf(" - ");
    int cut = bar > 0 ? bar : dash;
    return cut > 10 ? title.substring(0, cut) : title;
  }
}
