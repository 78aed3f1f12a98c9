package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.citation.References;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.PersonName;
import org.lucerna.model.Reference;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Crossref's works (REST API v1): one, a list, or a message that holds them. */
public final class CrossrefFormat extends JsonFormat {
  public CrossrefFormat() {
    super("crossref-json", List.of(List.of("message", "items"), List.of("items")));
  }

  @Override
  protected Recognition claim(String text) {
    boolean work =
        fields(text, "DOI")
            && (fields(text, "reference-count") || fields(text, "content-domain"))
            && !text.contains("citeproc");
    boolean message = fields(text, "message-type", "message");
    return work || message || fields(text, "DOI", "indexed", "prefix")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode envelope, SourceFile file, String position) {
    JsonNode node = envelope.has("message") ? envelope.path("message") : envelope;
    PublicationDraft draft = new PublicationDraft();
    List<String> titles = new ArrayList<>(Json.texts(node, "title"));
    Json.texts(node, "subtitle").stream()
        .filter(each -> titles.stream().noneMatch(title -> title.contains(each)))
        .forEach(titles::add);
    draft.header.title(Markup.text(String.join(": ", titles)));
    draft.vernacularTitle(Markup.text(first(node, "original-title")));
    draft.header.own(IdentifierScheme.DOI, Json.text(node, "DOI"));
    Ids.pmid(Json.text(node, "pmid")).ifPresent(draft.header::own);
    for (JsonNode author : Json.list(node, "author")) {
      author(author, draft);
    }
    draft.journal(Markup.text(first(node, "container-title")));
    draft.abbreviation(Markup.text(first(node, "short-container-title")));
    Json.texts(node, "ISSN").forEach(draft::issn);
    Json.texts(node, "ISBN").forEach(isbn -> draft.header.mentioned(IdentifierScheme.ISBN, isbn));
    draft.volume(Json.text(node, "volume"));
    draft.issue(Json.text(node, "issue"));
    draft.pages(Json.text(node, "page"));
    draft.pages(Json.text(node, "article-number"));
    for (String field : List.of("published-print", "published", "issued", "published-online")) {
      draft.header.published(CslDates.of(node.path(field)));
    }
    draft.online(CslDates.of(node.path("published-online")));
    abstractText(Json.text(node, "abstract"), draft);
    draft.type(Json.text(node, "type"));
    Json.texts(node, "subject").forEach(draft::keyword);
    draft.publisher(Json.text(node, "publisher"));
    draft.header.language(Json.text(node, "language"));
    trials(node, draft);
    updates(node, draft);
    Json.list(node, "reference").forEach(reference -> reference(reference, draft));
    return Items.item(draft, file, position, name());
  }

  private static void author(JsonNode author, PublicationDraft draft) {
    String family = Json.text(author, "family");
    if (family.isEmpty()) {
      String name = Json.text(author, "name");
      draft.author(PersonName.group(name.isEmpty() ? Json.text(author, "given") : name));
    } else {
      String given = Json.text(author, "given");
      draft.author(new PersonName(family, given, Json.text(author, "suffix"), false));
    }
    Json.list(author, "affiliation").forEach(each -> draft.affiliation(Json.text(each, "name")));
  }

  /** JATS: sections by their titles. */
  private static void abstractText(String jats, PublicationDraft draft) {
    if (jats.isEmpty()) {
      return;
    }
    String[] sections = jats.split("(?=<jats:title|<title)");
    for (String section : sections) {
      String label = section.replaceFirst("(?s)^<(?:jats:)?title>(.*?)</(?:jats:)?title>.*$", "$1");
      boolean labelled = !label.equals(section);
      String rest = section.replaceFirst("(?s)^<(?:jats:)?title>.*?</(?:jats:)?title>", "");
      String shown = labelled ? Markup.text(label) : "";
      draft.abstractSection(shown.equalsIgnoreCase("abstract") ? "" : shown, Markup.text(rest));
    }
  }

  private static void trials(JsonNode node, PublicationDraft draft) {
    for (JsonNode trial : Json.list(node, "clinical-trial-number")) {
      Ids.registration(Json.text(trial, "clinical-trial-number").toUpperCase(java.util.Locale.ROOT))
          .ifPresent(
              number -> {
                draft.header.mentioned(number);
                draft.header.link(LinkType.REGISTERED_AS, number, "clinical-trial-number");
              });
    }
  }

  /** What this work does to another ("update-to"), such as retracting it. */
  private static void updates(JsonNode node, PublicationDraft draft) {
    for (JsonNode update : Json.list(node, "update-to")) {
      String type = Json.text(update, "type");
      LinkType link =
          switch (type) {
            case "retraction", "withdrawal", "removal" -> LinkType.RETRACTS;
            case "correction", "erratum", "corrigendum", "partial_retraction" -> LinkType.CORRECTS;
            case "expression_of_concern" -> LinkType.EXPRESSES_CONCERN_ABOUT;
            case "addendum", "clarification", "reinstatement" -> LinkType.RELATED_TO;
            default -> LinkType.UPDATES;
          };
      Ids.doi(Json.text(update, "DOI"))
          .ifPresent(target -> draft.header.link(link, target, "update-to/" + type));
    }
    for (JsonNode update : Json.list(node, "updated-by")) {
      updatedBy(Json.text(update, "type"), Json.text(update, "DOI"), draft);
    }
  }

  /**
   * What another work did to this one; Crossref gives it since it holds Retraction Watch's data.
   */
  private static void updatedBy(String type, String doi, PublicationDraft draft) {
    LinkType link =
        switch (type) {
          case "retraction", "withdrawal", "removal" -> LinkType.RETRACTED_BY;
          case "correction", "erratum", "corrigendum", "partial_retraction" ->
              LinkType.CORRECTED_BY;
          case "expression_of_concern" -> LinkType.CONCERN_EXPRESSED_BY;
          case "addendum", "clarification", "reinstatement" -> LinkType.RELATED_TO;
          default -> LinkType.UPDATED_BY;
        };
    Ids.doi(doi).ifPresent(target -> draft.header.link(link, target, "updated-by/" + type));
  }

  private static void reference(JsonNode node, PublicationDraft draft) {
    String raw = Json.text(node, "unstructured");
    if (raw.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (String field :
          List.of("author", "article-title", "volume-title", "journal-title", "year", "volume")) {
        parts.addAll(Json.texts(node, field));
      }
      parts.addAll(Json.texts(node, "first-page"));
      raw = String.join(". ", parts);
    }
    int position = draft.referenceCount() + 1;
    Reference read = References.of(position, Markup.text(raw));
    List<Identifier> identifiers = new ArrayList<>();
    Optional<Identifier> doi = Ids.doi(Json.text(node, "DOI"));
    doi.ifPresent(identifiers::add);
    read.identifiers().stream()
        .filter(id -> doi.isEmpty() || id.scheme() != IdentifierScheme.DOI)
        .forEach(identifiers::add);
    if (!read.raw().isBlank() || !identifiers.isEmpty()) {
      draft.reference(new Reference(position, read.raw(), identifiers, read.url()));
    }
  }

  private static String first(JsonNode node, String field) {
    List<String> texts = Json.texts(node, field);
    return texts.isEmpty() ? "" : texts.getFirst();
  }
}
