package org.lucerna.format.trial;

import java.util.List;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Tables made from the EU Clinical Trials Register: a row for each trial and member state. */
public final class EuctrCsvFormat extends CsvFormat {
  public EuctrCsvFormat() {
    super("euctr-csv");
  }

  @Override
  protected boolean claim(List<String> columns) {
    boolean numbered =
        columns.contains("euctrid")
            || columns.contains("eudractnumber")
            || columns.contains("eudractid");
    return numbered && columns.stream().anyMatch(column -> column.endsWith("title"));
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(
        IdentifierScheme.EUDRACT, row.cell("euctr_id", "EudraCT Number", "eudract_id"));
    draft.header.title(row.cell("title", "full title", "trial title"));
    draft.status = row.cell("trial_status", "status");
    draft.sponsor = row.cell("sponsor_name", "sponsor");
    draft.condition(row.cell("medical condition", "condition"));
    draft.header.published(Dates.parse(row.cell("reg_date", "start date")));
    draft.studyType = "Interventional";
    String country = row.cell("member_state", "country").replaceFirst(" - .*$", "");
    draft.site(new TrialSite("", "", country, "", Optional.empty()));
    return Items.item(draft, file, position, name());
  }
}
