package org.lucerna.format.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.Reference;
import org.lucerna.model.TrialSite;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** ClinicalTrials.gov's legacy XML (public.xsd, retired 2024), and its lists of results. */
public final class CtgovXmlFormat extends XmlRecordFormat {
  public CtgovXmlFormat() {
    super(
        "ctgov-xml",
        Set.of("clinical_study", "clinical_studies", "search_results"),
        Set.of("clinical_study", "study"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<clinical_study")
        || (text.contains("<search_results") && text.contains("<nct_id>"));
  }

  @Override
  protected SourceItem item(XmlNode study, SourceFile file, String position) {
    return Items.item(anyDraft(study), file, position, name());
  }

  private static TrialDraft anyDraft(XmlNode study) {
    if (CtgovXmlListed.is(study)) {
      return CtgovXmlListed.draft(study);
    }
    return CtgovXmlOfOld.is(study) ? CtgovXmlOfOld.draft(study) : draft(study);
  }

  static TrialDraft draft(XmlNode study) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, study.text("id_info", "nct_id"));
    study
        .texts("id_info", "nct_alias")
        .forEach(alias -> draft.header.alias(IdentifierScheme.NCT, alias));
    for (String field : List.of("secondary_id", "org_study_id")) {
      for (String other : study.texts("id_info", field)) {
        Ids.registration(other).ifPresent(draft.header::own);
      }
    }
    draft.header.title(study.text("brief_title"));
    draft.officialTitle = study.text("official_title");
    draft.acronym = study.text("acronym");
    draft.summary = study.text("brief_summary");
    draft.description = study.text("detailed_description");
    draft.sponsor = study.text("sponsors", "lead_sponsor", "agency");
    draft.header.url(study.text("required_header", "url"));
    status(study, draft);
    design(study, draft);
    String criteria =
        study
            .first("eligibility", "criteria")
            .map(XmlNode::raw)
            .orElse("")
            .replaceAll("(?m)^ +", "");
    draft.criteria(criteria);
    study.all("location").forEach(place -> draft.site(site(place)));
    study.all("results_reference").forEach(each -> reference(each, LinkType.REPORTED_IN, draft));
    study.all("reference").forEach(each -> reference(each, LinkType.RELATED_TO, draft));
    return draft;
  }

  private static void status(XmlNode study, TrialDraft draft) {
    draft.status = study.text("overall_status");
    draft.verified = Dates.parse(study.text("verification_date"));
    draft.start = Dates.parse(study.text("start_date"));
    draft.completion =
        Dates.parse(study.text("completion_date"))
            .or(() -> Dates.parse(study.text("primary_completion_date")));
    draft.hasResults = study.first("clinical_results").isPresent();
    draft.header.published(Dates.parse(study.text("study_first_posted")));
    draft.header.published(Dates.parse(study.text("study_first_submitted")));
    draft.header.published(Dates.parse(study.text("firstreceived_date")));
    draft.header.updated(Dates.parse(study.text("last_update_posted")));
    draft.header.updated(Dates.parse(study.text("lastchanged_date")));
  }

  private static void design(XmlNode study, TrialDraft draft) {
    draft.studyType = study.text("study_type");
    draft.design =
        study
            .first("study_design_info")
            .map(info -> String.join(", ", info.children().stream().map(XmlNode::allText).toList()))
            .orElseGet(() -> study.text("study_design"));
    study.texts("phase").forEach(draft::phase);
    String count = study.text("enrollment");
    draft.enrolment =
        count.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    study.texts("condition").forEach(draft::condition);
    study.texts("keyword").forEach(draft::keyword);
    for (XmlNode each : study.all("intervention")) {
      draft.intervention(
          each.text("intervention_type"),
          each.text("intervention_name"),
          each.text("description"),
          each.texts("other_name"));
    }
    for (String kind : List.of("primary_outcome", "secondary_outcome", "other_outcome")) {
      for (XmlNode each : study.all(kind)) {
        boolean primary = kind.equals("primary_outcome");
        draft.outcome(
            primary, each.text("measure"), each.text("description"), each.text("time_frame"));
      }
    }
    study.texts("condition_browse", "mesh_term").forEach(term -> draft.mesh("", term));
    study.texts("intervention_browse", "mesh_term").forEach(term -> draft.mesh("", term));
  }

  private static TrialSite site(XmlNode place) {
    return new TrialSite(
        place.text("facility", "name"),
        place.text("facility", "address", "city"),
        place.text("facility", "address", "country"),
        place.text("status"),
        Optional.empty());
  }

  private static void reference(XmlNode node, LinkType link, TrialDraft draft) {
    String citation = node.text("citation");
    Optional<Identifier> pmid = Ids.pmid(node.text("PMID"));
    Reference read = References.of(draft.nextReference(), citation);
    draft.reference(
        new Reference(
            read.position(),
            citation,
            pmid.map(List::of).orElseGet(read::identifiers),
            read.url()));
    pmid.ifPresent(id -> draft.header.link(link, id, node.name()));
  }
}
