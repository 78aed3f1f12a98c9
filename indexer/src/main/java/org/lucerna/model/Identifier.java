package org.lucerna.model;

/**
 * An identifier in its scheme's normal form.
 *
 * @param value normalised; two identifiers are the same exactly where scheme and value are equal
 */
public record Identifier(IdentifierScheme scheme, String value) implements Comparable<Identifier> {
  public Identifier {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier needs a value");
    }
  }

  /** Where a reader can look it up. */
  public String url() {
    return scheme.url(value);
  }

  @Override
  public int compareTo(Identifier other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }

  /** {@code pmid:30111304}: the form of record ids and of index terms. */
  @Override
  public String toString() {
    return scheme.label() + ':' + value;
  }
}
