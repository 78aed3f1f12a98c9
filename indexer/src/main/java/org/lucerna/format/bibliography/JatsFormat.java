package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.TextSection;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** JATS and NLM full text (ANSI/NISO Z39.96): an article, or a set of them. */
public final class JatsFormat extends XmlRecordFormat {
  public JatsFormat() {
    super("jats", Set.of("article", "pmc-articleset", "OAI-PMH", "articles"), Set.of("article"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<front") || text.contains("<article-meta");
  }

  @Override
  protected SourceItem item(XmlNode article, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    article
        .first("front")
        .or(() -> article.first("front-stub"))
        .ifPresent(front -> front(front, draft));
    draft.type(article.attribute("article-type"));
    draft.header.language(article.attribute("lang"));
    article.first("body").ifPresent(body -> sections(body, "", 2, draft));
    for (XmlNode back : article.all("back")) {
      for (XmlNode list : back.deep("ref-list")) {
        list.deep("ref")
            .forEach(ref -> draft.reference(JatsReferences.of(ref, draft.referenceCount() + 1)));
      }
    }
    return Items.item(draft, file, position, name());
  }

  private static void front(XmlNode front, PublicationDraft draft) {
    XmlNode meta = front.first("article-meta").orElse(front);
    draft.header.title(title(meta));
    draft.vernacularTitle(meta.text("title-group", "trans-title-group", "trans-title"));
    for (XmlNode id : meta.all("article-id")) {
      switch (id.attribute("pub-id-type")) {
        case "pmid" -> Ids.pmid(id.allText()).ifPresent(draft.header::own);
        case "pmc", "pmcid" ->
            draft.header.own(IdentifierScheme.PMCID, JatsReferences.pmcid(id.allText()));
        case "doi" -> draft.header.own(IdentifierScheme.DOI, id.allText());
        default -> {}
      }
    }
    XmlNode journal = front.first("journal-meta").orElse(front);
    draft.journal(journal.text("journal-title-group", "journal-title"));
    draft.journal(journal.text("journal-title"));
    for (XmlNode id : journal.deep("journal-id")) {
      if (id.attribute("journal-id-type").equals("nlm-ta")) {
        draft.abbreviation(id.allText());
      }
    }
    draft.abbreviation(journal.text("journal-title-group", "abbrev-journal-title"));
    journal.texts("issn").forEach(draft::issn);
    draft.publisher(journal.text("publisher", "publisher-name"));
    draft.volume(meta.text("volume"));
    draft.issue(meta.text("issue"));
    draft.pages(meta.text("fpage"), meta.text("lpage"));
    draft.pages(meta.text("elocation-id"));
    draft.header.published(JatsDates.published(meta));
    JatsContributors.into(draft, meta);
    abstracts(meta, draft);
    for (XmlNode group : meta.all("kwd-group")) {
      group.deep("kwd").forEach(word -> draft.keyword(word.allText()));
    }
    for (XmlNode place : meta.deep("aff")) {
      draft.affiliation(place.textWithout("label"));
    }
    related(meta, draft);
  }

  private static String title(XmlNode meta) {
    String title =
        meta.first("title-group", "article-title")
            .map(node -> node.textWithout("xref", "fn"))
            .orElse("");
    String subtitle =
        meta.first("title-group", "subtitle")
            .map(node -> node.textWithout("xref", "fn"))
            .orElse("");
    return subtitle.isEmpty() || title.isEmpty() ? title + subtitle : title + ": " + subtitle;
  }

  /** Summaries for patients, teasers and the like stand beside the abstract. */
  private static void abstracts(XmlNode meta, PublicationDraft draft) {
    List<XmlNode> all = meta.all("abstract");
    boolean main = all.stream().anyMatch(each -> each.attribute("abstract-type").isEmpty());
    for (XmlNode each : all) {
      if (each.attribute("abstract-type").isEmpty() || (!main && !draft.hasAbstract())) {
        abstractText(each, draft);
      } else {
        draft.otherAbstract("", each.allText());
      }
    }
    meta.all("trans-abstract").forEach(each -> draft.otherAbstract("", each.allText()));
  }

  private static void abstractText(XmlNode node, PublicationDraft draft) {
    List<XmlNode> sections = node.all("sec");
    if (sections.isEmpty()) {
      draft.abstractSection("", node.allText().replaceFirst("^Abstract ", ""));
    }
    for (XmlNode section : sections) {
      String title = section.text("title");
      String text = String.join(" ", section.deep("p").stream().map(XmlNode::allText).toList());
      draft.abstractSection(title, text);
    }
  }

  /** Sections within sections become sections one level down. */
  private static void sections(XmlNode node, String title, int level, PublicationDraft draft) {
    List<String> paragraphs = new ArrayList<>();
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "p" -> paragraphs.add(child.allText());
        case "list", "disp-quote", "boxed-text" ->
            child.deep("p").forEach(each -> paragraphs.add(each.allText()));
        case "table-wrap", "fig" -> paragraphs.add(child.text("caption"));
        default -> {}
      }
    }
    paragraphs.removeIf(String::isBlank);
    if (!paragraphs.isEmpty() || !title.isEmpty()) {
      draft.section(new TextSection(title, Math.min(level, 6), paragraphs));
    }
    for (XmlNode section : node.all("sec")) {
      sections(section, section.text("title"), level + 1, draft);
    }
  }

  private static void related(XmlNode meta, PublicationDraft draft) {
    for (XmlNode related : meta.all("related-article")) {
      LinkType link =
          switch (related.attribute("related-article-type")) {
            case "retracted-article" -> LinkType.RETRACTS;
            case "corrected-article" -> LinkType.CORRECTS;
            case "retraction-forward" -> LinkType.RETRACTED_BY;
            case "correction-forward" -> LinkType.CORRECTED_BY;
            case "commentary-article", "letter" -> LinkType.COMMENTS_ON;
            default -> LinkType.RELATED_TO;
          };
      Ids.doi(related.attribute("href"))
          .or(() -> Ids.pmid(related.attribute("href")))
          .ifPresent(target -> draft.header.link(link, target, "related-article"));
    }
    for (XmlNode object : meta.all("related-object")) {
      Ids.registration(object.attribute("document-id"))
          .ifPresent(
              number -> {
                draft.header.mentioned(number);
                draft.header.link(LinkType.REGISTERED_AS, number, "related-object");
              });
    }
  }
}
