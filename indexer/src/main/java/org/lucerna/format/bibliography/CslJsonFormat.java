package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** CSL-JSON (Citation Style Language 1.0.2): an array of items, or {@code {"items": [...]}}. */
public final class CslJsonFormat extends JsonFormat {
  public CslJsonFormat() {
    super("csl-json", List.of(List.of("items")));
  }

  @Override
  protected Recognition claim(String text) {
    boolean typed =
        text.contains("\"article-journal\"")
            || text.contains("\"webpage\"")
            || text.contains("\"chapter\"")
            || text.contains("\"book\"")
            || text.contains("\"paper-conference\"")
            || text.contains("\"article\"")
            || text.contains("\"report\"");
    boolean fields = fields(text, "type") && (fields(text, "issued") || fields(text, "title"));
    boolean item = fields(text, "id") || fields(text, "citation-key");
    boolean other = text.contains("openalex.org/") || text.contains("\"reference-count\"");
    return item && !other && fields && (typed || fields(text, "date-parts"))
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(Markup.text(Json.text(node, "title")));
    for (String role : List.of("author", "editor")) {
      if (!draft.hasAuthors()) {
        Json.list(node, role).forEach(name -> draft.author(name(name)));
      }
    }
    draft.journal(Markup.text(Json.text(node, "container-title")));
    draft.abbreviation(Json.text(node, "container-title-short"));
    draft.abbreviation(Json.text(node, "journalAbbreviation"));
    for (String field : List.of("ISSN", "ISBN")) {
      for (String number : String.join(" ", Json.texts(node, field)).split("[;,\\s]+")) {
        draft.issn(number);
        draft.header.mentioned(IdentifierScheme.ISBN, number);
      }
    }
    draft.volume(Json.text(node, "volume"));
    draft.issue(Json.text(node, "issue"));
    draft.pages(Json.text(node, "page"));
    draft.header.published(CslDates.of(node.path("issued")));
    draft.header.own(IdentifierScheme.DOI, Json.text(node, "DOI"));
    Ids.pmid(Json.text(node, "PMID")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, Json.text(node, "PMCID"));
    notes(Json.text(node, "note"), draft);
    draft.note(Json.text(node, "annote"));
    draft.header.address(Json.text(node, "URL"));
    draft.header.language(Json.text(node, "language"));
    StructuredText.split(Markup.text(Json.text(node, "abstract")))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    draft.type(Json.text(node, "type"));
    Parts.of(Json.text(node, "keyword"), ",;").forEach(draft::keyword);
    draft.publisher(Json.text(node, "publisher"));
    return Items.item(draft, file, position, name());
  }

  /** Zotero puts what has no field of its own into the note, one to a line. */
  private static void notes(String note, PublicationDraft draft) {
    Ids.pmidIn(note).ifPresent(draft.header::own);
    Ids.pmcidIn(note).ifPresent(draft.header::own);
    draft.note(note);
  }

  private static PersonName name(JsonNode name) {
    String literal = Json.text(name, "literal");
    if (!literal.isEmpty()) {
      return PersonName.group(literal);
    }
    String particle = Json.text(name, "non-dropping-particle");
    String dropping = Json.text(name, "dropping-particle");
    String family = (dropping + ' ' + particle + ' ' + Json.text(name, "family")).strip();
    return new PersonName(
        family.replaceAll("\\s+", " "), Json.text(name, "given"), Json.text(name, "suffix"), false);
  }
}
