package org.lucerna.format.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceSink;
import org.lucerna.source.SourceText;

/**
 * The records of a JSON file, one tree at a time: the members of an array, those of an array that
 * an envelope holds at one of some paths, the lines of JSON Lines, or a single object. The members
 * of the outermost array may be such envelopes.
 */
public final class JsonRecords {
  private static final String NOT_READ = "; the rest of the file was not read";

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(ShallowJson.PASSED_OVER)
                      .maxStringLength(Integer.MAX_VALUE) // TokenGuard and TextLines stop before
                      .build())
              .build());

  /** Makes a record of one tree, or says why it is none. */
  @FunctionalInterface
  public interface Making {
    /**
     * @param position {@code record 1} for the first of the file
     */
    SourceItem item(JsonNode node, String position);
  }

  private final SourceFile file;
  private final List<List<String>> paths;
  private final SourceSink sink;
  private final Making making;
  private int number;

  /** The line that what is being read begins on; 0 between two values. */
  private int begun;

  private Optional<ShallowJson.TooDeep> excess = Optional.empty();

  private JsonRecords(SourceFile file, List<List<String>> paths, SourceSink sink, Making making) {
    this.file = file;
    this.paths = paths;
    this.sink = sink;
    this.making = making;
  }

  /**
   * Hands on every record of the file; one that nests too deeply is a rejection, and the next is
   * read.
   *
   * @param paths where envelopes hold their array, such as {@code [message, items]}
   */
  public static void read(SourceFile file, List<List<String>> paths, SourceSink sink, Making making)
      throws IOException, SourceException {
    JsonRecords records = new JsonRecords(file, paths, sink, making);
    try (InputStream in = file.open();
        TokenGuard guard = new TokenGuard(in, file.limits());
        ShallowJson parser =
            new ShallowJson(MAPPER.createParser(SourceText.open(guard)), file.limits())) {
      records.readAll(parser, guard);
    } catch (StreamConstraintsException e) {
      throw new SourceException(reason(e), records.position(), e.getOriginalMessage() + NOT_READ);
    } catch (JsonProcessingException e) {
      records.readBehind(e);
    }
  }

  /** Goes on behind what is torn where each line is a record; else the file ends here. */
  private void readBehind(JsonProcessingException torn) throws IOException, SourceException {
    int line = torn.getLocation() == null ? 0 : torn.getLocation().getLineNr();
    String where = position() + (line == 0 ? "" : ", line " + line);
    String detail = "not well-formed JSON: " + torn.getOriginalMessage();
    JsonLinesRest rest = new JsonLinesRest(file, begun == 0 ? line : begun);
    if (line == 0 || !rest.isThere()) {
      throw new SourceException(RejectionReason.MALFORMED, where, detail + NOT_READ);
    }
    reject(RejectionReason.MALFORMED, position() + ", line " + (begun == 0 ? line : begun), detail);
    rest.read(
        new JsonLinesRest.Taking() {
          @Override
          public void record(JsonNode node) {
            take(node, true);
          }

          @Override
          public void refusal(RejectionReason reason, int at, String why) {
            reject(reason, position() + ", line " + at, why);
          }
        });
  }

  private void readAll(ShallowJson parser, TokenGuard guard) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      begun = parser.currentTokenLocation().getLineNr();
      if (token == JsonToken.START_ARRAY) {
        array(parser, guard, true);
      } else if (token == JsonToken.START_OBJECT) {
        envelope(parser, guard);
      }
      begun = 0;
      guard.progress();
    }
  }

  private void array(ShallowJson parser, TokenGuard guard, boolean outermost) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        return;
      }
      int outside = outside(parser);
      begun = outermost ? parser.currentTokenLocation().getLineNr() : begun;
      try {
        take(MAPPER.readTree(parser), outermost);
      } catch (ShallowJson.TooDeep e) {
        parser.leave(outside);
        reject(RejectionReason.TOO_DEEP, position(), e.getOriginalMessage());
      }
      guard.progress();
    }
  }

  private void take(JsonNode node, boolean outermost) {
    List<JsonNode> held = outermost ? held(node) : List.of();
    (held.isEmpty() ? List.of(node) : held).forEach(this::accept);
  }

  private void accept(JsonNode node) {
    number++;
    sink.accept(making.item(node, "record " + number));
  }

  private void reject(RejectionReason reason, String position, String detail) {
    number++;
    sink.accept(new SourceItem.Rejected(new RejectedSource(file.path(), position, reason, detail)));
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
  private void envelope(ShallowJson parser, TokenGuard guard) throws IOException {
    ObjectNode single = MAPPER.createObjectNode();
    excess = Optional.empty();
    boolean found = descend(parser, guard, paths, 0, single);
    if (!found && excess.isPresent()) {
      reject(RejectionReason.TOO_DEEP, position(), excess.get().getOriginalMessage());
    } else if (!found) {
      accept(single);
    }
  }

  private boolean descend(
      ShallowJson parser,
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
        excess = readInto(single, field, parser).or(() -> excess);
      }
    }
    if (parser.currentToken() == null) {
      throw new com.fasterxml.jackson.core.io.JsonEOFException(
          parser, JsonToken.NOT_AVAILABLE, "the file ends within an object");
    }
    return found;
  }

  /**
   * Sets a field to what the parser is at; passes over what is nested too deeply, and gives that.
   */
  private static Optional<ShallowJson.TooDeep> readInto(
      ObjectNode node, String field, ShallowJson parser) throws IOException {
    int outside = outside(parser);
    try {
      node.set(field, MAPPER.readTree(parser));
      return Optional.empty();
    } catch (ShallowJson.TooDeep e) {
      parser.leave(outside);
      return Optional.of(e);
    }
  }

  /** How many objects and arrays are open around what the parser is at. */
  private static int outside(ShallowJson parser) {
    return parser.depth() - (parser.currentToken().isStructStart() ? 1 : 0);
  }

  private String position() {
    return "record " + (number + 1);
  }

  /** Why a text that is well-formed as far as it was read is refused. */
  public static RejectionReason reason(StreamConstraintsException e) {
    boolean deep =
        e instanceof ShallowJson.TooDeep || e.getOriginalMessage().contains("nesting depth");
    return deep ? RejectionReason.TOO_DEEP : RejectionReason.TOO_LARGE;
  }

  /** A parser of a text that may end anywhere; stops at what nests too deeply. */
  public static JsonParser parser(String text, SourceLimits limits) throws IOException {
    return new ShallowJson(MAPPER.createParser(text), limits);
  }

  /**
   * One JSON text, such as a line of a JSON Lines file.
   *
   * @throws StreamConstraintsException where it nests too deeply or has too long a value
   */
  public static JsonNode parse(String text, SourceLimits limits) throws JsonProcessingException {
    try (JsonParser parser = parser(text, limits)) {
      JsonNode tree = MAPPER.readTree(parser);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text is read without any
    }
  }
}
