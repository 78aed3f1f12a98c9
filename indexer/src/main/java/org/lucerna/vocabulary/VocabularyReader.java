package org.lucerna.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the vocabulary's files; every fault is reported, not only the first. */
public final class VocabularyReader {
  /** The files of a vocabulary: one a facet, and three with the tagger's rules. */
  public static final List<String> FACET_FILES =
      List.of("treatment.yaml", "primary-cancer.yaml", "outcome.yaml", "other.yaml");

  private static final List<String> RULE_FILES =
      List.of("contexts.yaml", "polarity.yaml", "names.yaml");

  /** The tagger keeps word groups as bits of a long, and needs a few for itself. */
  private static final int MOST_GROUPS = 60;

  /** Made by the first vocabulary that is parsed: making it costs as much as parsing. */
  private static final class Yaml {
    static final ObjectMapper MAPPER =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
  }

  private final List<VocabularyFault> faults = new ArrayList<>();
  private final Map<String, String> texts = new TreeMap<>();

  private VocabularyReader() {}

  /** The vocabulary in a folder such as {@code corpus/vocabulary}. */
  public static Vocabulary read(Path folder) throws IOException, VocabularyException {
    return read(folder, Optional.empty());
  }

  /**
   * As {@link #read(Path)}.
   *
   * @param kept a file that spares the parsing where it holds this very vocabulary, and is written
   *     where it does not
   */
  public static Vocabulary read(Path folder, Optional<Path> kept)
      throws IOException, VocabularyException {
    VocabularyReader reader = new VocabularyReader();
    for (String name : allFiles()) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        reader.texts.put(name, Files.readString(file, UTF_8));
      }
    }
    return reader.keptOrParsed(kept);
  }

  /**
   * The vocabulary that was packed into the jar from {@code corpus/vocabulary}.
   *
   * @param kept as for {@link #read(Path, Optional)}
   */
  public static Vocabulary bundled(Optional<Path> kept) throws IOException, VocabularyException {
    VocabularyReader reader = new VocabularyReader();
    for (String name : allFiles()) {
      try (InputStream stream = VocabularyReader.class.getResourceAsStream(name)) {
        if (stream != null) {
          reader.texts.put(name, new String(stream.readAllBytes(), UTF_8));
        }
      }
    }
    return reader.keptOrParsed(kept);
  }

  private Vocabulary keptOrParsed(Optional<Path> kept) throws VocabularyException {
    if (kept.isEmpty()) {
      return toVocabulary();
    }
    KeptVocabulary file = new KeptVocabulary(kept.get());
    Optional<Vocabulary> known = file.read(digest());
    if (known.isPresent()) {
      return known.get();
    }
    Vocabulary parsed = toVocabulary();
    file.write(parsed);
    return parsed;
  }

  private static List<String> allFiles() {
    List<String> names = new ArrayList<>(FACET_FILES);
    names.addAll(RULE_FILES);
    return names;
  }

  private Vocabulary toVocabulary() throws VocabularyException {
    VocabularyChecks checks = new VocabularyChecks(faults);
    for (String name : FACET_FILES) {
      VocabularyFile.Concepts file =
          parse(name, VocabularyFile.Concepts.class, new VocabularyFile.Concepts(null, null));
      checks.addFile(name, texts.getOrDefault(name, ""), file);
    }
    Map<String, List<String>> contexts =
        parse("contexts.yaml", VocabularyFile.Contexts.class, new VocabularyFile.Contexts(null))
            .byId();
    if (contexts.size() > MOST_GROUPS) {
      String reason = contexts.size() + " word groups, more than " + MOST_GROUPS;
      faults.add(new VocabularyFault("contexts.yaml", 0, "contexts", reason));
    }
    TaggingRules rules =
        new TaggingRules(
            contexts,
            parse(
                    "polarity.yaml",
                    VocabularyFile.PolarityEntry.class,
                    new VocabularyFile.PolarityEntry(null, null, null, null))
                .toPolarities(),
            parse(
                    "names.yaml",
                    VocabularyFile.NamesEntry.class,
                    new VocabularyFile.NamesEntry(null, null, null))
                .toNames());
    List<Concept> concepts = checks.concepts(contexts.keySet());
    if (!faults.isEmpty()) {
      throw new VocabularyException(faults);
    }
    return new Vocabulary(concepts, rules, digest());
  }

  private <T> T parse(String name, Class<T> type, T whenMissing) {
    String text = texts.get(name);
    if (text == null) {
      faults.add(new VocabularyFault(name, 0, "file", "is missing"));
      return whenMissing;
    }
    try {
      T value = Yaml.MAPPER.readValue(text, type);
      if (value != null) {
        return value;
      }
      faults.add(new VocabularyFault(name, 0, "file", "is empty"));
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      int line = location == null ? 0 : location.getLineNr();
      faults.add(new VocabularyFault(name, line, "file", e.getOriginalMessage()));
    }
    return whenMissing;
  }

  private String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            sha.update(name.getBytes(UTF_8));
            sha.update(text.replace("\r\n", "\n").getBytes(UTF_8));
          });
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16).toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
