package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import org.lucerna.index.MatchText;
import org.lucerna.model.CitedName;
import org.lucerna.model.PersonName;

/**
 * An author as a reference names one.
 *
 * @param family with its particle; the whole name of a body
 * @param given given names or initials, empty where the reference has none
 */
public record CitedAuthor(String family, String given) {
  static CitedAuthor of(CitedName name) {
    return switch (name) {
      case CitedName.Person person -> new CitedAuthor(person.surname(), person.given().orElse(""));
      case CitedName.Organisation body -> ofFamily(body.literal());
    };
  }

  static CitedAuthor ofFamily(String family) {
    return new CitedAuthor(family, "");
  }

  /** As records are shown: family name and initials. */
  String display() {
    return given.isEmpty() ? family : PersonName.person(family, given).display();
  }

  /** First letter of the given names, as compared. */
  Optional<Character> initial() {
    List<String> words = MatchText.words(given);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst().charAt(0));
  }
}
