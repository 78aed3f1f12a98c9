package org.lucerna.format.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** The XML in which registers hand their trials to WHO ICTRP, and some give them out. */
public final class IctrpExchangeFormat extends XmlRecordFormat {
  /** Where the fields of WHO's own export stand in it. */
  private static final Map<String, List<String>> PLACES =
      Map.ofEntries(
          main("TrialID", "trial_id"),
          main("Public_title", "public_title"),
          main("Scientific_title", "scientific_title"),
          main("Primary_sponsor", "primary_sponsor"),
          main("Recruitment_Status", "recruitment_status"),
          main("Study_type", "study_type"),
          main("Study_design", "study_design"),
          main("Phase", "phase"),
          main("Target_size", "target_size"),
          main("Date_registration", "date_registration"),
          main("Date_enrolment", "date_enrolment"),
          main("results_date_completed", "results_date_completed"),
          main("url", "url"),
          main("Condition", "hc_freetext"),
          main("Intervention", "i_freetext"),
          Map.entry("Acronym", List.of("main/acronym", "main/scientific_acronym")),
          Map.entry("Secondary_ID", List.of("main/utrn", "secondary_ids/secondary_id/sec_id")),
          Map.entry("Countries", List.of("countries/country2")),
          Map.entry("Inclusion_Criteria", List.of("criteria/inclusion_criteria")),
          Map.entry("Exclusion_Criteria", List.of("criteria/exclusion_criteria")),
          Map.entry("Primary_outcome", List.of("primary_outcome/prim_outcome")),
          Map.entry("Secondary_outcome", List.of("secondary_outcome/sec_outcome")));

  /** Fields that WHO gives in one text, with semicolons between the values. */
  private static final Set<String> LISTS = Set.of("Secondary_ID", "Countries");

  private static final List<String> KEYWORDS =
      List.of(
          "health_condition_code/hc_code",
          "health_condition_keyword/hc_keyword",
          "intervention_code/i_code",
          "intervention_keyword/i_keyword");

  public IctrpExchangeFormat() {
    super("ictrp-exchange-xml", Set.of("trials", "trial"), Set.of("trial"));
  }

  private static Map.Entry<String, List<String>> main(String field, String name) {
    return Map.entry(field, List.of("main/" + name));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<main>") && text.contains("<trial_id>");
  }

  @Override
  protected SourceItem item(XmlNode trial, SourceFile file, String position) {
    TrialDraft draft = IctrpTrial.draft(field -> texts(trial, field));
    KEYWORDS.stream().flatMap(path -> at(trial, path)).forEach(draft::keyword);
    draft.hasResults =
        Dates.parse(trial.text("main", "results_date_posted")).isPresent()
            || trial.text("main", "results_url_link").strip().startsWith("http");
    return Items.item(draft, file, position, name());
  }

  private static List<String> texts(XmlNode trial, String field) {
    List<String> texts =
        PLACES.getOrDefault(field, List.of()).stream().flatMap(path -> at(trial, path)).toList();
    return LISTS.contains(field) ? List.of(String.join(";", texts)) : texts;
  }

  private static Stream<String> at(XmlNode trial, String path) {
    return trial.texts(path.split("/")).stream().map(String::strip).filter(text -> !text.isEmpty());
  }
}
