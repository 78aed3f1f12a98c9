package org.lucerna.index;

import java.util.Locale;
import java.util.Optional;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;

/** A link as one term, {@code cites pmid:30111304}, so that its inverse is a term query. */
public record LinkTerm(LinkType type, Identifier target) implements Comparable<LinkTerm> {
  public static Optional<LinkTerm> parse(String term) {
    int space = term.indexOf(' ');
    int colon = term.indexOf(':', space);
    if (space < 1 || colon < 0) {
      return Optional.empty();
    }
    return IdentifierScheme.ofLabel(term.substring(space + 1, colon))
        .map(
            scheme ->
                new LinkTerm(
                    LinkType.valueOf(term.substring(0, space).toUpperCase(Locale.ROOT)),
                    new Identifier(scheme, term.substring(colon + 1))));
  }

  /** What all links of a type begin with. */
  public static String prefix(LinkType type) {
    return type.name().toLowerCase(Locale.ROOT) + ' ';
  }

  @Override
  public int compareTo(LinkTerm other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return prefix(type) + target;
  }
}
