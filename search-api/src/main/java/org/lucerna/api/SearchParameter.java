package org.lucerna.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of a search: names, aliases, what is allowed. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum SearchParameter {
  Q("q", List.of("query.term"), "words, phrases, a Boolean query, or PubMed's syntax"),
  TREATMENT("treatment", List.of("query.intr"), "concept id or any of its words"),
  PRIMARY_CANCER("primaryCancer", List.of("query.cond"), "concept id or any of its words"),
  OUTCOME("outcome", List.of("query.outc"), "concept id or any of its words"),
  CONCEPT("concept", List.of(), "concept id or any of its words, of any facet"),
  KIND("kind", List.of(), "kind of record", "article", "publication", "guidance", "trial"),
  STATUS("status", List.of(), "recruitment or guidance status, such as recruiting"),
  PHASE("phase", List.of(), "trial phase, such as 2 or PHASE2"),
  STUDY_DESIGN("studyDesign", List.of(), "study design, such as systematic review"),
  YEAR("year", List.of(), "2018, 2015..2020, 2015.. or ..2020"),
  COUNTRY("country", List.of(), "country of a trial site"),
  NEAR("near", List.of(), "latitude,longitude in degrees"),
  WITHIN("within", List.of(), "distance from near: 50, 50km or 30mi (default 50 km)"),
  PLACE("place", List.of(), "town among the trial sites"),
  JOURNAL("journal", List.of(), "journal as the facet names it"),
  SOURCE("source", List.of(), "source format as the facet names it"),
  RETRACTED("retracted", List.of(), "only retracted works, or none", "true", "false"),
  EXPAND("expand", List.of(), "widen words by the vocabulary (default true)", "true", "false"),
  SEMANTIC(
      "semantic",
      List.of(),
      "near neighbours in meaning beside the hits (default on)",
      "on",
      "off",
      "true",
      "false"),
  FACET(
      "facet",
      List.of(),
      "what to count; repeatable or separated by commas",
      "treatment",
      "primaryCancer",
      "outcome",
      "kind",
      "studyDesign",
      "year",
      "status",
      "phase",
      "country",
      "journal",
      "source",
      "none"),
  SYNTAX("syntax", List.of(), "how q is read (default auto)", "auto", "plain", "pubmed"),
  MATCH("match", List.of(), "how many plain words must match (default most)", "any", "most", "all"),
  FIELDS("fields", List.of(), "members of each item to answer, separated by commas"),
  SORT("sort", List.of(), "order (default relevance)", "relevance", "newest", "oldest", "date"),
  PAGE_SIZE("pageSize", List.of(), "hits a page, 1 to 1000 (default 10)"),
  PAGE_TOKEN("pageToken", List.of(), "nextPageToken of the page before"),
  COUNT_TOTAL("countTotal", List.of(), "the exact number of hits (default true)", "true", "false"),
  EXPLAIN(
      "explain",
      List.of(),
      "show how q was read, and q in the other syntax (default false)",
      "true",
      "false");

  private final String parameter;
  private final List<String> aliases;
  private final String description;
  private final List<String> allowed;

  SearchParameter(String parameter, List<String> aliases, String description, String... allowed) {
    this.parameter = parameter;
    this.aliases = aliases;
    this.description = description;
    this.allowed = List.of(allowed);
  }

  public String parameter() {
    return parameter;
  }

  public List<String> aliases() {
    return aliases;
  }

  public String description() {
    return description;
  }

  /** The only values understood; empty where any value may be. */
  public List<String> allowed() {
    return allowed;
  }

  public static Optional<SearchParameter> of(String name) {
    return Arrays.stream(values())
        .filter(it -> it.parameter.equals(name) || it.aliases.contains(name))
        .findFirst();
  }

  /** Every name and alias. */
  public static List<String> names() {
    return Arrays.stream(values())
        .flatMap(it -> Stream.concat(Stream.of(it.parameter), it.aliases.stream()))
        .toList();
  }
}
