package org.lucerna.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "titel:liver, 1, title:liver",
        "liver titel:surgery, 7, liver title:surgery",
        "ti:liver, 1, title:liver",
        "surgery AND auther:\"Smith J\", 13, surgery AND author:\"Smith J\"",
        "jornal:(lancet OR bmj), 1, journal:(lancet OR bmj)",
      })
  void aFieldNobodyKnowsIsRefusedWithTheOneMeant(String q, int column, String meant) {
    InvalidQueryException.Fault fault = fault(q);
    assertEquals(column, fault.column());
    assertTrue(fault.suggestions().contains(meant), fault::toString);
  }

  @Test
  void aFieldLikeNoOtherIsRefusedWithoutGuessing() {
    assertEquals(List.of(), fault("wombat:liver").suggestions());
  }

  private static InvalidQueryException.Fault fault(String q) {
    return assertThrows(InvalidQueryException.class, () -> PlainSyntax.parse(q))
        .faults()
        .getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ablation: a review",
        "surgery:",
        "https://example.org/liver",
        "ratio 1:2",
        "IL2:IL4",
        "at 12:30",
        ": liver"
      })
  void aColonThatNamesNoFieldIsPartOfTheWords(String q) {
    assertInstanceOf(QueryExpression.Plain.class, PlainSyntax.parse(q));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nct:NCT03088150", "NICE:NG151", "pmcid:PMC123"})
  void anIdentifierWithItsSchemeIsLookedUp(String q) {
    QueryExpression.Text id = assertInstanceOf(QueryExpression.Text.class, PlainSyntax.parse(q));
    assertTrue(id.field() == FieldTag.ID || id.field() == FieldTag.PMCID, id::toString);
  }

  @Test
  void inARunOverQueriesAColonIsNoSyntax() {
    assertInstanceOf(QueryExpression.Plain.class, PlainSyntax.words("titel:liver nct:NCT03088150"));
  }
}
