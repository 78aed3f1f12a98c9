package org.lucerna.vocabulary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a checked vocabulary in the order {@link VocabularyInput} reads it. */
final class VocabularyOutput {
  private final DataOutputStream data;

  VocabularyOutput(OutputStream stream) {
    this.data = new DataOutputStream(stream);
  }

  /**
   * @throws java.io.UTFDataFormatException for a text of more than 65,535 bytes
   */
  void write(Vocabulary vocabulary) throws IOException {
    data.writeUTF(vocabulary.version());
    list(List.copyOf(vocabulary.concepts()), this::concept);
    rules(vocabulary.rules());
    data.flush();
  }

  private void concept(Concept concept) throws IOException {
    data.writeUTF(concept.id().toString());
    data.writeUTF(concept.prefLabel());
    data.writeBoolean(concept.grouping());
    list(concept.broader(), id -> data.writeUTF(id.toString()));
    texts(concept.altLabels());
    texts(concept.layTerms());
    list(concept.abbreviations(), this::abbreviation);
    texts(concept.drugNames());
    texts(concept.brandNames());
    texts(concept.organWords());
    list(concept.contextTerms(), this::contextTerm);
    texts(concept.searchLabels());
    texts(concept.drugStems());
    optional(concept.notAmong());
    optional(concept.evenAmong());
    list(concept.together(), this::texts);
    list(concept.mesh(), this::mesh);
    data.writeUTF(concept.definition());
    data.writeUTF(concept.since().name());
    data.writeUTF(concept.source());
    data.writeUTF(concept.notes());
  }

  private void abbreviation(Abbreviation abbreviation) throws IOException {
    texts(abbreviation.forms());
    optional(abbreviation.near());
    optional(abbreviation.unless());
  }

  private void contextTerm(ContextTerm term) throws IOException {
    texts(term.terms());
    data.writeUTF(term.near());
    data.writeUTF(term.within().name());
    optional(term.unlessBeside());
  }

  private void mesh(MeshMatch mesh) throws IOException {
    optional(mesh.id());
    data.writeUTF(mesh.name());
    data.writeUTF(mesh.match().name());
  }

  private void rules(TaggingRules rules) throws IOException {
    list(List.copyOf(rules.contexts().entrySet()), this::context);
    cues(rules.polarity().negation());
    cues(rules.polarity().hypothetical());
    texts(rules.polarity().pseudo());
    texts(rules.polarity().stops());
    texts(rules.names().never());
    texts(rules.names().nameWords());
    texts(rules.names().nameStarts());
  }

  private void context(Map.Entry<String, List<String>> group) throws IOException {
    data.writeUTF(group.getKey());
    texts(group.getValue());
  }

  private void cues(TaggingRules.Cues cues) throws IOException {
    texts(cues.before());
    texts(cues.after());
    texts(cues.prefix());
    texts(cues.suffix());
  }

  private void texts(List<String> texts) throws IOException {
    list(texts, data::writeUTF);
  }

  private void optional(Optional<String> text) throws IOException {
    data.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      data.writeUTF(text.get());
    }
  }

  private interface Item<T> {
    void write(T item) throws IOException;
  }

  private <T> void list(List<T> items, Item<T> writer) throws IOException {
    data.writeInt(items.size());
    for (T item : items) {
      writer.write(item);
    }
  }
}
