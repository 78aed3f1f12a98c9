package org.lucerna.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lucerna.model.Facet;
import org.lucerna.model.Identifier;
import org.lucerna.model.RecordFlag;
import org.lucerna.query.WorkSummary;

/**
 * A work as search items, links and records name it.
 *
 * @param identifiers own identifiers by scheme; the first of its scheme where there are more
 * @param otherIdentifiers what {@code identifiers} has no room for, such as an earlier number
 * @param mentions identifiers it only names, by scheme
 */
public record WorkAnswer(
    String id,
    String kind,
    String title,
    List<String> authors,
    Optional<String> source,
    Optional<Integer> year,
    Map<String, String> identifiers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> otherIdentifiers,
    Map<String, List<String>> mentions,
    Optional<String> publisher,
    List<SourceAnswer> sources,
    Map<String, List<Tag>> concepts,
    String studyDesign,
    Optional<String> status,
    List<String> flags,
    Optional<String> url) {

  public record SourceAnswer(String file, String format, String position) {}

  /**
   * @param direct false for an ancestor that only a narrower concept brought
   */
  public record Tag(String id, String label, boolean direct) {}

  public static WorkAnswer of(WorkSummary work) {
    Map<String, String> own = new TreeMap<>();
    Map<String, List<String>> other = new TreeMap<>();
    for (Identifier identifier : work.identifiers()) {
      String scheme = identifier.scheme().label();
      String first = own.putIfAbsent(scheme, identifier.value());
      if (first != null && !first.equals(identifier.value())) {
        append(other, scheme, identifier.value());
      }
    }
    Map<String, List<String>> mentioned = new TreeMap<>();
    work.mentioned().forEach(it -> append(mentioned, it.scheme().label(), it.value()));
    return new WorkAnswer(
        work.id().text(),
        work.kind().label(),
        work.title(),
        work.authors(),
        work.source(),
        work.year().isPresent() ? Optional.of(work.year().getAsInt()) : Optional.empty(),
        own,
        other,
        mentioned,
        work.publisher(),
        work.sources().stream()
            .map(it -> new SourceAnswer(it.file(), it.format(), it.position()))
            .toList(),
        concepts(work),
        work.design().label(),
        work.status(),
        work.flags().stream().sorted().map(RecordFlag::label).toList(),
        work.url());
  }

  private static void append(Map<String, List<String>> map, String key, String value) {
    List<String> values = map.getOrDefault(key, List.of());
    if (!values.contains(value)) {
      map.put(key, Stream.concat(values.stream(), Stream.of(value)).toList());
    }
  }

  private static Map<String, List<Tag>> concepts(WorkSummary work) {
    Map<String, List<Tag>> concepts = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      concepts.put(
          facet.label(),
          work.concepts().stream()
              .filter(it -> it.concept().facet() == facet)
              .map(it -> new Tag(it.concept().toString(), it.label(), it.direct()))
              .toList());
    }
    return concepts;
  }
}
