package org.lucerna.check.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.lucerna.check.Severity;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.check.style.CitationStyles;
import org.lucerna.check.style.StyleException;

/**
 * Reads {@code lucerna.toml}: tables {@code [rules]}, {@code [thresholds]}, {@code [site]}, {@code
 * [citations]} and any number of {@code [[suppress]]}. What it does not know is refused: a mistyped
 * switch must not silently do nothing.
 */
public final class SettingsReader {
  private static final int MOST_YEARS = 100;

  private final Set<String> codes;
  private final Path file;

  /**
   * @param file named in messages; paths in it begin in its folder
   * @param codes of all rules
   */
  public SettingsReader(Path file, Set<String> codes) {
    this.file = file;
    this.codes = Set.copyOf(codes);
  }

  public CheckSettings read(String toml) throws SettingsException {
    JsonNode root = parse(toml);
    known(root, "the file", Set.of("rules", "thresholds", "site", "citations", "suppress"));
    known(root.path("thresholds"), "[thresholds]", Set.of("stale-years"));
    known(root.path("site"), "[site]", Set.of("names"));
    known(root.path("citations"), "[citations]", Set.of("style"));
    return new CheckSettings(
        severities(root.path("rules")),
        staleYears(root.path("thresholds").path("stale-years")),
        names(root.path("site").path("names")),
        suppressions(root.path("suppress")),
        style(root.path("citations").path("style")));
  }

  private JsonNode parse(String toml) throws SettingsException {
    try {
      return new TomlMapper().readTree(toml);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new SettingsException(
          file + ", line " + line + ": not valid TOML: " + e.getOriginalMessage());
    }
  }

  private void known(JsonNode table, String where, Set<String> names) throws SettingsException {
    for (Map.Entry<String, JsonNode> entry : table.properties()) {
      if (!names.contains(entry.getKey())) {
        String all = names.stream().sorted().collect(Collectors.joining(", "));
        throw fault(where + " has no '" + entry.getKey() + "'; it may have " + all);
      }
    }
  }

  private Map<String, Optional<Severity>> severities(JsonNode rules) throws SettingsException {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : rules.properties()) {
      String code = code(entry.getKey());
      String value = entry.getValue().asText();
      Optional<Severity> severity = Severity.ofLabel(value);
      if (severity.isEmpty() && !value.equals("off")) {
        throw fault(code + " = '" + value + "' is none of off, info, warning, error");
      }
      severities.put(code, severity);
    }
    return severities;
  }

  private String code(String text) throws SettingsException {
    if (!codes.contains(text)) {
      throw fault("there is no rule '" + text + "'");
    }
    return text;
  }

  private int staleYears(JsonNode node) throws SettingsException {
    if (node.isMissingNode()) {
      return CheckSettings.STALE_YEARS;
    }
    if (!node.isInt() || node.asInt() < 1 || node.asInt() > MOST_YEARS) {
      throw fault("stale-years must be a whole number from 1 to " + MOST_YEARS);
    }
    return node.asInt();
  }

  private Set<String> names(JsonNode node) throws SettingsException {
    Set<String> names = new HashSet<>();
    if (!node.isMissingNode() && !node.isArray()) {
      throw fault("names in [site] must be a list of strings");
    }
    node.forEach(name -> names.add(name.asText()));
    return names;
  }

  private CitationStyle style(JsonNode name) throws SettingsException {
    if (name.isMissingNode()) {
      return CitationStyle.NLM;
    }
    try {
      return CitationStyles.of(name.asText(), folder());
    } catch (StyleException | IOException e) {
      throw fault("style in [citations]: " + e.getMessage());
    }
  }

  private Path folder() {
    return file.toAbsolutePath().resolveSibling("");
  }

  private List<Suppression> suppressions(JsonNode tables) throws SettingsException {
    List<Suppression> suppressions = new ArrayList<>();
    for (JsonNode table : tables) {
      known(table, "[[suppress]]", Set.of("rule", "file", "quote", "reason", "until"));
      String reason = table.path("reason").asText("");
      if (reason.isBlank()) {
        throw fault("every [[suppress]] needs a reason");
      }
      suppressions.add(
          new Suppression(
              code(table.path("rule").asText("")),
              pattern(table.path("file").asText("")),
              table.path("quote").asText(""),
              reason,
              until(table.path("until"))));
    }
    return suppressions;
  }

  private Optional<FilePattern> pattern(String glob) throws SettingsException {
    try {
      return glob.isEmpty() ? Optional.empty() : Optional.of(FilePattern.of(glob, folder()));
    } catch (PatternSyntaxException e) {
      throw fault("file = '" + glob + "' is no pattern of file names: " + e.getDescription());
    }
  }

  private Optional<LocalDate> until(JsonNode node) throws SettingsException {
    try {
      return node.isMissingNode() ? Optional.empty() : Optional.of(LocalDate.parse(node.asText()));
    } catch (DateTimeException e) {
      throw fault("until = '" + node.asText() + "' is no date such as 2027-01-31");
    }
  }

  private SettingsException fault(String message) {
    return new SettingsException(file + ": " + message + '.');
  }
}
