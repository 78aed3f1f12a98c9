package org.lucerna.check.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The findings that were there when a team began to check: they are counted, not shown. A baseline
 * names files by their path from its own folder, wherever a check was run.
 */
public final class Baseline {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int VERSION = 2;

  /** Its files were named from the folder where the check was run, which nobody noted. */
  private static final int VERSION_WITHOUT_FOLDER = 1;

  private final Path folder;
  private final boolean exact;
  private final List<Known> findings;
  private final Map<String, Set<String>> files = new HashMap<>();

  private Baseline(Path folder, boolean exact, List<Known> findings) {
    this.folder = folder.toAbsolutePath().normalize();
    this.exact = exact;
    this.findings = List.copyOf(findings);
    findings.forEach(
        it -> files.computeIfAbsent(it.fingerprint(), key -> new HashSet<>()).add(it.file()));
  }

  /** One finding of a baseline. */
  public record Known(String file, String rule, String fingerprint) {
    private Known in(String place) {
      return new Known(place, rule, fingerprint);
    }
  }

  public static Baseline empty() {
    return new Baseline(Path.of(""), true, List.of());
  }

  /**
   * @param file a path, relative to the working directory or absolute
   */
  public boolean knows(String file, String fingerprint) {
    return files.getOrDefault(fingerprint, Set.of()).stream().anyMatch(it -> isSame(it, file));
  }

  private boolean isSame(String known, String file) {
    return exact ? known.equals(inFolder(file, folder)) : maybeSame(known, file);
  }

  /**
   * What it knows of other files than these, each named from the working directory.
   *
   * @param checked paths, relative to the working directory or absolute
   */
  public List<Known> beside(List<String> checked) {
    return findings.stream()
        .filter(known -> checked.stream().noneMatch(file -> isSame(known.file(), file)))
        .map(known -> exact ? known.in(folder.resolve(known.file()).toString()) : known)
        .toList();
  }

  private static String inFolder(String file, Path folder) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    boolean sameRoot = Objects.equals(path.getRoot(), folder.getRoot());
    return (sameRoot ? folder.relativize(path) : path).toString().replace('\\', '/');
  }

  /** Where one path is the end of the other; of an absolute one only the name tells anything. */
  private static boolean maybeSame(String known, String file) {
    boolean absolute = Path.of(known).isAbsolute() || Path.of(file).isAbsolute();
    return absolute
        ? ownName(known).equals(ownName(file))
        : ('/' + file).endsWith('/' + known) || ('/' + known).endsWith('/' + file);
  }

  private static String ownName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * @param file where it lies; named in messages
   */
  public static Baseline read(Path file, String json) throws SettingsException {
    try {
      JsonNode root = MAPPER.readTree(json);
      int version = root.path("version").asInt();
      boolean ours = version == VERSION || version == VERSION_WITHOUT_FOLDER;
      if (!ours || !root.path("findings").isArray()) {
        throw new SettingsException(file + ": not a baseline file of version " + VERSION + '.');
      }
      List<Known> known = new ArrayList<>();
      root.path("findings").forEach(it -> known.add(known(it)));
      return new Baseline(folderOf(file), version == VERSION, known);
    } catch (JsonProcessingException e) {
      throw new SettingsException(file + ": not valid JSON: " + e.getOriginalMessage());
    }
  }

  private static Known known(JsonNode finding) {
    return new Known(
        finding.path("file").asText(),
        finding.path("rule").asText(),
        finding.path("fingerprint").asText());
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /**
   * The file's content, one finding a line, so that changes to it read well.
   *
   * @param target where it will lie
   */
  public static String write(Path target, List<Known> findings) {
    Path folder = folderOf(target);
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION);
    ArrayNode list = root.putArray("findings");
    for (Known finding : findings) {
      list.addObject()
          .put("file", inFolder(finding.file(), folder))
          .put("rule", finding.rule())
          .put("fingerprint", finding.fingerprint());
    }
    return root.toPrettyString() + '\n';
  }
}
