package org.lucerna.format.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** NCI's PDQ: cancer summaries, drug summaries and glossary terms. */
public final class PdqXmlFormat extends XmlRecordFormat {
  private static final Set<String> KINDS =
      Set.of("Summary", "DrugInformationSummary", "GlossaryTerm");

  public PdqXmlFormat() {
    super(
        "pdq-xml",
        Set.of("Summary", "DrugInformationSummary", "GlossaryTerm", "RequestData", "Request"),
        KINDS);
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("CDR0");
  }

  @Override
  protected SourceItem item(XmlNode summary, SourceFile file, String position) {
    GuidanceDraft draft = new GuidanceDraft();
    draft.header.own(IdentifierScheme.PDQ, summary.attribute("id"));
    for (String field : List.of("SummaryTitle", "DrugInfoTitle", "TermName")) {
      draft.header.title(summary.text(field));
    }
    draft.publisher = Optional.of("National Cancer Institute");
    XmlNode meta =
        summary
            .first("SummaryMetaData")
            .or(() -> summary.first("DrugInfoMetaData"))
            .orElse(summary);
    draft.type =
        summary.name().equals("Summary")
            ? "PDQ summary, " + meta.text("SummaryType") + ", " + meta.text("SummaryAudience")
            : "PDQ " + summary.name();
    draft.summary =
        meta.text("SummaryDescription") + summary.text("TermDefinition", "DefinitionText");
    meta.first("SummaryURL").ifPresent(url -> draft.header.url(url.attribute("xref")));
    draft.header.updated(Dates.parse(summary.text("DateLastModified")));
    draft.header.published(Dates.parse(summary.text("DateFirstPublished")));
    draft.header.language(meta.text("SummaryLanguage"));
    sections(summary, 2, draft);
    for (XmlNode list : summary.deep("ReferenceSection")) {
      for (XmlNode citation : list.deep("Citation")) {
        draft.reference(References.of(draft.nextReference(), citation.allText()));
      }
    }
    return draft.isEmpty()
        ? Items.rejected(file, position, "no CDR number and no title")
        : new SourceItem.Read(draft.build(file, position, name()));
  }

  private static void sections(XmlNode node, int level, GuidanceDraft draft) {
    for (XmlNode section : node.children()) {
      boolean text = section.name().equals("SummarySection") || section.name().equals("Section");
      if (text) {
        draft.heading(level, section.text("Title"));
        paragraphs(section, draft);
        sections(section, level + 1, draft);
      }
    }
    if (node.name().equals("DrugInformationSummary")) {
      paragraphs(node, draft);
    }
  }

  private static void paragraphs(XmlNode section, GuidanceDraft draft) {
    for (XmlNode child : section.children()) {
      switch (child.name()) {
        case "Para" -> draft.paragraph(child.allText());
        case "ItemizedList", "OrderedList" ->
            child.deep("ListItem").forEach(item -> draft.paragraph(item.allText()));
        default -> {}
      }
    }
  }
}
