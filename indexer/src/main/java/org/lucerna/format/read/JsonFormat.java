package org.lucerna.format.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** A format of JSON records, known by field names that occur together in its head. */
public abstract class JsonFormat implements SourceFormat {
  private final String name;
  private final List<List<String>> paths;

  /**
   * @param paths where envelopes hold their array of records
   */
  protected JsonFormat(String name, List<List<String>> paths) {
    this.name = name;
    this.paths = paths;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Recognition recognise(SourceHead head) {
    return Heads.looksLikeJson(head.text()) ? claim(head.text()) : Recognition.NO;
  }

  /** How sure the format is of a text that begins as JSON does. */
  protected abstract Recognition claim(String text);

  @Override
  public final void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    JsonRecords.read(file, paths, sink, (node, position) -> item(node, file, position));
  }

  /** One record, or why it is none. */
  protected abstract SourceItem item(JsonNode node, SourceFile file, String position);

  /** Whether all names occur as fields. */
  protected static boolean fields(String text, String... names) {
    for (String field : names) {
      if (!text.contains('"' + field + '"')) {
        return false;
      }
    }
    return true;
  }
}
