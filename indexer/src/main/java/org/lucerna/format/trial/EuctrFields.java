package org.lucerna.format.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;

/**
 * A trial of the EU Clinical Trials Register from the fields of its application form, by their
 * numbers there (EudraCT, "Clinical Trial Application Form", sections A to P): the same in its
 * text, its pages and JSON made from them.
 */
final class EuctrFields {
  static final String NUMBER = "EudraCT Number";
  static final String STATUS = "Trial Status";
  static final String ENTERED =
      "Date on which this record was first entered in the EudraCT database";
  static final String LINK = "Link";
  static final String END_STATUS = "P. End of Trial Status";

  private static final Map<String, String> PHASES =
      Map.of("E.7.1", "Phase 1", "E.7.2", "Phase 2", "E.7.3", "Phase 3", "E.7.4", "Phase 4");
  private static final SequencedMap<String, String> DESIGNS = designs();

  private static final Pattern MEMBER_STATE =
      Pattern.compile("(?<![A-Z])([A-Z]{2})(?: - [\\w /]{1,40})?\\s?\\(([^)]{2,60})\\)");

  private EuctrFields() {}

  static TrialDraft draft(TaggedRecord record) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.EUDRACT, record.first(NUMBER, "A.2"));
    draft.header.own(IdentifierScheme.ISRCTN, record.first("A.5.1"));
    draft.header.own(IdentifierScheme.NCT, record.first("A.5.2"));
    draft.header.own(IdentifierScheme.UTN, record.first("A.5.3"));
    draft.header.title(record.first("A.3.1", "A.3", "Full Title"));
    draft.officialTitle = record.first("A.3");
    draft.acronym = record.first("A.3.2");
    draft.status = record.first(STATUS, END_STATUS);
    draft.sponsor = record.first("B.1.1", "Sponsor Name");
    draft.condition(record.first("E.1.1", "Medical condition"));
    draft.start = Dates.parse(record.first("Start Date*", "Start Date"));
    draft.condition(record.first("E.1.1.1"));
    draft.summary = record.first("E.2.1");
    draft.description = record.first("E.2.2");
    for (String product : record.all("D.3.1", "D.2.1.1.1", "D.3.8")) {
      draft.intervention("Drug", product, "", List.of());
    }
    draft.inclusion = record.first("E.3");
    draft.exclusion = record.first("E.4");
    draft.outcome(true, record.first("E.5.1"), "", record.first("E.5.1.1"));
    draft.outcome(false, record.first("E.5.2"), "", record.first("E.5.2.1"));
    design(record, draft);
    draft.header.published(Dates.parse(record.first(ENTERED)));
    draft.header.url(record.first(LINK));
    // "Germany - PEI": the country, then its authority.
    String country = record.first("A.1").replaceFirst(" - .*$", "");
    draft.site(new TrialSite("", "", country, "", Optional.empty()));
    memberStates(record.first("Trial protocol"), draft);
    return draft;
  }

  /**
   * In a summary: {@code NL (Ongoing) BE (Completed)}; the trial's status only where they agree.
   */
  private static void memberStates(String text, TrialDraft draft) {
    Set<String> statuses = new LinkedHashSet<>();
    MEMBER_STATE
        .matcher(text)
        .results()
        .forEach(
            state -> {
              statuses.add(state.group(2).strip());
              String name = Locale.of("", state.group(1)).getDisplayCountry(Locale.ENGLISH);
              draft.site(new TrialSite("", "", name, state.group(2).strip(), Optional.empty()));
            });
    if (draft.status.isEmpty() && statuses.size() == 1) {
      draft.status = statuses.iterator().next();
    }
  }

  private static void design(TaggedRecord record, TrialDraft draft) {
    List.of("E.7.1", "E.7.2", "E.7.3", "E.7.4").stream()
        .filter(field -> yes(record, field))
        .forEach(field -> draft.phase(PHASES.getOrDefault(field, "")));
    List<String> words = new ArrayList<>();
    DESIGNS.forEach(
        (field, word) -> {
          if (yes(record, field)) {
            words.add(word);
          }
        });
    if (record.first("E.8.1.1").equalsIgnoreCase("no")) {
      words.add("Non-randomised");
    }
    draft.design = String.join(", ", words);
    draft.studyType = "Interventional";
    String subjects = record.first("F.4.2.2", "F.4.2.1", "F.4.1");
    draft.enrolment =
        subjects.matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(subjects))
            : OptionalInt.empty();
  }

  private static boolean yes(TaggedRecord record, String field) {
    return record.first(field).equalsIgnoreCase("yes");
  }

  private static SequencedMap<String, String> designs() {
    SequencedMap<String, String> designs = new java.util.LinkedHashMap<>();
    designs.put("E.8.1", "Controlled");
    designs.put("E.8.1.1", "Randomised");
    designs.put("E.8.1.2", "Open");
    designs.put("E.8.1.3", "Single blind");
    designs.put("E.8.1.4", "Double blind");
    designs.put("E.8.1.5", "Parallel group");
    designs.put("E.8.1.6", "Cross over");
    designs.put("E.8.2.2", "Placebo");
    return designs;
  }
}
