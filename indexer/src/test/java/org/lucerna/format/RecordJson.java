package org.lucerna.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;
import org.lucerna.source.SourceItem;

/** Records as JSON that a person can compare with the file they were read from. */
final class RecordJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(
              new SimpleModule()
                  .addSerializer(Identifier.class, ToStringSerializer.instance)
                  .addSerializer(PartialDate.class, ToStringSerializer.instance))
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
          .enable(SerializationFeature.INDENT_OUTPUT);

  private RecordJson() {}

  static ArrayNode newList() {
    return MAPPER.createArrayNode();
  }

  static JsonNode of(SourceItem item) {
    return switch (item) {
      case SourceItem.Read read -> of(read.source());
      case SourceItem.Rejected rejected ->
          MAPPER
              .createObjectNode()
              .put("rejected", rejected.rejection().reason().name())
              .put("position", rejected.rejection().position());
      case SourceItem.Deleted deleted ->
          MAPPER.createObjectNode().put("deleted", deleted.identifier().toString());
      case SourceItem.Descriptor descriptor -> MAPPER.valueToTree(descriptor.heading());
    };
  }

  static JsonNode of(EvidenceRecord read) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", read.kind().label()).put("id", read.id().text());
    ObjectNode all = MAPPER.valueToTree(read);
    JsonNode header = all.remove("header");
    ((ObjectNode) header).remove("localId");
    ((ObjectNode) header.path("provenance")).remove("digest");
    ((ObjectNode) header.path("provenance")).remove("file");
    node.setAll((ObjectNode) header);
    node.setAll(all);
    return node;
  }

  static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
