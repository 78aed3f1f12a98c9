package org.lucerna.model;

/** What a scheme makes of a string that claims to be one of its identifiers. */
public sealed interface IdentifierReading {

  /** The string is an identifier of the scheme. */
  record Valid(Identifier identifier) implements IdentifierReading {}

  /**
   * The string claims the scheme and breaks its rules.
   *
   * @param reason one sentence for a person, without a full stop
   */
  record Malformed(IdentifierScheme scheme, String text, String reason)
      implements IdentifierReading {}
}
