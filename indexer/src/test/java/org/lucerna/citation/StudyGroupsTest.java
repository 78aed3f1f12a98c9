package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitedName;

/** Groups behind the persons of a list, and names given in whole (MLA, Chicago). */
class StudyGroupsTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "et al; COLD Investigators. | COLD Investigators",
        "et al, for the COLD study group. | COLD study group",
        "et al., on behalf of the COLD, WARM, and COLD-2 trial investigators."
            + " | COLD, WARM, and COLD-2 trial investigators",
        "et al; Nordic Liver Group; Trial Network of the Baltic (TNB); Cancer Research UK."
            + " | Nordic Liver Group, Trial Network of the Baltic (TNB), Cancer Research UK",
        "et al. on behalf of the COLD Investigators. | COLD Investigators",
      })
  void groupsAreAuthors(String close, String groups) {
    Citation citation =
        PARSER.parse("Holm IB, Varga T, " + close + " Heat in the liver. Gut 2011;60:100-9.");
    assertEquals(Optional.of("Heat in the liver"), citation.title(), close);
    String bodies =
        String.join(
            ", ",
            citation.authors().stream()
                .filter(CitedName.Organisation.class::isInstance)
                .map(body -> ((CitedName.Organisation) body).literal())
                .toList());
    assertEquals(groups, bodies);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm IB, Varga T; on behalf of the COLD-3 Trial Collaborators. Heat in the liver. Gut"
            + " 2011;60:100-9.",
        "Holm IB, Varga T, and the COLD Investigators. Heat in the liver. Gut 2011;60:100-9.",
        "Holm IB, Varga T and the COLD Investigators. Heat in the liver. Gut 2011;60:100-9.",
      })
  void groupsNeedNoOthers(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), raw);
    assertEquals(3, citation.authors().size(), raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm IB, Varga T, et al. For the sake of sleep. Gut 2011;60:100-9.",
        "Holm IB, Varga T. On behalf of the unborn: a study of groups. Gut 2011;60:100-9.",
        "Holm IB. Role of sleep in the elderly; a study from the group. Gut 2011;60:100-9.",
      })
  void aTitleIsNoGroup(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(
        List.of(),
        citation.authors().stream().filter(CitedName.Organisation.class::isInstance).toList(),
        raw);
    assertEquals("Holm", surname(citation, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm, Ida T., et al. | Holm",
        "Holm, I. Thora, et al. | Holm",
        "Holm, Ida T., Jr., et al. | Holm",
        "Holm, Ida T., and Teodor Varga. | Holm, Varga",
        "Holm, Ida, and T. Varga. | Holm, Varga",
        "Holm, Ida T., Teodor Varga, and Noa Kemp. | Holm, Varga, Kemp",
        "van der Holm, Ida, Teodor Varga, Noa Kemp, et al. | van der Holm, Varga, Kemp",
      })
  void givenNamesInWholeMakeNoSecondAuthor(String head, String surnames) {
    Citation citation = PARSER.parse(head + " “Heat in the Liver.” Gut, vol. 60, 2011, pp. 100-9.");
    assertEquals(Optional.of("Heat in the Liver"), citation.title(), head);
    List<String> found =
        citation.authors().stream().map(name -> ((CitedName.Person) name).surname()).toList();
    assertEquals(surnames, String.join(", ", found), head);
  }

  private static String surname(Citation citation, int index) {
    return ((CitedName.Person) citation.authors().get(index)).surname();
  }
}
