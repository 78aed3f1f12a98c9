package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.XmlNode;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** ClinicalTrials.gov's legacy XML turned into JSON element by element, as collectors kept it. */
public final class CtgovXmlJsonFormat extends JsonFormat {
  public CtgovXmlJsonFormat() {
    super("ctgov-xml-json", List.of(List.of("clinical_study"), List.of("search_results", "study")));
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "id_info", "nct_id") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    JsonNode study = node.path("clinical_study").isObject() ? node.path("clinical_study") : node;
    return Items.item(
        CtgovXmlFormat.draft(XmlNode.of("clinical_study", study)), file, position, name());
  }
}
