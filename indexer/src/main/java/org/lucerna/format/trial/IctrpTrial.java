package org.lucerna.format.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Markup;
import org.lucerna.model.TrialSite;

/** One trial of WHO ICTRP, whose XML and CSV have the same fields. */
final class IctrpTrial {
  /** ClinicalTrials.gov's interventions reach WHO in one text. */
  private static final Pattern NEXT_INTERVENTION =
      Pattern.compile(
          ";(?=(?:Behavioral|Biological|Combination Product|Device|Diagnostic Test|Dietary"
              + " Supplement|Drug|Genetic|Other|Procedure|Radiation): )");

  private final Function<String, List<String>> fields;
  private final TrialDraft draft = new TrialDraft();

  private IctrpTrial(Function<String, List<String>> fields) {
    this.fields = fields;
  }

  /**
   * @param fields gives the values of a field of the XML, such as {@code Public_title}
   */
  static TrialDraft draft(Function<String, List<String>> fields) {
    IctrpTrial reader = new IctrpTrial(fields);
    reader.identifiers();
    reader.status();
    reader.subjects();
    return reader.draft;
  }

  private void identifiers() {
    Ids.registration(text("TrialID")).ifPresent(draft.header::own);
    for (String field : List.of("Secondary_ID", "SecondaryIDs")) {
      for (String other : text(field).split("[;,|]")) {
        Ids.registration(other).ifPresent(draft.header::own);
      }
    }
    draft.header.title(Markup.text(text("Public_title")));
    draft.officialTitle = Markup.text(text("Scientific_title"));
    draft.acronym = text("Acronym");
    draft.header.url(text("web_address"));
    draft.header.url(text("url"));
  }

  private void status() {
    draft.status = text("Recruitment_Status");
    draft.sponsor = text("Primary_sponsor");
    draft.studyType = text("Study_type");
    draft.design = Markup.text(text("Study_design"));
    draft.phase(text("Phase"));
    String size = text("Target_size");
    draft.enrolment =
        size.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(size)) : OptionalInt.empty();
    draft.header.published(Dates.parse(text("Date_registration3")));
    draft.header.published(Dates.parse(text("Date_registration")));
    draft.header.updated(Dates.parse(text("Last_Refreshed_on")));
    draft.start =
        Dates.parse(text("Date_enrollement")).or(() -> Dates.parse(text("Date_enrolment")));
    draft.completion = Dates.parse(text("results_date_completed"));
    draft.hasResults = text("results_yes_no").equalsIgnoreCase("yes");
    for (String country : Parts.of(text("Countries"), ";")) {
      draft.site(new TrialSite("", "", country, "", Optional.empty()));
    }
  }

  private void subjects() {
    lines("Condition").stream()
        .flatMap(line -> Parts.of(line, ";").stream())
        .forEach(draft::condition);
    for (String line : lines("Intervention")) {
      for (String each : NEXT_INTERVENTION.split(line)) {
        draft.intervention("", each, "", List.of());
      }
    }
    outcomes("Primary_outcome", true);
    outcomes("Secondary_outcome", false);
    draft.inclusion = withoutHeading(String.join("\n", lines("Inclusion_Criteria")));
    draft.exclusion = withoutHeading(String.join("\n", lines("Exclusion_Criteria")));
  }

  /** Of ClinicalTrials.gov's outcomes each ends at a semicolon; others have some in a sentence. */
  private void outcomes(String field, boolean primary) {
    boolean parted = text("TrialID").startsWith("NCT");
    for (String line : lines(field)) {
      for (String each : parted ? Parts.of(line, ";") : List.of(line)) {
        draft.outcome(primary, each, "", "");
      }
    }
  }

  private String text(String field) {
    List<String> values = fields.apply(field);
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /** Breaks are written as text (an escaped {@code br} tag), once or twice escaped. */
  private List<String> lines(String field) {
    List<String> lines = new ArrayList<>();
    for (String text : fields.apply(field)) {
      Markup.lines(text.replace("&lt;", "<").replace("&gt;", ">"))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }

  private static String withoutHeading(String text) {
    return text.replaceFirst("(?i)^(?:inclusion|exclusion) criteria:?\\s*", "");
  }
}
