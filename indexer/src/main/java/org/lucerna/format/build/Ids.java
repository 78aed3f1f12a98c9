package org.lucerna.format.build;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** Identifiers from fields that are made for them. */
public final class Ids {
  /** Registries whose numbers tell themselves apart, in the order they are tried. */
  private static final List<IdentifierScheme> REGISTRIES =
      List.of(
          IdentifierScheme.NCT,
          IdentifierScheme.ISRCTN,
          IdentifierScheme.EUCT,
          IdentifierScheme.EUDRACT,
          IdentifierScheme.UTN,
          IdentifierScheme.ANZCTR,
          IdentifierScheme.CHICTR,
          IdentifierScheme.CTRI,
          IdentifierScheme.DRKS,
          IdentifierScheme.IRCT,
          IdentifierScheme.JRCT,
          IdentifierScheme.UMIN,
          IdentifierScheme.KCT,
          IdentifierScheme.NTR,
          IdentifierScheme.PACTR,
          IdentifierScheme.REBEC,
          IdentifierScheme.SLCTR,
          IdentifierScheme.TCTR,
          IdentifierScheme.LBCTR);

  private Ids() {}

  /** A PMID in a field of its own: digits, possibly with blanks or zeros before them. */
  public static Optional<Identifier> pmid(String text) {
    int length = text.length();
    if (length == 0 || length > 8 || text.charAt(0) == '0') {
      return IdentifierScheme.PMID.parse(text);
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return IdentifierScheme.PMID.parse(text);
      }
    }
    return Optional.of(new Identifier(IdentifierScheme.PMID, text));
  }

  /** A trial registration number of any registry. */
  public static Optional<Identifier> registration(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > 60) {
      return Optional.empty();
    }
    for (IdentifierScheme scheme : REGISTRIES) {
      Optional<Identifier> found = scheme.parse(bare);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
