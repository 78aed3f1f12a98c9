package org.lucerna.vocabulary;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.model.ConceptId;

/** Reads what {@link VocabularyOutput} wrote; the bytes were found whole before. */
final class VocabularyInput {
  private final DataInputStream data;

  VocabularyInput(InputStream stream) {
    this.data = new DataInputStream(stream);
  }

  /**
   * @return empty where it is another version of the vocabulary
   */
  Optional<Vocabulary> read(String version) throws IOException {
    if (!data.readUTF().equals(version)) {
      return Optional.empty();
    }
    List<Concept> concepts = list(this::concept);
    return Optional.of(new Vocabulary(concepts, rules(), version));
  }

  private Concept concept() throws IOException {
    return new Concept(
        conceptId(),
        data.readUTF(),
        data.readBoolean(),
        list(this::conceptId),
        texts(),
        texts(),
        list(() -> new Abbreviation(texts(), optional(), optional())),
        texts(),
        texts(),
        texts(),
        list(this::contextTerm),
        texts(),
        texts(),
        optional(),
        optional(),
        list(this::texts),
        list(this::mesh),
        data.readUTF(),
        Since.valueOf(data.readUTF()),
        data.readUTF(),
        data.readUTF());
  }

  private ConceptId conceptId() throws IOException {
    return ConceptId.parse(data.readUTF());
  }

  private ContextTerm contextTerm() throws IOException {
    return new ContextTerm(texts(), data.readUTF(), Reach.valueOf(data.readUTF()), optional());
  }

  private MeshMatch mesh() throws IOException {
    return new MeshMatch(optional(), data.readUTF(), MeshMatch.Closeness.valueOf(data.readUTF()));
  }

  private TaggingRules rules() throws IOException {
    Map<String, List<String>> contexts = new LinkedHashMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      contexts.put(data.readUTF(), texts());
    }
    return new TaggingRules(
        contexts,
        new TaggingRules.Polarities(cues(), cues(), texts(), texts()),
        new TaggingRules.Names(texts(), texts(), texts()));
  }

  private TaggingRules.Cues cues() throws IOException {
    return new TaggingRules.Cues(texts(), texts(), texts(), texts());
  }

  private List<String> texts() throws IOException {
    return list(data::readUTF);
  }

  private Optional<String> optional() throws IOException {
    return data.readBoolean() ? Optional.of(data.readUTF()) : Optional.empty();
  }

  private interface Item<T> {
    T read() throws IOException;
  }

  private <T> List<T> list(Item<T> reader) throws IOException {
    int size = data.readInt();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(reader.read());
    }
    return items;
  }
}
