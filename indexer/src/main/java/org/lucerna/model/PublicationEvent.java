package org.lucerna.model;

import java.util.Optional;

/**
 * What has happened to a publication, where its source says so without naming a notice: as a
 * publication type of the work concerned. The types of a notice are other words.
 */
public enum PublicationEvent {
  /** NLM's type. */
  RETRACTED("Retracted Publication"),
  CONCERN("Publication with Expression of Concern"),
  CORRECTED("Corrected Publication"),
  /** Retracted once, and in force again. */
  REINSTATED("Reinstated Publication");

  private final String type;

  PublicationEvent(String type) {
    this.type = type;
  }

  public String type() {
    return type;
  }

  public static Optional<PublicationEvent> of(String type) {
    for (PublicationEvent event : values()) {
      if (event.type.equalsIgnoreCase(type)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** The first that has happened, by the publication's types. */
  public static Optional<PublicationEvent> of(Publication publication) {
    return publication.publicationTypes().stream()
        .map(PublicationEvent::of)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
