package org.lucerna.format.trial;

import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** WHO ICTRP's XML export: values padded with blanks, criteria with HTML breaks in them. */
public final class IctrpXmlFormat extends XmlRecordFormat {
  public IctrpXmlFormat() {
    super("ictrp-xml", Set.of("Trials_downloaded_from_ICTRP", "trials", "Trial"), Set.of("Trial"));
  }

  @Override
  protected boolean claim(String text) {
    return text.contains("<TrialID>");
  }

  @Override
  protected SourceItem item(XmlNode trial, SourceFile file, String position) {
    return Items.item(IctrpTrial.draft(trial::texts), file, position, name());
  }
}
