package org.lucerna.format.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Markup;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.TrialSite;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** WHO ICTRP's XML export: values padded with blanks, criteria with HTML breaks in them. */
public final class IctrpXmlFormat extends XmlRecordFormat {
  public IctrpXmlFormat() {
    super("ictrp-xml", Set.of("Trials_downloaded_from_ICTRP", "trials", "Trial"), Set.of("Trial"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<TrialID>");
  }

  @Override
  protected SourceItem item(XmlNode trial, SourceFile file, String position) {
    TrialDraft draft = new TrialDraft();
    Ids.registration(trial.text("TrialID")).ifPresent(draft.header::own);
    for (String field : List.of("Secondary_ID", "SecondaryIDs")) {
      for (String other : trial.text(field).split("[;,|]")) {
        Ids.registration(other).ifPresent(draft.header::own);
      }
    }
    draft.header.title(Markup.text(trial.text("Public_title")));
    draft.officialTitle = Markup.text(trial.text("Scientific_title"));
    draft.acronym = trial.text("Acronym");
    draft.status = trial.text("Recruitment_Status");
    draft.sponsor = trial.text("Primary_sponsor");
    draft.studyType = trial.text("Study_type");
    draft.design = Markup.text(trial.text("Study_design"));
    draft.phase(trial.text("Phase"));
    lines(trial, "Condition").forEach(draft::condition);
    for (String each : lines(trial, "Intervention")) {
      draft.intervention("", each, "", List.of());
    }
    lines(trial, "Primary_outcome").forEach(each -> draft.outcome(true, each, "", ""));
    lines(trial, "Secondary_outcome").forEach(each -> draft.outcome(false, each, "", ""));
    draft.inclusion = withoutHeading(String.join("\n", lines(trial, "Inclusion_Criteria")));
    draft.exclusion = withoutHeading(String.join("\n", lines(trial, "Exclusion_Criteria")));
    String size = trial.text("Target_size");
    draft.enrolment =
        size.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(size)) : OptionalInt.empty();
    draft.header.published(Dates.parse(trial.text("Date_registration3")));
    draft.header.published(Dates.parse(trial.text("Date_registration")));
    draft.header.updated(Dates.parse(trial.text("Last_Refreshed_on")));
    draft.start = Dates.parse(trial.text("Date_enrollement"));
    draft.completion = Dates.parse(trial.text("results_date_completed"));
    draft.hasResults = trial.text("results_yes_no").equalsIgnoreCase("yes");
    draft.header.url(trial.text("web_address"));
    for (String country : Parts.of(trial.text("Countries"), ";")) {
      draft.site(new TrialSite("", "", country, "", Optional.empty()));
    }
    return Items.item(draft, file, position, name());
  }

  /** Breaks are written as text (an escaped {@code br} tag), once or twice escaped. */
  private static List<String> lines(XmlNode trial, String field) {
    return trial.texts(field).stream()
        .flatMap(text -> Markup.lines(text.replace("&lt;", "<").replace("&gt;", ">")).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String withoutHeading(String text) {
    return text.replaceFirst("(?i)^(?:inclusion|exclusion) criteria:?\\s*", "");
  }
}
