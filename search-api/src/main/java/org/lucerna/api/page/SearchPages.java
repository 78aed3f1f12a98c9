package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.api.ConceptEntry;
import org.lucerna.api.Evidence;
import org.lucerna.api.SearchParameter;
import org.lucerna.api.SearchParameters;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.model.RecordKind;
import org.lucerna.query.Explanation;
import org.lucerna.query.FacetName;
import org.lucerna.query.Hit;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.VersionGoneException;

/** {@code GET /search}: the parameters of the API's search, shown for people. */
final class SearchPages {
  static final String PATH = "/search";
  private static final int PAGE_SIZE = 20;
  private static final List<String> RESEARCHER_FACETS =
      List.of(
          "treatment",
          "primaryCancer",
          "outcome",
          "kind",
          "studyDesign",
          "year",
          "status",
          "phase",
          "country",
          "journal");

  private final Evidence evidence;
  private final Templates templates;
  private final Supplier<LocalDate> today;

  SearchPages(Evidence evidence, Templates templates, Supplier<LocalDate> today) {
    this.evidence = evidence;
    this.templates = templates;
    this.today = today;
  }

  Answer answer(Call call) {
    PageLink link = link(call);
    String q = String.join(" ", link.values("q"));
    Frame frame =
        new Frame(
            q.isEmpty() ? "Search" : q, "search", link.without("mode").at("/feed.atom").url(), q);
    try {
      return templates.page("search", frame, found(link, evidence.search(request(link))));
    } catch (InvalidQueryException e) {
      return templates.page("search", frame, refused(link, e)).withStatus(400);
    } catch (VersionGoneException e) {
      return Answer.seeOther(link.without("pageToken").url());
    }
  }

  /**
   * The page's own parameters: what it does not know is left out, for links are often dressed up.
   */
  private static PageLink link(Call call) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    call.parameters()
        .forEach(
            (name, values) ->
                SearchParameter.of(name)
                    .map(SearchParameter::parameter)
                    .or(() -> name.equals("mode") ? Optional.of(name) : Optional.empty())
                    .ifPresent(it -> known.merge(it, values, SearchPages::joined)));
    return new PageLink(PATH, known);
  }

  private static List<String> joined(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static boolean researcher(PageLink link) {
    return link.values("mode").contains("researcher");
  }

  private SearchRequest request(PageLink link) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(link.without("mode").parameters());
    link.values("pageToken").forEach(token -> parameters.put("pageToken", List.of(token)));
    parameters.put(
        "facet",
        researcher(link)
            ? RESEARCHER_FACETS
            : List.of("treatment", "primaryCancer", "outcome", "kind"));
    return SearchParameters.read(parameters, PAGE_SIZE, true);
  }

  private SearchPage found(PageLink link, SearchResult result) {
    boolean widened = !link.values("expand").contains("false");
    boolean first = link.values("pageToken").isEmpty();
    Map<String, String> labels =
        evidence.concepts().stream()
            .collect(Collectors.toMap(it -> it.id().toString(), ConceptEntry::label));
    List<Understood> understood = Understood.of(result, link);
    Set<String> asked =
        Stream.concat(
                result.query().expansions().stream().map(SearchResult.Expansion::concept),
                link.parameters().values().stream().flatMap(List::stream))
            .collect(Collectors.toSet());
    return new SearchPage(
        String.join(" ", link.values("q")),
        researcher(link),
        kept(link),
        chips(link, labels),
        understood,
        widened && understood.stream().anyMatch(it -> !it.narrowUrl().isEmpty())
            ? link.set("expand", "false").url()
            : "",
        widened ? "" : link.without("expand").url(),
        Understood.asFilters(result, link),
        count(result),
        result.items().isEmpty(),
        evidence.info().works() == 0,
        result.items().stream().map(it -> card(it, asked)).toList(),
        facets(link, result),
        kinds(link),
        sorts(link),
        modes(link),
        result.nextPageToken().map(token -> link.set("pageToken", token).url()).orElse(""),
        first ? "" : link.without("pageToken").url(),
        link.without("mode").at("/api/v1/search").url(),
        researcher(link) ? result.notices() : List.of(),
        List.of(),
        result.suggestions().stream()
            .map(it -> new SearchPage.Choice(it, link.set("q", it).url(), false))
            .toList(),
        result.neighbours().stream().map(it -> card(it, asked)).toList(),
        explanation(link));
  }

  private Optional<Explanation> explanation(PageLink link) {
    return researcher(link) && link.values("q").stream().anyMatch(q -> !q.isBlank())
        ? Optional.of(evidence.explain(request(link)))
        : Optional.empty();
  }

  private SearchPage refused(PageLink link, InvalidQueryException refusal) {
    return new SearchPage(
        String.join(" ", link.values("q")),
        researcher(link),
        kept(link),
        chips(link, Map.of()),
        List.of(),
        "",
        "",
        "",
        "",
        true,
        false,
        List.of(),
        List.of(),
        kinds(link),
        List.of(),
        modes(link),
        "",
        "",
        link.at("/api/v1/search").url(),
        List.of(),
        refusal.faults().stream().map(it -> problem(it, link)).toList(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static SearchPage.Problem problem(InvalidQueryException.Fault fault, PageLink link) {
    String place = fault.column() > 0 ? " (at character " + fault.column() + ")" : "";
    return new SearchPage.Problem(
        fault.parameter().equals("q") ? "Your search" : fault.parameter(),
        fault.detail() + place,
        fault.suggestions().stream()
            .map(it -> new SearchPage.Choice(it, link.set(fault.parameter(), it).url(), false))
            .toList());
  }

  private ResultCard card(Hit hit, Set<String> asked) {
    // Only trials need their record opened, for the date their status was last verified.
    Optional<TrialNote> trial =
        hit.work().kind() == RecordKind.TRIAL
            ? evidence.work(hit.work().id().text()).flatMap(work -> TrialNote.of(work, today.get()))
            : Optional.empty();
    return ResultCard.of(hit, trial, asked);
  }

  private static String count(SearchResult result) {
    long total = result.totalCount().orElse(result.items().size());
    return PlainWords.count(total, "record", "records");
  }

  private static List<SearchPage.Kept> kept(PageLink link) {
    return link.without("q").without("expand").parameters().entrySet().stream()
        .flatMap(it -> it.getValue().stream().map(value -> new SearchPage.Kept(it.getKey(), value)))
        .toList();
  }

  private static List<Chip> chips(PageLink link, Map<String, String> labels) {
    List<Chip> chips = new ArrayList<>();
    for (SearchFilter filter : SearchFilter.values()) {
      String name = filter.parameter();
      for (String value : link.values(name)) {
        chips.add(
            new Chip(
                name,
                chipName(name),
                labels.getOrDefault(value, coded(filter) ? PlainWords.status(value) : value),
                link.without(name, value).url()));
      }
    }
    link.values("year")
        .forEach(
            it ->
                chips.add(
                    new Chip(
                        "year", "Year", it.replace("..", " to "), link.without("year").url())));
    return chips;
  }

  private static boolean coded(SearchFilter filter) {
    return filter == SearchFilter.STATUS || filter == SearchFilter.PHASE;
  }

  private static String chipName(String parameter) {
    return FacetName.ofLabel(parameter).map(PlainWords::facet).orElse(PlainWords.status(parameter));
  }

  private static List<FacetGroup> facets(PageLink link, SearchResult result) {
    List<FacetGroup> groups = new ArrayList<>();
    for (FacetName name : FacetName.values()) {
      List<SearchResult.FacetCount> counts = result.facets().getOrDefault(name, List.of());
      if (!counts.isEmpty()) {
        groups.add(FacetGroup.of(name, counts, link));
      }
    }
    return groups;
  }

  private static List<SearchPage.Choice> kinds(PageLink link) {
    List<SearchPage.Choice> kinds = new ArrayList<>();
    PageLink any = link.without("kind").without("status");
    kinds.add(new SearchPage.Choice("Everything", any.url(), link.values("kind").isEmpty()));
    for (String[] kind :
        new String[][] {
          {"article", "Written for patients"},
          {"guidance", "Official guidance"},
          {"trial", "Clinical trials"},
          {"publication", "Research papers"}
        }) {
      kinds.add(
          new SearchPage.Choice(
              kind[1],
              any.set("kind", kind[0]).url(),
              link.values("kind").contains(kind[0]) && link.values("status").isEmpty()));
    }
    boolean recruiting = link.values("status").contains("RECRUITING");
    kinds.add(
        new SearchPage.Choice(
            "Trials now recruiting",
            any.set("kind", "trial").set("status", "RECRUITING").url(),
            recruiting));
    return kinds;
  }

  private static List<SearchPage.Choice> sorts(PageLink link) {
    String now = link.values("sort").stream().findFirst().orElse("relevance");
    return List.of(
        new SearchPage.Choice("Best match", link.without("sort").url(), now.equals("relevance")),
        new SearchPage.Choice(
            "Newest", link.set("sort", "newest").url(), now.equals("newest") || now.equals("date")),
        new SearchPage.Choice("Oldest", link.set("sort", "oldest").url(), now.equals("oldest")));
  }

  private static List<SearchPage.Choice> modes(PageLink link) {
    return List.of(
        new SearchPage.Choice("Plain English", link.without("mode").url(), !researcher(link)),
        new SearchPage.Choice(
            "Researcher", link.set("mode", "researcher").url(), researcher(link)));
  }
}
