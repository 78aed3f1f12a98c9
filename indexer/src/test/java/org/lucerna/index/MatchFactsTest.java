package org.lucerna.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lucerna.model.PersonName;

class MatchFactsTest {
  private static MatchFacts kept(MatchFacts facts) {
    byte[] bytes = facts.encoded();
    byte[] within = new byte[bytes.length + 6];
    System.arraycopy(bytes, 0, within, 3, bytes.length);
    return MatchFacts.decode(within, 3, bytes.length);
  }

  @Test
  void areReadAsTheyWereWritten() {
    MatchFacts full =
        new MatchFacts(
            "Über Nadeln: a \"title\", with signs",
            List.of(
                PersonName.person("van der Berg", "j"),
                PersonName.person("Ōno", ""),
                PersonName.group("The Group")),
            List.of("Annals of Surgery", "Ann Surg"),
            OptionalInt.of(2018),
            Optional.of("12"),
            Optional.of("e1019"));
    assertEquals(full, kept(full));
  }

  @Test
  void mayBeMissing() {
    MatchFacts bare =
        new MatchFacts(
            "", List.of(), List.of(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    assertEquals(bare, kept(bare));
  }
}
