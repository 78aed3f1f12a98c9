package org.lucerna.check.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that were there when a team began to check: they are counted, not shown.
 *
 * @param files by fingerprint, the files it was found in
 */
public record Baseline(Map<String, Set<String>> files) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int VERSION = 1;

  public Baseline {
    files = Map.copyOf(files);
  }

  /** One finding of a baseline. */
  public record Known(String file, String rule, String fingerprint) {}

  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  /**
   * A file counts as the same where one path is the end of the other, so that a baseline holds
   * however the files were named when it was written; of an absolute path only the file's own name
   * tells anything elsewhere.
   */
  public boolean knows(String file, String fingerprint) {
    return files.getOrDefault(fingerprint, Set.of()).stream().anyMatch(it -> same(it, file));
  }

  private static boolean same(String known, String file) {
    boolean absolute = Path.of(known).isAbsolute() || Path.of(file).isAbsolute();
    return absolute
        ? ownName(known).equals(ownName(file))
        : ('/' + file).endsWith('/' + known) || ('/' + known).endsWith('/' + file);
  }

  private static String ownName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public static Baseline read(String name, String json) throws SettingsException {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (root.path("version").asInt() != VERSION || !root.path("findings").isArray()) {
        throw new SettingsException(name + ": not a baseline file of version " + VERSION + '.');
      }
      Map<String, Set<String>> known = new HashMap<>();
      root.path("findings")
          .forEach(
              it ->
                  known
                      .computeIfAbsent(it.path("fingerprint").asText(), key -> new HashSet<>())
                      .add(it.path("file").asText()));
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
