package org.lucerna.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;

/**
 * A labelled reference as the weights of {@link RoleWeights} are learnt from it.
 *
 * @param set the file it is from
 * @param grammar the role of each part, as the grammar read it
 * @param gold the role of each part, by the labels
 */
record RoleExample(String set, RoleFeatures features, List<Role> grammar, List<Role> gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every labelled set of references from health sites. */
  static final List<String> SETS =
      Stream.concat(
              Stream.of("health-sites", "health-sites-more"),
              IntStream.rangeClosed(1, 10).mapToObj(round -> "unseen-" + round))
          .toList();

  static List<RoleExample> all() throws IOException {
    List<RoleExample> examples = new ArrayList<>();
    ReferenceParser parser = new ReferenceParser();
    for (String set : SETS) {
      String name = "labelled/" + set + ".jsonl";
      try (InputStream in =
          Objects.requireNonNull(RoleExample.class.getResourceAsStream(name), name)) {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          of(set, parser, JSON.readTree(line)).ifPresent(examples::add);
        }
      }
    }
    return examples;
  }

  /** Nothing where a label is not made of whole parts, or stands in two places. */
  private static Optional<RoleExample> of(String set, ReferenceParser parser, JsonNode line) {
    Prepared prepared = Prepared.of(MarkupRemains.inline(line.path("raw").asText()).text());
    Tokens tokens = new Tokens(prepared.text(), prepared.start());
    CitationDraft draft = new CitationDraft();
    NameList head = parser.readByGrammar(prepared, tokens, draft);
    SecondReading reading = new SecondReading(tokens, JournalNames.bundled(), prepared, draft);
    List<RolePart> parts = reading.parts(head);
    char[] grammar = RoleReading.of(tokens, parts, draft);
    RoleFeatures features = reading.features(parts, head, grammar);
    List<Role> gold = gold(new RoleReading(tokens, parts), line, draft);
    return isWhole(gold)
        ? Optional.of(new RoleExample(set, features, SecondReading.roles(grammar), gold))
        : Optional.empty();
  }

  private static List<Role> gold(RoleReading reading, JsonNode line, CitationDraft draft) {
    JsonNode gold = line.path("gold");
    if (line.has("gold")) {
      reading.mark('T', gold.path("title").asText());
      reading.mark('C', gold.path("journal").asText());
      reading.mark('P', gold.path("publisher").asText());
      reading.mark('B', gold.path("collab").asText());
      gold.path("authors").forEach(name -> reading.markPerson(name.asText()));
    } else {
      reading.mark('T', line.path("title").asText());
      String host = line.path("host").asText();
      boolean held = host.equals(draft.text(CitationField.CONTAINER_TITLE));
      reading.mark(held || line.path("author").isEmpty() ? 'C' : 'P', host);
      line.path("author").forEach(name -> author(reading, name.asText(), draft));
    }
    return SecondReading.roles(reading.fields());
  }

  /** These labels give a person by the family name alone, as they give a body. */
  private static void author(RoleReading reading, String name, CitationDraft draft) {
    boolean person =
        draft.authors().stream()
            .anyMatch(a -> a instanceof CitedName.Person p && name.endsWith(p.family()));
    if (person) {
      reading.markPerson(name);
    } else {
      reading.mark('B', name);
    }
  }

  private static boolean isWhole(List<Role> gold) {
    return runs(gold, Role.TITLE) == 1 && runs(gold, Role.CONTAINER) <= 1;
  }

  private static int runs(List<Role> roles, Role role) {
    int runs = 0;
    for (int k = 0; k < roles.size(); k++) {
      runs += roles.get(k) == role && (k == 0 || roles.get(k - 1) != role) ? 1 : 0;
    }
    return runs;
  }
}
