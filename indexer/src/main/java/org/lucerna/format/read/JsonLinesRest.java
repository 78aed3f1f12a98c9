package org.lucerna.format.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;

/**
 * What follows a torn record where a file has a record on each line: a torn line must not take the
 * whole ones behind it along.
 */
final class JsonLinesRest {
  private static final Pattern FIRST_KEY = Pattern.compile("^\\[?\\{\\s*\"([^\"\\\\]{1,100})\"");
  private static final Pattern NO_RECORD = Pattern.compile("[\\s\\[\\],]*");

  /** Takes what a line holds. */
  interface Taking {
    void record(JsonNode node);

    void refusal(RejectionReason reason, int line, String detail);
  }

  private final SourceFile file;
  private final int torn;

  /**
   * @param torn the line the torn record begins on, from 1
   */
  JsonLinesRest(SourceFile file, int torn) {
    this.file = file;
    this.torn = torn;
  }

  /**
   * Whether a line behind the torn one is a whole object of the same make. A value that is spread
   * over lines may hold such lines too, but its parts begin with another key than it does.
   */
  boolean isThere() throws IOException {
    Set<String> keys = new HashSet<>();
    try (TextLines lines = TextLines.open(file)) {
      Consumer<RejectedSource> ignored = refused -> {};
      for (String line = lines.next(ignored); line != null; line = lines.next(ignored)) {
        Optional<String> key = firstKey(line);
        if (lines.number() == 1 || lines.number() == torn) {
          key.ifPresent(keys::add);
        } else if (lines.number() > torn
            && key.filter(keys::contains).isPresent()
            && isWhole(line)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Hands on the lines behind the torn one, those that are no JSON as refusals of their own. */
  void read(Taking taking) throws IOException {
    try (TextLines lines = TextLines.open(file)) {
      Consumer<RejectedSource> tooLong =
          refused -> {
            if (lines.number() > torn) {
              taking.refusal(refused.reason(), lines.number(), refused.detail());
            }
          };
      for (String line = lines.next(tooLong); line != null; line = lines.next(tooLong)) {
        if (lines.number() > torn && !NO_RECORD.matcher(line).matches()) {
          take(line, lines.number(), taking);
        }
      }
    }
  }

  private void take(String line, int number, Taking taking) {
    try {
      JsonNode node = JsonRecords.parse(value(line), file.limits());
      if (node.isObject()) {
        taking.record(node);
      } else {
        taking.refusal(RejectionReason.MALFORMED, number, "the line holds no JSON object");
      }
    } catch (StreamConstraintsException e) {
      taking.refusal(JsonRecords.reason(e), number, e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      taking.refusal(
          RejectionReason.MALFORMED, number, "not well-formed JSON: " + e.getOriginalMessage());
    }
  }

  private boolean isWhole(String line) {
    try {
      return JsonRecords.parse(value(line), file.limits()).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** A member of an array that stands on a line of its own has a comma behind it. */
  private static String value(String line) {
    String stripped = line.strip();
    return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  private static Optional<String> firstKey(String line) {
    Matcher matcher = FIRST_KEY.matcher(line);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
