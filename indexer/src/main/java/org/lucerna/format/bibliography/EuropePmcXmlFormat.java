package org.lucerna.format.bibliography;

import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Europe PMC's search answers as XML, which the service gives where no format is asked for. */
public final class EuropePmcXmlFormat extends XmlRecordFormat {
  public EuropePmcXmlFormat() {
    super("europepmc-xml", Set.of("responseWrapper"), Set.of("result"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<hitCount>");
  }

  @Override
  protected SourceItem item(XmlNode record, SourceFile file, String position) {
    return Items.item(EuropePmcFormat.draft(record.json()), file, position, name());
  }
}
