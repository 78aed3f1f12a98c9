package org.lucerna.format.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceText;

/**
 * The records of a JSON file, one tree at a time: the members of an array, those of an array that
 * an envelope holds at one of some paths, the lines of JSON Lines, or a single object. The members
 * of the outermost array may be such envelopes.
 */
public final class JsonRecords {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_STRING = 32 << 20;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(MAX_DEPTH)
                      .maxStringLength(MAX_STRING)
                      .build())
              .build());

  /** Takes a record and its number, counted from 1. */
  @FunctionalInterface
  public interface Handler {
    void accept(JsonNode node, int number);
  }

  private final List<List<String>> paths;
  private final Handler handler;
  private int number;

  private JsonRecords(List<List<String>> paths, Handler handler) {
    this.paths = paths;
    this.handler = handler;
  }

  /**
   * @param paths where envelopes hold their array, such as {@code [message, items]}
   */
  public static void read(SourceFile file, List<List<String>> paths, Handler handler)
      throws IOException, SourceException {
    JsonRecords records = new JsonRecords(paths, handler);
    try (InputStream in = file.open();
        TokenGuard guard = new TokenGuard(in);
        JsonParser parser = MAPPER.createParser(SourceText.open(guard))) {
      records.readAll(parser, guard);
    } catch (StreamConstraintsException e) {
      throw new SourceException(reason(e), records.position(), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new SourceException(
          RejectionReason.MALFORMED,
          records.position() + where,
          "not well-formed JSON: " + e.getOriginalMessage());
    }
  }

  private void readAll(JsonParser parser, TokenGuard guard) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        array(parser, guard, true);
      } else if (token == JsonToken.START_OBJECT) {
        envelope(parser, guard);
      }
      guard.progress();
    }
  }

  private void array(JsonParser parser, TokenGuard guard, boolean outermost) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        return;
      }
      JsonNode member = MAPPER.readTree(parser);
      List<JsonNode> held = outermost ? held(member) : List.of();
      for (JsonNode record : held.isEmpty() ? List.of(member) : held) {
        number++;
        handler.accept(record, number);
      }
      guard.progress();
    }
  }

  /** Pages that were fetched one by one and put into one array are envelopes themselves. */
  private List<JsonNode> held(JsonNode member) {
    for (List<String> path : paths) {
      JsonNode at = Json.at(member, path.toArray(new String[0]));
      if (at.isArray() && at.path(0).isObject()) {
        return Json.list(at);
      }
    }
    return List.of();
  }

  /** An object is either one record, or holds records at one of the paths. */
  private void envelope(JsonParser parser, TokenGuard guard) throws IOException {
    ObjectNode single = MAPPER.createObjectNode();
    if (!descend(parser, guard, paths, 0, single)) {
      number++;
      handler.accept(single, number);
    }
  }

  private boolean descend(
      JsonParser parser,
      TokenGuard guard,
      List<List<String>> candidates,
      int level,
      ObjectNode single)
      throws IOException {
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      List<List<String>> matching =
          candidates.stream()
              .filter(path -> path.size() > level && path.get(level).equals(field))
              .toList();
      boolean last = matching.stream().anyMatch(path -> path.size() == level + 1);
      if (last && value == JsonToken.START_ARRAY) {
        array(parser, guard, false);
        found = true;
      } else if (!matching.isEmpty() && value == JsonToken.START_OBJECT) {
        ObjectNode inner = MAPPER.createObjectNode();
        found |= descend(parser, guard, matching, level + 1, inner);
        single.set(field, inner);
      } else {
        single.set(field, MAPPER.readTree(parser));
      }
    }
    if (parser.currentToken() == null) {
      throw new com.fasterxml.jackson.core.io.JsonEOFException(
          parser, JsonToken.NOT_AVAILABLE, "the file ends within an object");
    }
    return found;
  }

  private String position() {
    return number == 0 ? "record 1" : "record " + (number + 1);
  }

  private static RejectionReason reason(StreamConstraintsException e) {
    return e.getOriginalMessage().contains("nesting depth")
        ? RejectionReason.TOO_DEEP
        : RejectionReason.TOO_LARGE;
  }

  /** One JSON text, such as a line of a JSON Lines file. */
  public static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }
}
