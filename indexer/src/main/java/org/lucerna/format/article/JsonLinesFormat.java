package org.lucerna.format.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonRecords;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceSink;

/** Any other collection: one {@code {id|_id, title, text}} a line, as retrieval test sets are. */
public final class JsonLinesFormat implements SourceFormat {
  private static final Set<String> ID_FIELDS = Set.of("id", "_id");

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text().stripLeading();
    int end = text.indexOf('\n');
    if (!text.startsWith("{")) {
      return Recognition.NO;
    }
    boolean document = end < 0 ? beginsDocument(text) : isDocument(text.substring(0, end));
    return document ? Recognition.LIKELY : Recognition.NO;
  }

  private static boolean isDocument(String line) {
    try {
      JsonNode node = JsonRecords.parse(line, SourceLimits.DEFAULT);
      return !idOf(node).isEmpty() && node.path("text").isTextual();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Of a first line that may go on beyond the head: whether it has both fields so far. */
  private static boolean beginsDocument(String line) {
    boolean id = false;
    boolean text = false;
    try (JsonParser parser = JsonRecords.parser(line, SourceLimits.DEFAULT)) {
      parser.nextToken();
      while (!(id && text) && parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        id |= ID_FIELDS.contains(field) && value.isScalarValue() && value != JsonToken.VALUE_NULL;
        text |= field.equals("text") && value == JsonToken.VALUE_STRING;
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The head ends here, or is no JSON: what was seen so far decides.
    }
    return id && text;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException {
    Consumer<RejectedSource> refused = line -> sink.accept(new SourceItem.Rejected(line));
    try (TextLines lines = TextLines.open(file)) {
      @Nullable String line = lines.next(refused);
      while (line != null) {
        if (!line.isBlank()) {
          sink.accept(item(file, line, lines.position()));
        }
        line = lines.next(refused);
      }
    }
  }

  private SourceItem item(SourceFile file, String line, String position) {
    RejectionReason reason = RejectionReason.MALFORMED;
    String detail;
    try {
      JsonNode node = JsonRecords.parse(line, file.limits());
      if (node.isObject() && !idOf(node).isEmpty()) {
        return new SourceItem.Read(draft(node).build(file, position, name()));
      }
      detail = node.isObject() ? "no id" : "no JSON object";
    } catch (StreamConstraintsException e) {
      reason = JsonRecords.reason(e);
      detail = e.getOriginalMessage();
    } catch (JsonProcessingException e) {
      detail = "not JSON";
    }
    return new SourceItem.Rejected(new RejectedSource(file.path(), position, reason, detail));
  }

  private static PublicationDraft draft(JsonNode node) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.own(new Identifier(IdentifierScheme.DOC, idOf(node)));
    draft.header.title(Json.text(node, "title"));
    draft.abstractSection("", Json.text(node, "text"));
    return draft;
  }

  private static String idOf(JsonNode node) {
    String id = Json.text(node, "id");
    return id.isEmpty() ? Json.text(node, "_id").strip() : id.strip();
  }
}
