package org.lucerna.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reference, parsed: only what its string says.
 *
 * @param othersOmitted whether the author list ends in "et al" or the like
 * @param text the parts that are text, by field
 * @param identifiers those the string states, each once, in order
 * @param confidence per field that has a value, from above 0 to 1
 * @param unparsed stretches of the string that went into no field, in order
 */
public record Citation(
    CitationType type,
    List<CitedName> authors,
    boolean othersOmitted,
    List<CitedName> editors,
    Map<CitationField, String> text,
    Optional<PartialDate> issued,
    Optional<PartialDate> accessed,
    List<Identifier> identifiers,
    Map<CitationField, Double> confidence,
    List<String> unparsed) {

  public Citation {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    text = copy(text);
    identifiers = List.copyOf(identifiers);
    confidence = copy(confidence);
    unparsed = List.copyOf(unparsed);
  }

  private static <V> Map<CitationField, V> copy(Map<CitationField, V> map) {
    EnumMap<CitationField, V> copy = new EnumMap<>(CitationField.class);
    copy.putAll(map);
    return java.util.Collections.unmodifiableMap(copy);
  }

  public Optional<String> text(CitationField field) {
    return Optional.ofNullable(text.get(field));
  }

  public Optional<String> title() {
    return text(CitationField.TITLE);
  }

  public Optional<String> containerTitle() {
    return text(CitationField.CONTAINER_TITLE);
  }

  /** The first identifier of a scheme. */
  public Optional<Identifier> identifier(IdentifierScheme scheme) {
    return identifiers.stream().filter(id -> id.scheme() == scheme).findFirst();
  }

  /** 0 where the field has no value. */
  public double confidence(CitationField field) {
    return confidence.getOrDefault(field, 0.0);
  }
}
