package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** EMA's CTIS, as its public portal gave a trial out before and since June 2024. */
public final class CtisJsonFormat extends JsonFormat {
  public CtisJsonFormat() {
    super("ctis-json", List.of(List.of("data")));
  }

  @Override
  protected Recognition claim(String text) {
    boolean since = fields(text, "ctNumber", "authorizedApplication");
    boolean before = fields(text, "ctNumber", "ctStatus") || fields(text, "ctNumber", "ctMSCs");
    return since || before ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode trial, SourceFile file, String position) {
    return Items.item(new CtisTrial(trial).draft(), file, position, name());
  }
}
