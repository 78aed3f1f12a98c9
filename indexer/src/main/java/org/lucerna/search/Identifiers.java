package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lucerna.model.IdentifierScheme;

/** What index terms an identifier as typed may stand for. */
final class Identifiers {
  private static final Pattern DOI_URL =
      Pattern.compile("(?i)^(https?://)?(dx\\.)?doi\\.org/|^doi:\\s*");

  private Identifiers() {}

  /** Most likely first; never empty. */
  static List<String> candidates(String typed) {
    String id = typed.strip();
    List<String> candidates = new ArrayList<>();
    String doi = DOI_URL.matcher(id).replaceFirst("");
    int colon = id.indexOf(':');
    candidates.add(id);
    if (colon > 0) {
      String scheme = id.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = id.substring(colon + 1).strip();
      candidates.add(scheme + ':' + value);
      candidates.add(scheme + ':' + value.toUpperCase(Locale.ROOT));
      candidates.add(scheme + ':' + value.toLowerCase(Locale.ROOT));
    }
    if (doi.startsWith("10.")) {
      candidates.add("doi:" + doi.toLowerCase(Locale.ROOT));
    } else if (id.chars().allMatch(Character::isDigit)) {
      candidates.add("pmid:" + id);
    } else if (colon < 0) {
      String upper = id.toUpperCase(Locale.ROOT);
      for (IdentifierScheme scheme : IdentifierScheme.values()) {
        candidates.add(scheme.label() + ':' + upper);
      }
      candidates.add("doc:" + id);
    }
    return candidates.stream().distinct().toList();
  }
}
