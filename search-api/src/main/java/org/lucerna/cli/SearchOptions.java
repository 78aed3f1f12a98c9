package org.lucerna.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lucerna.query.InvalidQueryException;
import picocli.CommandLine.Option;

/** The options of a search, which are the API's parameters in kebab-case. */
final class SearchOptions {
  @Option(
      names = "--treatment",
      paramLabel = "CONCEPT",
      description = "Concept id or any of its words; repeatable, as all filters.")
  private List<String> treatment = new ArrayList<>();

  @Option(
      names = "--primary-cancer",
      paramLabel = "CONCEPT",
      description = "Where the cancer started.")
  private List<String> primaryCancer = new ArrayList<>();

  @Option(names = "--outcome", paramLabel = "CONCEPT", description = "What was measured.")
  private List<String> outcome = new ArrayList<>();

  @Option(names = "--concept", paramLabel = "CONCEPT", description = "A concept of any facet.")
  private List<String> concept = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "article, publication, guidance or trial.")
  private List<String> kind = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Recruitment or guidance status, such as recruiting.")
  private List<String> status = new ArrayList<>();

  @Option(names = "--phase", paramLabel = "PHASE", description = "Trial phase.")
  private List<String> phase = new ArrayList<>();

  @Option(names = "--study-design", paramLabel = "DESIGN", description = "Study design.")
  private List<String> studyDesign = new ArrayList<>();

  @Option(names = "--country", paramLabel = "COUNTRY", description = "Country of a trial site.")
  private List<String> country = new ArrayList<>();

  @Option(names = "--place", paramLabel = "TOWN", description = "Town among the trial sites.")
  private List<String> place = new ArrayList<>();

  @Option(names = "--journal", paramLabel = "JOURNAL", description = "Journal.")
  private List<String> journal = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      description = "2018, 2015..2020, 2015.. or ..2020.")
  private @Nullable String year;

  @Option(
      names = "--near",
      paramLabel = "LAT,LON",
      description = "Trial sites near a place, in degrees.")
  private @Nullable String near;

  @Option(names = "--within", paramLabel = "DISTANCE", description = "How near: 50, 50km or 30mi.")
  private @Nullable String within;

  @Option(
      names = "--retracted",
      paramLabel = "true|false",
      description = "Only retracted works, or none.")
  private @Nullable String retracted;

  @Option(
      names = "--expand",
      paramLabel = "true|false",
      description = "Widen words by the vocabulary (default true).")
  private @Nullable String expand;

  @Option(
      names = "--semantic",
      paramLabel = "on|off",
      description = "Near neighbours in meaning (default on).")
  private @Nullable String semantic;

  @Option(
      names = "--match",
      paramLabel = "any|most|all",
      description = "How many plain words must match (default most).")
  private @Nullable String match;

  @Option(
      names = "--syntax",
      paramLabel = "auto|plain|pubmed",
      description = "How the query is read (default auto).")
  private @Nullable String syntax;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), newest or oldest.")
  private @Nullable String sort;

  /** As parameters of {@link org.lucerna.api.SearchParameters}. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "treatment", treatment);
    put(parameters, "primaryCancer", primaryCancer);
    put(parameters, "outcome", outcome);
    put(parameters, "concept", concept);
    put(parameters, "kind", kind);
    put(parameters, "status", status);
    put(parameters, "phase", phase);
    put(parameters, "studyDesign", studyDesign);
    put(parameters, "country", country);
    put(parameters, "place", place);
    put(parameters, "journal", journal);
    put(parameters, "year", year);
    put(parameters, "near", near);
    put(parameters, "within", within);
    put(parameters, "retracted", retracted);
    put(parameters, "expand", expand);
    put(parameters, "semantic", semantic);
    put(parameters, "match", match);
    put(parameters, "syntax", syntax);
    put(parameters, "sort", sort);
    return parameters;
  }

  private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, values);
    }
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, List.of(value));
    }
  }

  /** A fault in the words of the command line. */
  static String message(InvalidQueryException.Fault fault) {
    String option =
        switch (fault.parameter()) {
          case "q" -> "the query";
          case "pageSize" -> "--size";
          default -> "--" + fault.parameter().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    String place = fault.column() > 0 ? " (at character " + fault.column() + ")" : "";
    String instead =
        fault.suggestions().isEmpty()
            ? ""
            : "; did you mean " + String.join(" or ", fault.suggestions()) + "?";
    return option + ": " + fault.detail() + place + instead;
  }
}
