package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.CommentsCorrections;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PersonName;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Europe PMC's search answers (REST API 6.9), core, lite or bare lists of numbers. */
public final class EuropePmcFormat extends JsonFormat {
  public EuropePmcFormat() {
    super("europepmc-json", List.of(List.of("resultList", "result")));
  }

  @Override
  protected Recognition claim(String text) {
    if (fields(text, "resultList", "result") && (fields(text, "hitCount") || isResult(text))) {
      return Recognition.CERTAIN;
    }
    return isResult(text) ? Recognition.LIKELY : Recognition.NO;
  }

  /** The results alone, as programs keep them, one after the other or in an array. */
  private static boolean isResult(String text) {
    return fields(text, "id", "source", "title", "pubYear")
        && (fields(text, "authorString") || fields(text, "journalInfo"));
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    return Items.item(draft(node), file, position, name());
  }

  /** One result; the XML of the service has the same fields. */
  static PublicationDraft draft(JsonNode node) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(Markup.text(Json.text(node, "title")));
    Ids.pmid(Json.text(node, "pmid")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.DOI, Json.text(node, "doi"));
    draft.header.own(IdentifierScheme.PMCID, Json.text(node, "pmcid"));
    authors(node, draft);
    JsonNode info = node.path("journalInfo");
    draft.journal(Json.text(info, "journal", "title"));
    draft.journal(Json.text(node, "journalTitle"));
    draft.abbreviation(Json.text(info, "journal", "medlineAbbreviation"));
    draft.issn(Json.text(info, "journal", "issn"));
    draft.issn(Json.text(info, "journal", "essn"));
    for (String issn : Json.text(node, "journalIssn").split("[;\\s]+")) {
      draft.issn(issn);
    }
    draft.volume(Json.text(info, "volume") + Json.text(node, "journalVolume"));
    draft.issue(Json.text(info, "issue") + Json.text(node, "issue"));
    draft.pages(Json.text(node, "pageInfo"));
    draft.header.published(Dates.parse(Json.text(node, "firstPublicationDate")));
    draft.header.published(Dates.parse(Json.text(node, "pubYear")));
    draft.header.updated(Dates.parse(Json.text(node, "dateOfRevision")));
    draft.header.language(Json.text(node, "language"));
    abstractText(Json.text(node, "abstractText"), draft);
    Json.texts(node, "pubTypeList", "pubType").forEach(draft::type);
    Parts.of(Json.text(node, "pubType"), ";").forEach(draft::type);
    Json.texts(node, "keywordList", "keyword").forEach(draft::keyword);
    for (JsonNode mesh : Json.list(node, "meshHeadingList", "meshHeading")) {
      List<String> qualifiers =
          Json.list(mesh, "meshQualifierList", "meshQualifier").stream()
              .map(each -> Json.text(each, "qualifierName"))
              .toList();
      boolean major = Json.text(mesh, "majorTopic_YN").equals("Y");
      draft.mesh(new MeshHeading("", Json.text(mesh, "descriptorName"), major, qualifiers));
    }
    for (JsonNode chemical : Json.list(node, "chemicalList", "chemical")) {
      draft.substance(Json.text(chemical, "name"));
    }
    Json.list(node, "commentCorrectionList", "commentCorrection")
        .forEach(each -> correction(each, draft));
    return draft;
  }

  /** The headings of a structured abstract are HTML's {@code h4}. */
  private static void abstractText(String html, PublicationDraft draft) {
    for (String section : html.split("(?=<h4>)")) {
      int end = section.indexOf("</h4>");
      boolean labelled = section.startsWith("<h4>") && end > 0;
      String label = labelled ? Markup.text(section.substring(4, end)) : "";
      String text = Markup.text(labelled ? section.substring(end + 5) : section);
      draft.abstractSection(label.replaceFirst(":$", ""), text);
    }
  }

  /** PubMed's CommentsCorrections, in words: {@code Retraction in}. */
  private static void correction(JsonNode node, PublicationDraft draft) {
    String type = Json.text(node, "type");
    String refType = type.replaceFirst(" in$", "In").replaceFirst(" for$", "For");
    String named = refType.replaceFirst(" of$", "Of").replaceFirst(" on$", "On").replace(" ", "");
    if (Json.text(node, "source").equals("MED")) {
      Ids.pmid(Json.text(node, "id"))
          .ifPresent(
              target ->
                  draft.header.link(
                      CommentsCorrections.typeOf(named), target, "commentCorrection/" + type));
    }
  }

  private static void authors(JsonNode node, PublicationDraft draft) {
    for (JsonNode author : Json.list(node, "authorList", "author")) {
      String family = Json.text(author, "lastName");
      String group = Json.text(author, "collectiveName");
      if (!family.isEmpty()) {
        draft.author(PersonName.person(family, Json.text(author, "firstName")));
      } else if (!group.isEmpty()) {
        draft.author(PersonName.group(group));
      }
      for (JsonNode place :
          Json.list(author, "authorAffiliationDetailsList", "authorAffiliation")) {
        draft.affiliation(Json.text(place, "affiliation"));
      }
    }
    if (!draft.hasAuthors()) {
      for (String name : Json.text(node, "authorString").replaceFirst("\\.$", "").split(", ")) {
        draft.author(Names.of(name));
      }
    }
  }
}
