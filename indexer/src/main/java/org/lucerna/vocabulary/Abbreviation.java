package org.lucerna.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Short forms, matched with their capitals in texts and without in queries.
 *
 * @param near the word group that must occur in the record, unless the concept's long form does;
 *     empty where the short form is unmistakable
 * @param unless the word group whose presence shows that something else is meant
 */
public record Abbreviation(List<String> forms, Optional<String> near, Optional<String> unless) {
  public Abbreviation {
    forms = List.copyOf(forms);
  }
}
