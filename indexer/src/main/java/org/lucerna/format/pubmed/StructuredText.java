package org.lucerna.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.AbstractSection;

/** An abstract whose sections are only marked by their labels in capitals. */
public final class StructuredText {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.!?)\"”] ))((?:BACKGROUND|OBJECTIVES?|AIMS?|PURPOSE|INTRODUCTION|IMPORTANCE|"
              + "METHODS?|MATERIALS?|PATIENTS?|DESIGN|SETTING|PARTICIPANTS|INTERVENTIONS?|"
              + "MAIN OUTCOMES?|RESULTS?|FINDINGS|CONCLUSIONS?|INTERPRETATION|DISCUSSION|CONTEXT|"
              + "RATIONALE|HYPOTHESIS|LIMITATIONS|SIGNIFICANCE|FUNDING|TRIAL REGISTRATION|"
              + "STUDY SELECTION|DATA SOURCES?|DATA EXTRACTION|DATA SYNTHESIS|SEARCH METHODS|"
              + "SELECTION CRITERIA|DATA COLLECTION|AUTHORS' CONCLUSIONS|UNLABELLED|SUMMARY)"
              + "[A-Z0-9 ,/&()'-]{0,60}): ");

  private StructuredText() {}

  /** The sections in order; one without label where none is marked. */
  public static List<AbstractSection> split(String text) {
    List<AbstractSection> sections = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    String label = "";
    int from = 0;
    while (matcher.find()) {
      add(label, text.substring(from, matcher.start()), sections);
      label = matcher.group(1);
      from = matcher.end();
    }
    add(label, text.substring(from), sections);
    return sections;
  }

  private static void add(String label, String text, List<AbstractSection> sections) {
    if (!text.isBlank()) {
      sections.add(new AbstractSection(label.equals("UNLABELLED") ? "" : label, text.strip()));
    }
  }
}
