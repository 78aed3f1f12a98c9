package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.JsonRecords;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/**
 * ClinicalTrials.gov's API v2 (schema of 2024): a study, a page {@code {"studies": [...]}}, or an
 * array of studies.
 */
public final class CtgovJsonFormat implements SourceFormat {
  /** A search that found nothing: known, so that the rejection says so. */
  private static final Pattern NOTHING =
      Pattern.compile("^\\s*\\{[^\\[]*\"studies\"\\s*:\\s*\\[\\s*]");

  private static final List<List<String>> PAGES = List.of(List.of("studies"));

  @Override
  public String name() {
    return "ctgov-json";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    if (!Heads.looksLikeJson(text)) {
      return Recognition.NO;
    }
    boolean study =
        text.contains("\"protocolSection\"") && text.contains("\"identificationModule\"");
    boolean empty = text.length() < 2000 && NOTHING.matcher(text).find();
    return study || empty ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    JsonRecords.read(file, PAGES, sink, (study, position) -> item(file, study, position));
  }

  private SourceItem item(SourceFile file, JsonNode study, String position) {
    TrialDraft draft = new CtgovStudy(study).draft();
    return draft.isEmpty()
        ? new SourceItem.Rejected(
            new RejectedSource(
                file.path(), position, RejectionReason.MALFORMED, "no NCT number and no title"))
        : new SourceItem.Read(draft.build(file, position, name()));
  }
}
