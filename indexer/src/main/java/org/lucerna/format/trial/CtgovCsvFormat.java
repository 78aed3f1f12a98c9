package org.lucerna.format.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/**
 * ClinicalTrials.gov's CSV and TSV, of the classic site and of the one since 2023, and the table
 * {@code studies} of AACT, which is made from it.
 */
public final class CtgovCsvFormat extends CsvFormat {
  public CtgovCsvFormat() {
    super("ctgov-csv");
  }

  @Override
  protected boolean claim(List<String> columns) {
    return columns.contains("nctnumber")
        || (columns.contains("nctid") && columns.contains("brieftitle"));
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, row.cell("NCT Number", "nct_id"));
    for (String other : Parts.of(row.cell("Other IDs"), "|")) {
      Ids.registration(other).ifPresent(draft.header::own);
    }
    draft.header.title(row.cell("Study Title", "Title", "brief_title"));
    draft.officialTitle = row.cell("official_title");
    draft.acronym = row.cell("Acronym");
    draft.summary = row.cell("Brief Summary");
    draft.status = row.cell("Study Status", "Status", "Overall Status", "Recruitment");
    draft.hasResults =
        row.cell("Study Results").equalsIgnoreCase("yes")
            || row.cell("Study Results").equalsIgnoreCase("has results")
            || !row.cell("results_first_posted_date").isEmpty();
    parts(row.cell("Conditions")).forEach(draft::condition);
    for (String each : parts(row.cell("Interventions"))) {
      int colon = each.indexOf(": ");
      String type = colon < 0 ? "" : each.substring(0, colon);
      draft.intervention(type, colon < 0 ? each : each.substring(colon + 2), "", List.of());
    }
    outcomes(row.cell("Primary Outcome Measures", "Outcome Measures"), true, draft);
    outcomes(row.cell("Secondary Outcome Measures"), false, draft);
    outcomes(row.cell("Other Outcome Measures"), false, draft);
    draft.sponsor =
        row.cell("Sponsor", "Sponsor/Collaborators", "source").replaceFirst("\\|.*$", "");
    parts(row.cell("Phases", "phase")).forEach(draft::phase);
    String enrolment = row.cell("Enrollment").replace(",", "");
    draft.enrolment =
        enrolment.matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(enrolment))
            : OptionalInt.empty();
    draft.studyType = row.cell("Study Type");
    draft.design = row.cell("Study Design", "Study Designs").replace('|', ',');
    draft.verified = Dates.parse(row.cell("verification_date"));
    draft.start = Dates.parse(row.cell("Start Date"));
    draft.completion = Dates.parse(row.cell("Completion Date", "Primary Completion Date"));
    draft.header.published(Dates.parse(row.cell("First Posted", "study_first_posted_date")));
    draft.header.updated(Dates.parse(row.cell("Last Update Posted", "last_update_posted_date")));
    for (String place : parts(row.cell("Locations"))) {
      draft.site(site(place));
    }
    return Items.item(draft, file, position, name());
  }

  private static void outcomes(String cell, boolean primary, TrialDraft draft) {
    for (String each : parts(cell)) {
      draft.outcome(primary, each, "", "");
    }
  }

  /** {@code Facility, City, [State, Zip,] Country}. */
  static TrialSite site(String place) {
    String[] parts = place.split(",\\s*");
    String country = parts.length == 0 ? "" : parts[parts.length - 1];
    String city = parts.length > 2 ? parts[1] : "";
    return new TrialSite(parts.length > 1 ? parts[0] : "", city, country, "", Optional.empty());
  }

  private static List<String> parts(String cell) {
    return Parts.of(cell, "|");
  }
}
