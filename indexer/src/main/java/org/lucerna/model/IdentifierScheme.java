package org.lucerna.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The identifier schemes Lucerna knows; {@link #label()} is what ids, the API and the index say.
 */
public enum IdentifierScheme {
  PMID,
  PMCID,
  DOI,
  NCT,
  ISRCTN,
  EUDRACT,
  EUCT,
  UTN,
  ANZCTR,
  CHICTR,
  CTRI,
  DRKS,
  IRCT,
  JRCT,
  UMIN,
  KCT,
  NTR,
  PACTR,
  REBEC,
  SLCTR,
  TCTR,
  LBCTR,
  PROSPERO,
  NICE,
  PDQ,
  ISBN,
  ISSN,
  /** The {@code id} of a JSON Lines document of any other collection. */
  DOC;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<IdentifierScheme> ofLabel(String label) {
    return Arrays.stream(values()).filter(scheme -> scheme.label().equals(label)).findFirst();
  }
}
