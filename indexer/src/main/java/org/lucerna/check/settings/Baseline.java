package org.lucerna.check.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings that were there when a team began to check: they are counted, not shown.
 *
 * @param fingerprints file and fingerprint, parted by a line feed
 */
public record Baseline(Set<String> fingerprints) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int VERSION = 1;

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /** One finding of a baseline. */
  public record Known(String file, String rule, String fingerprint) {}

  public static Baseline empty() {
    return new Baseline(Set.of());
  }

  public boolean knows(String file, String fingerprint) {
    return fingerprints.contains(file + '\n' + fingerprint);
  }

  public static Baseline read(String name, String json) throws SettingsException {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (root.path("version").asInt() != VERSION || !root.path("findings").isArray()) {
        throw new SettingsException(name + ": not a baseline file of version " + VERSION + '.');
      }
      Set<String> known = new HashSet<>();
      root.path("findings")
          .forEach(
              it -> known.add(it.path("file").asText() + '\n' + it.path("fingerprint").asText()));
      return new Baseline(known);
    } catch (JsonProcessingException e) {
      throw new SettingsException(name + ": not valid JSON: " + e.getOriginalMessage());
    }
  }

  /** The file's content, one finding a line, so that changes to it read well. */
  public static String write(List<Known> findings) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION);
    ArrayNode list = root.putArray("findings");
    for (Known finding : findings) {
      list.addObject()
          .put("file", finding.file())
          .put("rule", finding.rule())
          .put("fingerprint", finding.fingerprint());
    }
    return root.toPrettyString() + '\n';
  }
}
