package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/**
 * Trials of the EU Clinical Trials Register as JSON, as the R package ctrdata makes it: fields are
 * named by number and question, {@code e11_medical_conditions_being_investigated}.
 */
public final class EuctrJsonFormat extends JsonFormat {
  private static final Pattern NUMBERED = Pattern.compile("([a-z])(\\d+)_.*");
  private static final Map<String, String> SUMMARY =
      Map.of(
          "x5_trial_status", EuctrFields.STATUS,
          "x6_date_on_which_this_record_was_first_entered_in_the_eudract_database",
              EuctrFields.ENTERED,
          "p_end_of_trial_status", EuctrFields.END_STATUS);
  private static final int MOST_LEVELS = 4;

  public EuctrJsonFormat() {
    super("euctr-json", List.of());
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "a2_eudract_number") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    TaggedRecord record = new TaggedRecord(1);
    fields(node, 0, record);
    TrialDraft draft = EuctrFields.draft(record);
    JsonNode results = node.path("trialInformation");
    for (String field : List.of("usctnIdentifier", "isrctnIdentifier", "whoIdentifier")) {
      Ids.registration(Json.text(results, field)).ifPresent(draft.header::own);
    }
    draft.hasResults = node.has("endPoints");
    return Items.item(draft, file, position, name());
  }

  private static void fields(JsonNode node, int level, TaggedRecord record) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (value.isValueNode()) {
        String number = number(field.getKey());
        if (!number.isEmpty()) {
          record.add(number, Json.text(value));
        }
      } else if (level < MOST_LEVELS) {
        (value.isArray() ? value : List.of(value)).forEach(each -> fields(each, level + 1, record));
      }
    }
  }

  /** {@code b11_...} is field B.1.1; no section of the form used here has ten parts. */
  private static String number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (SUMMARY.containsKey(name) || !numbered.matches()) {
      return SUMMARY.getOrDefault(name, "");
    }
    StringBuilder number = new StringBuilder(numbered.group(1).toUpperCase(java.util.Locale.ROOT));
    numbered.group(2).chars().forEach(digit -> number.append('.').append((char) digit));
    return number.toString();
  }
}
