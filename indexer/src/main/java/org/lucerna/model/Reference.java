package org.lucerna.model;

import java.util.List;
import java.util.Optional;

/**
 * One entry of an article's reference list, kept as it stands.
 *
 * @param position place in the list, from 1
 * @param raw the entry's text, whole, without its list marker
 * @param identifiers what it names itself by, in order of appearance
 * @param url the first web address in it
 */
public record Reference(
    int position, String raw, List<Identifier> identifiers, Optional<String> url) {
  public Reference {
    identifiers = List.copyOf(identifiers);
  }
}
