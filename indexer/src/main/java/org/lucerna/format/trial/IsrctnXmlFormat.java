package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** ISRCTN's own XML (API of isrctn.com, format "default"): a trial, or the answer to a search. */
public final class IsrctnXmlFormat extends XmlRecordFormat {
  public IsrctnXmlFormat() {
    super("isrctn-xml", Set.of("allTrials", "fullTrial"), Set.of("fullTrial"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("isrctn");
  }

  @Override
  protected SourceItem item(XmlNode record, SourceFile file, String position) {
    JsonNode full = record.json();
    TrialDraft draft = IsrctnTrial.draft(full.path("trial"), full.path("sponsor"));
    record
        .first("trial", "isrctn")
        .ifPresent(number -> draft.header.published(Dates.parse(number.attribute("dateAssigned"))));
    return Items.item(draft, file, position, name());
  }
}
