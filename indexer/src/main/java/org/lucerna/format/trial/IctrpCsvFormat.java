package org.lucerna.format.trial;

import java.util.List;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** WHO ICTRP's CSV and tables made from it: rows under {@code TrialID}. */
public final class IctrpCsvFormat extends CsvFormat {
  public IctrpCsvFormat() {
    super("ictrp-csv");
  }

  @Override
  protected boolean claim(List<String> columns) {
    return columns.contains("trialid")
        && (columns.contains("publictitle")
            || columns.contains("scientifictitle")
            || columns.contains("condition"));
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    TrialDraft draft = new TrialDraft();
    Ids.registration(row.cell("TrialID")).ifPresent(draft.header::own);
    for (String other : row.cell("SecondaryIDs", "Secondary ID").split("[;,]")) {
      Ids.registration(other).ifPresent(draft.header::own);
    }
    draft.header.title(row.cell("Public title"));
    draft.officialTitle = row.cell("Scientific title");
    draft.status = row.cell("Recruitment Status");
    draft.sponsor = row.cell("Primary sponsor");
    draft.studyType = row.cell("Study type");
    draft.design = row.cell("Study design");
    draft.phase(row.cell("Phase"));
    for (String condition : row.cell("Condition").split("[;\\n]|<br>")) {
      draft.condition(condition);
    }
    draft.intervention("", row.cell("Intervention"), "", List.of());
    draft.outcome(true, row.cell("Primary outcome"), "", "");
    draft.outcome(false, row.cell("Secondary outcome"), "", "");
    draft.inclusion = row.cell("Inclusion Criteria");
    draft.exclusion = row.cell("Exclusion Criteria");
    draft.header.published(Dates.parse(row.cell("Date registration3", "Date registration")));
    draft.header.updated(Dates.parse(row.cell("Last Refreshed on")));
    draft.start = Dates.parse(row.cell("Date enrollement", "Date enrolment"));
    draft.header.url(row.cell("web address", "url"));
    return Items.item(draft, file, position, name());
  }
}
