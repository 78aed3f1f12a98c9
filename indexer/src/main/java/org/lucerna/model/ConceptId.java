package org.lucerna.model;

/**
 * A concept's stable name, such as {@code treatment/microwave-ablation}.
 *
 * @param facet the facet it belongs to
 * @param slug lower-case letters, digits and hyphens
 */
public record ConceptId(Facet facet, String slug) implements Comparable<ConceptId> {
  public ConceptId {
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("a concept id needs a slug");
    }
  }

  /** By the slug, which keeps its own; few slugs are in two facets. */
  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  /** Reads {@code facet/slug}; anything else is an {@link IllegalArgumentException}. */
  public static ConceptId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a concept id: " + text);
    }
    Facet facet =
        Facet.ofLabel(text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("no such facet: " + text));
    return new ConceptId(facet, text.substring(slash + 1));
  }

  @Override
  public int compareTo(ConceptId other) {
    int byFacet = facet.compareTo(other.facet);
    return byFacet != 0 ? byFacet : slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return facet.label() + '/' + slug;
  }
}
