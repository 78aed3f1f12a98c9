package org.lucerna.model;

import java.util.Optional;

/** An author or editor as a reference writes them. */
public sealed interface CitedName {

  /**
   * A person.
   *
   * @param family without its particle
   * @param given given names or initials, as written
   * @param particle "van der", kept before the family name when sorting by it is not wanted
   * @param suffix "Jr", "III"
   */
  record Person(
      String family, Optional<String> given, Optional<String> particle, Optional<String> suffix)
      implements CitedName {

    /** Particle and family name: "van der Vaart". */
    public String surname() {
      return particle.map(p -> p + (p.endsWith("'") || p.endsWith("’") ? "" : " ")).orElse("")
          + family;
    }
  }

  /** A body that signs as author: an institute, a study group. */
  record Organisation(String literal) implements CitedName {}
}
