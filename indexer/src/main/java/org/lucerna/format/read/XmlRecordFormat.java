package org.lucerna.format.read;

import java.io.IOException;
import java.util.Set;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** A format of XML records, each read as a small tree. */
public abstract class XmlRecordFormat implements SourceFormat {
  private final String name;
  private final Set<String> roots;
  private final Set<String> records;

  /**
   * @param roots names of root elements that give the format away
   * @param records names of the elements that are records, at any depth; may be a root's
   */
  protected XmlRecordFormat(String name, Set<String> roots, Set<String> records) {
    this.name = name;
    this.roots = roots;
    this.records = records;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Recognition recognise(SourceHead head) {
    return roots.contains(Heads.xmlRoot(head.text())) && claim(head.text())
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  /** For roots whose name others use too. */
  protected boolean claim(String text) {
    return true;
  }

  protected abstract SourceItem item(XmlNode record, SourceFile file, String position);

  @Override
  public final void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    int count = 0;
    try (XmlCursor xml = XmlCursor.open(file)) {
      xml.toRoot();
      boolean more = true;
      while (more) {
        if (records.contains(xml.name())) {
          count++;
          sink.accept(item(XmlNode.read(xml), file, "record " + count));
        }
        more = xml.toNextStart();
      }
    } catch (SourceException e) {
      throw new SourceException(
          e.reason(),
          "record " + (count + 1) + (e.position().isEmpty() ? "" : ", " + e.position()),
          String.valueOf(e.getMessage()));
    }
  }
}
