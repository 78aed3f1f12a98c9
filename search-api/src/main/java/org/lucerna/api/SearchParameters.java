package org.lucerna.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.query.FacetName;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.InvalidQueryException.Fault;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.Spelling;

/** Reads the parameters of a search and gathers every fault before refusing. */
public final class SearchParameters {
  /** What is counted where nobody says (SPEC section 8). */
  public static final Set<FacetName> DEFAULT_FACETS =
      Set.of(
          FacetName.TREATMENT,
          FacetName.PRIMARY_CANCER,
          FacetName.OUTCOME,
          FacetName.KIND,
          FacetName.YEAR);

  private static final int LARGEST_PAGE = 1000;
  private static final int LONGEST_QUERY = 20_000;

  private final Map<SearchParameter, List<String>> values = new EnumMap<>(SearchParameter.class);
  private final List<Fault> faults = new ArrayList<>();

  private SearchParameters() {}

  /**
   * @throws InvalidQueryException with every fault
   */
  public static SearchRequest read(Map<String, List<String>> parameters) {
    return read(parameters, 10, true);
  }

  /**
   * @param pageSize where none is asked for
   * @param highlight whether sentences are wanted
   */
  public static SearchRequest read(
      Map<String, List<String>> parameters, int pageSize, boolean highlight) {
    Reading reading = attempt(parameters, pageSize, highlight);
    if (!reading.faults().isEmpty()) {
      throw new InvalidQueryException(reading.faults());
    }
    return reading.request();
  }

  /** As {@link #read(Map)}, but hands the faults over, so that the search can add what it finds. */
  public static Reading attempt(Map<String, List<String>> parameters) {
    return attempt(parameters, 10, true);
  }

  private static Reading attempt(
      Map<String, List<String>> parameters, int pageSize, boolean highlight) {
    SearchParameters reading = new SearchParameters();
    reading.gather(parameters);
    SearchRequest request = reading.request(pageSize, highlight);
    return new Reading(request, reading.faults);
  }

  /**
   * What parameters say.
   *
   * @param request with defaults in place of what is faulty
   */
  public record Reading(SearchRequest request, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  private void gather(Map<String, List<String>> parameters) {
    new LinkedHashMap<>(parameters)
        .forEach(
            (name, given) ->
                SearchParameter.of(name)
                    .ifPresentOrElse(
                        it -> values.computeIfAbsent(it, x -> new ArrayList<>()).addAll(given),
                        () -> faults.add(unknown(name, SearchParameter.names()))));
    values.forEach(this::checkAllowed);
  }

  /** The fault of a parameter nobody knows. */
  public static Fault unknown(String name, Collection<String> known) {
    return new Fault(name, "there is no such parameter", 0, Spelling.nearest(name, known));
  }

  private void checkAllowed(SearchParameter parameter, List<String> given) {
    if (parameter.allowed().isEmpty() || parameter == SearchParameter.FACET) {
      return;
    }
    for (String value : given) {
      if (parameter.allowed().stream().noneMatch(value::equalsIgnoreCase)) {
        fault(
            parameter,
            "'" + shown(value) + "' is not one of " + String.join(", ", parameter.allowed()),
            Spelling.nearest(value, parameter.allowed()));
      }
    }
  }

  private SearchRequest request(int pageSize, boolean highlight) {
    String q = single(SearchParameter.Q).orElse("");
    if (q.length() > LONGEST_QUERY) {
      fault(SearchParameter.Q, "longer than " + LONGEST_QUERY + " characters", List.of());
    }
    return new SearchRequest(
        q,
        choice(SearchParameter.SYNTAX, SearchRequest.Syntax.class, SearchRequest.Syntax.AUTO),
        choice(SearchParameter.MATCH, SearchRequest.Match.class, SearchRequest.Match.MOST),
        filters(),
        single(SearchParameter.YEAR).flatMap(this::years),
        near(),
        flag(SearchParameter.EXPAND, true),
        flag(SearchParameter.SEMANTIC, true),
        facets(),
        sort(),
        pageSize(pageSize),
        single(SearchParameter.PAGE_TOKEN),
        flag(SearchParameter.COUNT_TOTAL, true),
        highlight);
  }

  private Map<SearchFilter, List<String>> filters() {
    Map<SearchFilter, List<String>> filters = new EnumMap<>(SearchFilter.class);
    for (SearchFilter filter : SearchFilter.values()) {
      SearchParameter.of(filter.parameter())
          .map(values::get)
          .ifPresent(given -> filters.put(filter, checkBlank(filter, given)));
    }
    return filters;
  }

  private List<String> checkBlank(SearchFilter filter, List<String> given) {
    boolean anyWord = SearchParameter.of(filter.parameter()).orElseThrow().allowed().isEmpty();
    if (anyWord && given.stream().anyMatch(String::isBlank)) {
      faults.add(new Fault(filter.parameter(), "is empty", 0, List.of()));
    }
    return filter == SearchFilter.KIND || filter == SearchFilter.RETRACTED
        ? given.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()
        : given.stream().map(String::strip).toList();
  }

  private Optional<SearchRequest.YearRange> years(String text) {
    Optional<SearchRequest.YearRange> range = RangeText.years(text);
    if (range.isEmpty()) {
      fault(
          SearchParameter.YEAR,
          "'" + shown(text) + "' is no year or range",
          List.of("2018", "2015..2020", "2015..", "..2020"));
    }
    return range;
  }

  private Optional<SearchRequest.Near> near() {
    Optional<String> within = single(SearchParameter.WITHIN);
    Optional<Double> kilometres = within.flatMap(RangeText::kilometres);
    if (within.isPresent() && kilometres.isEmpty()) {
      fault(
          SearchParameter.WITHIN,
          "'" + shown(within.get()) + "' is no distance of up to 20000 km",
          List.of("50", "50km", "30mi"));
    }
    Optional<String> near = single(SearchParameter.NEAR);
    if (near.isEmpty() && within.isPresent()) {
      fault(SearchParameter.WITHIN, "needs near=latitude,longitude", List.of());
    }
    Optional<SearchRequest.Near> place =
        near.flatMap(text -> RangeText.near(text, kilometres.orElse(50.0)));
    if (near.isPresent() && place.isEmpty()) {
      fault(
          SearchParameter.NEAR,
          "'" + shown(near.get()) + "' is no latitude,longitude in degrees",
          List.of("51.5,-0.1"));
    }
    return place;
  }

  private Set<FacetName> facets() {
    List<String> given = values.get(SearchParameter.FACET);
    if (given == null) {
      return DEFAULT_FACETS;
    }
    Set<FacetName> facets = EnumSet.noneOf(FacetName.class);
    for (String label :
        given.stream().flatMap(it -> List.of(it.split(",", -1)).stream()).toList()) {
      if (!label.equals("none")) {
        FacetName.ofLabel(label.strip())
            .ifPresentOrElse(facets::add, () -> unknownFacet(label.strip()));
      }
    }
    return facets;
  }

  private void unknownFacet(String label) {
    fault(
        SearchParameter.FACET,
        "'"
            + shown(label)
            + "' is not one of "
            + String.join(", ", SearchParameter.FACET.allowed()),
        Spelling.nearest(label, SearchParameter.FACET.allowed()));
  }

  private SearchRequest.Sort sort() {
    return single(SearchParameter.SORT).filter("date"::equalsIgnoreCase).isPresent()
        ? SearchRequest.Sort.NEWEST
        : choice(SearchParameter.SORT, SearchRequest.Sort.class, SearchRequest.Sort.RELEVANCE);
  }

  private int pageSize(int otherwise) {
    Optional<String> text = single(SearchParameter.PAGE_SIZE);
    if (text.isEmpty()) {
      return otherwise;
    }
    int size = RangeText.integer(text.get()).orElse(0);
    if (size < 1 || size > LARGEST_PAGE) {
      fault(
          SearchParameter.PAGE_SIZE,
          "'" + shown(text.get()) + "' is not a number from 1 to " + LARGEST_PAGE,
          List.of());
      return otherwise;
    }
    return size;
  }

  private boolean flag(SearchParameter parameter, boolean otherwise) {
    return single(parameter)
        .map(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on"))
        .orElse(otherwise);
  }

  private <E extends Enum<E>> E choice(SearchParameter parameter, Class<E> type, E otherwise) {
    return single(parameter)
        .flatMap(
            value ->
                EnumSet.allOf(type).stream()
                    .filter(constant -> constant.name().equalsIgnoreCase(value))
                    .findFirst())
        .orElse(otherwise);
  }

  private Optional<String> single(SearchParameter parameter) {
    List<String> given = values.getOrDefault(parameter, List.of());
    if (given.size() > 1
        && faults.stream().noneMatch(it -> it.parameter().equals(parameter.parameter()))) {
      fault(parameter, "is given " + given.size() + " times; once is allowed", List.of());
    }
    return given.stream().findFirst();
  }

  private void fault(SearchParameter parameter, String detail, List<String> suggestions) {
    faults.add(new Fault(parameter.parameter(), detail, 0, suggestions));
  }

  /** A value as it may stand in a message. */
  public static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "...";
  }
}
