package org.lucerna.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrialNameTest {
  private static final List<Identifier> BOTH =
      List.of(
          IdentifierScheme.DOI.parse("10.1186/ISRCTN12345680").orElseThrow(),
          IdentifierScheme.ISRCTN.parse("ISRCTN12345680").orElseThrow());

  @Test
  void aTrialGoesByItsRegistrationAndNotByTheDoiOfIt() {
    assertEquals(IdentifierScheme.ISRCTN, strongest(RecordKind.TRIAL));
    assertEquals(IdentifierScheme.DOI, strongest(RecordKind.PUBLICATION));
  }

  @Test
  void aTrialGoesByItsRegistryAndNotByTheNumberOfWho() {
    List<Identifier> both =
        List.of(
            IdentifierScheme.UTN.parse("U1111-9000-0001").orElseThrow(),
            IdentifierScheme.ANZCTR.parse("ACTRN12690000000001").orElseThrow());
    assertEquals(
        IdentifierScheme.ANZCTR,
        both.stream().min(RecordId.byStrength(RecordKind.TRIAL)).orElseThrow().scheme());
  }

  private static IdentifierScheme strongest(RecordKind kind) {
    return BOTH.stream().min(RecordId.byStrength(kind)).orElseThrow().scheme();
  }
}
