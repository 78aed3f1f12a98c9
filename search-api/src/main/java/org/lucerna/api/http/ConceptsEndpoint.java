package org.lucerna.api.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.api.ConceptAnswer;
import org.lucerna.api.ConceptEntry;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.model.Facet;
import org.lucerna.query.InvalidQueryException.Fault;
import org.lucerna.query.Spelling;

/** {@code GET /api/v1/concepts}: the vocabulary with counts, filtered by facet and words, paged. */
public final class ConceptsEndpoint implements Endpoint {
  static final String PATH = "/api/v1/concepts";
  static final Set<String> PARAMETERS = Set.of("facet", "q", "pageSize", "pageToken");
  private static final List<String> FACETS =
      Arrays.stream(Facet.values()).map(Facet::label).toList();

  private final Evidence evidence;

  public ConceptsEndpoint(Evidence evidence) {
    this.evidence = evidence;
  }

  /** {@code nextPageToken} is the id the next page begins with. */
  public record Page(
      long totalCount,
      List<ConceptAnswer> items,
      Optional<String> nextPageToken,
      Optional<String> nextPageUrl) {}

  @Override
  public Answer answer(Call call) {
    List<Fault> faults = new ArrayList<>();
    int size = size(call, faults);
    call.parameter("facet")
        .filter(it -> !FACETS.contains(it))
        .ifPresent(it -> faults.add(unknownFacet(it)));
    List<ConceptEntry> all = evidence.concepts();
    List<ConceptEntry> chosen = all.stream().filter(it -> wanted(it, call)).toList();
    int from = call.parameter("pageToken").map(it -> index(it, chosen, faults)).orElse(0);
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.invalid(faults, PARAMETERS.stream().sorted().toList()));
    }
    return Answer.json(page(call, all, chosen, from, Math.min(chosen.size(), from + size)));
  }

  private static Page page(
      Call call, List<ConceptEntry> all, List<ConceptEntry> chosen, int from, int to) {
    Map<String, String> labels =
        all.stream().collect(Collectors.toMap(it -> it.id().toString(), ConceptEntry::label));
    Optional<String> next =
        to < chosen.size() ? Optional.of(chosen.get(to).id().toString()) : Optional.empty();
    return new Page(
        chosen.size(),
        chosen.subList(from, to).stream().map(it -> ConceptAnswer.of(it, labels)).toList(),
        next,
        next.map(token -> nextUrl(call, token)));
  }

  private static String nextUrl(Call call, String token) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(call.parameters());
    parameters.put("pageToken", List.of(token));
    return PATH + '?' + QueryString.format(parameters);
  }

  private static boolean wanted(ConceptEntry entry, Call call) {
    boolean facet = call.parameter("facet").map(entry.id().facet().label()::equals).orElse(true);
    String words = call.parameter("q").orElse("").strip().toLowerCase(Locale.ROOT);
    return facet
        && (words.isEmpty()
            || Stream.of(entry.labels(), entry.layTerms(), List.of(entry.label()))
                .flatMap(List::stream)
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(words)));
  }

  private static int size(Call call, List<Fault> faults) {
    String text = call.parameter("pageSize").orElse("100");
    if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 1000) {
      return Integer.parseInt(text);
    }
    faults.add(
        new Fault("pageSize", "'" + text + "' is not a number from 1 to 1000", 0, List.of()));
    return 1;
  }

  private static int index(String token, List<ConceptEntry> chosen, List<Fault> faults) {
    for (int i = 0; i < chosen.size(); i++) {
      if (chosen.get(i).id().toString().equals(token)) {
        return i;
      }
    }
    faults.add(new Fault("pageToken", "is not one that this list handed out", 0, List.of()));
    return 0;
  }

  private static Fault unknownFacet(String value) {
    return new Fault(
        "facet",
        "'" + value + "' is not one of " + String.join(", ", FACETS),
        0,
        Spelling.nearest(value, FACETS));
  }

  /** {@code GET /api/v1/concepts/{id}}; an exact label works too and leads to the id by 303. */
  static Endpoint one(Evidence evidence) {
    return call -> {
      List<ConceptEntry> all = evidence.concepts();
      for (ConceptEntry entry : all) {
        if (entry.id().toString().equals(call.rest())) {
          return Answer.json(ConceptAnswer.of(entry, Works.labels(evidence)));
        }
      }
      return all.stream()
          .filter(it -> it.labels().stream().anyMatch(call.rest()::equalsIgnoreCase))
          .findFirst()
          .map(it -> Answer.seeOther(PATH + '/' + QueryString.encodePath(it.id().toString())))
          .orElseThrow(() -> unknownConcept(call.rest(), all));
    };
  }

  private static RuntimeException unknownConcept(String id, List<ConceptEntry> all) {
    List<String> near = Spelling.nearest(id, all.stream().map(it -> it.id().toString()).toList());
    return ProblemException.notFound(
        "There is no such concept."
            + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"));
  }
}
