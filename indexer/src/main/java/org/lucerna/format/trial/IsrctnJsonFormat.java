package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** ISRCTN's records as JSON (API of isrctn.com, elements as fields). */
public final class IsrctnJsonFormat extends JsonFormat {
  public IsrctnJsonFormat() {
    super("isrctn-json", List.of(List.of("trials")));
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "isrctn", "trialDescription") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode trial, SourceFile file, String position) {
    return Items.item(IsrctnTrial.draft(trial, trial.path("sponsor")), file, position, name());
  }
}
