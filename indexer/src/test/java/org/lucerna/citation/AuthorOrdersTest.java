package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;

/** Lists of authors in every order of their names, and where such a list ends. */
class AuthorOrdersTest {
  private static final ReferenceParser PARSER = new ReferenceParser();

  private static final String TITLE = "Heat in the liver after ablation: a review";

  private static List<String> families(Citation citation) {
    return citation.authors().stream()
        .map(
            name ->
                name instanceof CitedName.Person person
                    ? person.surname()
                    : ((CitedName.Organisation) name).literal())
        .toList();
  }

  private static void assertRead(String names, String tail, String families) {
    String raw = names + tail;
    Citation citation = PARSER.parse(raw);
    assertEquals(Arrays.asList(families.split("/", -1)), families(citation), raw);
    assertEquals(Optional.of(TITLE), citation.title(), raw);
    assertEquals(List.of(), citation.unparsed(), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jean-Luc Perrin, Kazuo Morita, Nadia Belkacem, et al. | Perrin/Morita/Belkacem",
        "Jurrit P Holm, Annelot H Ruig. | Holm/Ruig",
        "Tomas E. Holm, Julia C. Marsh. | Holm/Marsh",
        "Tomas Li, Anna Lu, Nina Zhang, Paul Sun. | Li/Lu/Zhang/Sun",
        "Julia Ma, Xavier Hu, Laura Wu. | Ma/Hu/Wu",
        "Saskia van der Holm, Robbe S Puik, Maud Dijk, et al. | van der Holm/Puik/Dijk",
        "Rosa B. Holm, Julia L. A. van Marsh, David J. Grün. | Holm/van Marsh/Grün",
        "Laurien GPH Holm, Anna Marsh. | Holm/Marsh",
        "Tomas Marsh, Frank Van Holm, Martin De Klerk. | Marsh/Van Holm/De Klerk",
        "Anna Marsh, A. B. Holm, Mia Ray. | Marsh/Holm/Ray",
        "Nina de'Angeli, Elena d'Andrea. | de'Angeli/d'Andrea",
      })
  void givenNamesFirst(String names, String families) {
    assertRead(names.strip() + " ", TITLE + ". Liver J. 2021;3(2):45-9.", families.strip());
    assertRead(names.strip() + " ", TITLE + ". Liver Journal, 2021; 3 (2): 45", families.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R.B. Holm, Y.M. Meyer, B. Galt, et al., | Holm/Meyer/Galt",
        "T. Li, B. Lu, Y. Zhang, Y. Sun, | Li/Lu/Zhang/Sun",
        "A. Holm, D. R. Pur, R. N. Marsh, T. Felt, | Holm/Pur/Marsh/Felt",
        "P. Holm, N. de'Angeli, R.P. Marsh, | Holm/de'Angeli/Marsh",
        "M. O'Neill, M.G. Ó Ríordan, A.W. Holm, | O'Neill/Ó Ríordan/Holm",
        "F. Holm di Ponte, M.W. Marsh, | Holm di Ponte/Marsh",
        "E. d'Andrea, M. Russo, | d'Andrea/Russo",
      })
  void initialsFirst(String names, String families) {
    assertRead(names.strip() + " ", TITLE + ", Liver J. 3 (2) (2021) 45-49.", families.strip());
    String and = names.strip().replaceFirst(", ([^,]+),$", ", and $1,");
    assertRead(
        and.contains("et al") ? names.strip() + " " : and + " ",
        "\"" + TITLE + ",\" Liver J., vol. 3, no. 2, pp. 45-49, 2021.",
        families.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm, Jelani K.; Marsh, Jason L.; Ray, Xavier M. (2021). | Holm/Marsh/Ray",
        "Holm, Martin N. G. J. A.; Marsh, Anna; et al. (2021). | Holm/Marsh",
        "van Holm, Anna A. J. M.; Yi Yap, Nina; Liu, Bo; (2021). | van Holm/Yi Yap/Liu",
        "Tang, Carla Y. L., et al. | Tang",
        "Holm, Tomas E., and Julia C. Marsh. 2021. | Holm/Marsh",
        "Holm, Tomas, Frank Van Marsh, Carla J. A. Punt, Ivan Borel-Rinkes, Julia A. Ray. 2021. |"
            + " Holm/Van Marsh/Punt/Borel-Rinkes/Ray",
        "Mao, Julia, Xavier Huang, Martin K. Okla, and Zoe Hameed. 2021. | Mao/Huang/Okla/Hameed",
        "García Márquez, Gabriel José, and Mia Ray. 2021. | García Márquez/Ray",
        "Abbott, Anna M., Martin P. Holm, Yvonne Kim, et al. 2021. | Abbott/Holm/Kim",
        "Abbott, A.M., Holm, M.P., Kim, Y. et al. (2021) | Abbott/Holm/Kim",
        "Holm, K.J., de'Angeli, N. and Marsh, R.P. (2021) | Holm/de'Angeli/Marsh",
      })
  void familyNamesFirst(String names, String families) {
    assertRead(names.strip() + " ", "\"" + TITLE + ".\" Liver J. 3 (2): 45–49.", families.strip());
  }

  /** German and Brazilian styles write family names in capitals, their particles too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOLM, M. R.; VAN TILBURG, A. A.; RAY, K. H.: | HOLM/VAN TILBURG/RAY",
        "HOLM, M. R.; VON PAVEL, J.; DE JONG, K. P.: | HOLM/VON PAVEL/DE JONG",
        "DI MARCO, M. et al. | DI MARCO",
      })
  void particlesInCapitals(String names, String families) {
    assertRead(names.strip() + " ", TITLE + ". Liver J. 2021;3(2):45-9.", families.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm GR, Marsh AM, Junior ADP, Ray AN. | Holm/Marsh/Junior/Ray",
        "Holm GR, Marsh AM Junior, Ray AN. | Holm/Marsh/Ray",
        "Holm GR, Marsh AM, Jr, Ray AN. | Holm/Marsh/Ray",
        "Holm GR, Marsh AM, WAVE 325 Study Group. | Holm/Marsh/WAVE 325 Study Group",
      })
  void wordsThatLookLikeSomethingElse(String names, String families) {
    assertRead(names.strip() + " ", TITLE + ". Liver J. 2021;3(2):45-9.", families.strip());
  }

  @ParameterizedTest
  @CsvSource({"'Holm, et al.'", "Holm et al.", "van der Holm et al."})
  void oneFamilyNameAndOthers(String names) {
    Citation citation = PARSER.parse(names + " " + TITLE + ". Liver J. 2021;3(2):45-9.");
    assertEquals(Optional.of(TITLE), citation.title());
    assertEquals(1, citation.authors().size());
    assertTrue(citation.othersOmitted());
    assertTrue(families(citation).getFirst().endsWith("Holm"));
  }

  @ParameterizedTest
  @CsvSource({
    "T Li and others, Li",
    "E d'Andrea and others, d'Andrea",
    "O De Simone and others, De Simone"
  })
  void namesAfterTheTitle(String names, String family) {
    Citation citation =
        PARSER.parse(TITLE + " " + names + ". Liver Journal, 2021. Volume 3, Issue 2, Pages 45-49");
    assertEquals(List.of(family), families(citation));
    assertEquals(Optional.of(TITLE), citation.title());
  }

  @Test
  void aTitleIsNoListOfNames() {
    Citation citation =
        PARSER.parse(
            "S. Holm, V. Marsh, A Comparison of the Outcomes of Heat in Livers, Liver J. 3 (2021)"
                + " 45-49.");
    assertEquals(List.of("Holm", "Marsh"), families(citation));
    Citation title =
        PARSER.parse(
            "Clinical Features and Risk Factors of Liver Heat. Guo Y et al. Liver J 2021;3:4.");
    assertEquals(List.of("Guo"), families(title));
    assertEquals(Optional.of("Liver J"), title.text(CitationField.CONTAINER_TITLE));
  }

  @Test
  void wordsBeforeTheAuthorsArePassedOver() {
    Citation citation =
        PARSER.parse(
            "Journal Reference: Anna Marsh, Robbe S Puik. " + TITLE + ". Liver J, 2021; 3 (2): 45");
    assertEquals(List.of("Marsh", "Puik"), families(citation));
  }
}
