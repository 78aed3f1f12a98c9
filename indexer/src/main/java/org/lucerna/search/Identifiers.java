package org.lucerna.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** What index terms an identifier as typed may stand for. */
final class Identifiers {
  private Identifiers() {}

  /** Most likely first; never empty. */
  static List<String> candidates(String typed) {
    String id = typed.strip();
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(id);
    int colon = id.indexOf(':');
    if (colon > 0) {
      String label = id.substring(0, colon).toLowerCase(Locale.ROOT).strip();
      String value = id.substring(colon + 1).strip();
      IdentifierScheme.ofLabel(label)
          .flatMap(scheme -> scheme.parse(value))
          .map(Identifier::toString)
          .ifPresent(candidates::add);
      candidates.add(label + ':' + value);
    }
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      if (scheme != IdentifierScheme.ISSN && scheme != IdentifierScheme.DOC) {
        scheme.parse(id).map(Identifier::toString).ifPresent(candidates::add);
      }
    }
    candidates.add(IdentifierScheme.DOC.label() + ':' + id);
    return List.copyOf(candidates);
  }
}
