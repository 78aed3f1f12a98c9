package org.lucerna.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Sound JSON of an unsound shape: values are missing, null, of another type, in a list or out of
 * one, or stand where another belongs.
 */
final class JsonMutator {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e300",
          "99999999999999999999",
          "1.5",
          "\"\"",
          "\" \"",
          "\"0000\"",
          "\"2020-13-45\"",
          "\"<b>&amp;\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"\":\"\"}",
          "{\"value\":[1]}",
          "[\"a\",1,null,{}]");

  private JsonMutator() {}

  /** Empty where it is no JSON that could be changed. */
  static Optional<byte[]> mutate(byte[] json, Random random) {
    try {
      JsonNode root = MAPPER.readTree(json);
      List<Slot> slots = slots(root);
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes && !slots.isEmpty(); i++) {
        change(slots, random);
        slots = slots(root);
      }
      return root.isContainerNode() && !root.isEmpty()
          ? Optional.of(MAPPER.writeValueAsBytes(root))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // lines of JSON, or another format's seed
    }
  }

  private static void change(List<Slot> slots, Random random) throws JsonProcessingException {
    Slot slot = slots.get(random.nextInt(slots.size()));
    JsonNode value = slot.value();
    switch (random.nextInt(6)) {
      case 0 -> slot.remove();
      case 1 -> slot.set(slots.get(random.nextInt(slots.size())).value().deepCopy());
      case 2 -> slot.set(JsonNodeFactory.instance.arrayNode().add(value.deepCopy()));
      case 3 -> {
        if (value.isArray() && !value.isEmpty()) {
          slot.set(value.get(0));
        } else {
          slot.set(JsonNodeFactory.instance.objectNode().set("value", value.deepCopy()));
        }
      }
      default -> slot.set(MAPPER.readTree(ODD.get(random.nextInt(ODD.size()))));
    }
  }

  private static List<Slot> slots(JsonNode root) {
    List<Slot> slots = new ArrayList<>();
    List<JsonNode> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.removeLast();
      if (node instanceof ObjectNode object) {
        object.fieldNames().forEachRemaining(name -> slots.add(new Member(object, name)));
      } else if (node instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          slots.add(new Element(array, i));
        }
      }
      node.forEach(open::add);
    }
    return slots;
  }

  /** A place for a value. */
  private sealed interface Slot {
    JsonNode value();

    void set(JsonNode value);

    void remove();
  }

  private record Member(ObjectNode owner, String name) implements Slot {
    @Override
    public JsonNode value() {
      return owner.get(name);
    }

    @Override
    public void set(JsonNode value) {
      owner.set(name, value);
    }

    @Override
    public void remove() {
      owner.remove(name);
    }
  }

  private record Element(ArrayNode owner, int index) implements Slot {
    @Override
    public JsonNode value() {
      return owner.get(index);
    }

    @Override
    public void set(JsonNode value) {
      owner.set(index, value);
    }

    @Override
    public void remove() {
      owner.remove(index);
    }
  }
}
