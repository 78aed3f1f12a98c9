package org.lucerna.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.IndexField;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Cursor;
import org.lucerna.query.Explanation;
import org.lucerna.query.FacetName;
import org.lucerna.query.Hit;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.VersionGoneException;
import org.lucerna.query.WorkDetail;
import org.lucerna.search.HybridSearch.Page;
import org.lucerna.search.HybridSearch.Place;
import org.lucerna.vocabulary.Vocabulary;

/**
 * Answers questions about an index: the one way in for programs above.
 *
 * <p>Safe for use by many threads; each answer is of one version of the index, the newest at that
 * moment. New commits are served without opening anything again.
 */
public final class EvidenceSearch implements AutoCloseable {
  private static final String HIT = "lexical";
  private static final String NEIGHBOUR = "semantic";

  private final IndexVersions versions;
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final ConceptWords conceptWords;
  private final Summaries summaries;
  private final Facets facets;
  private final QueryVectors vectors;
  private final MeaningSearch meaning;

  /** Searches by words alone. */
  public EvidenceSearch(IndexVersions versions, Vocabulary vocabulary) {
    this(versions, vocabulary, Weights.load(), QueryVectors.none());
  }

  /**
   * @param vectors closed with this
   */
  public EvidenceSearch(
      IndexVersions versions, Vocabulary vocabulary, Weights weights, QueryVectors vectors) {
    this.vectors = vectors;
    this.meaning = new MeaningSearch(vectors, weights);
    this.versions = versions;
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.conceptWords = new ConceptWords(vocabulary);
    this.summaries = new Summaries(vocabulary);
    this.facets = new Facets(vocabulary);
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException with every fault of the request
   * @throws VersionGoneException where the page token's version of the index is gone
   */
  public SearchResult search(SearchRequest request) {
    long fingerprint = PageTokens.fingerprint(request, vocabulary.version());
    Optional<PageTokens.Place> place =
        request.pageToken().map(token -> PageTokens.decode(token, fingerprint));
    try (IndexSnapshot index = snapshot(place)) {
      Asked asked = asked(index, request);
      Understanding understood = asked.understood();
      Filters filters = asked.filters();
      BackendQuery query = query(understood, filters);
      Optional<HybridSearch> hybrid =
          meaning
              .ranked(index, request, understood, query)
              .filter(fused -> place.map(each -> each.head() >= 0).orElse(true))
              .map(fused -> new HybridSearch(index, query, weights, fused));
      Page page = page(index, query, request, place, hybrid);
      Optional<String> next =
          page.next()
              .map(at -> new PageTokens.Place(index.version(), fingerprint, at.tail(), at.head()))
              .map(PageTokens::encode);
      Optional<IndexSnapshot.Counts> counts =
          request.countTotal() || !request.facets().isEmpty()
              ? Optional.of(index.count(query, Facets.fields(request.facets())))
              : Optional.empty();
      List<SearchResult.Expansion> expansions = new ArrayList<>(understood.expansions());
      expansions.addAll(filters.expansions());
      return new SearchResult(
          new SearchResult.QueryEcho(request.q(), expansions),
          counts
              .filter(each -> request.countTotal())
              .map(each -> OptionalLong.of(each.total()))
              .orElse(OptionalLong.empty()),
          hits(index, page.works(), HIT, request, understood),
          hybrid
              .filter(each -> place.isEmpty())
              .map(each -> hits(index, each.neighbours(), NEIGHBOUR, request, understood))
              .orElse(List.of()),
          counts.map(each -> facets.shown(request.facets(), each.facets())).orElse(Map.of()),
          next,
          place.isEmpty() ? respelled(index, request) : List.of(),
          notices(index, request, understood));
    }
  }

  /**
   * The best hits and neighbours in one list, as a run over a test collection wants them; paging
   * and facets are left aside.
   */
  public List<Hit> ranked(SearchRequest request) {
    try (IndexSnapshot index = versions.current()) {
      Asked asked = asked(index, request);
      Understanding understood = asked.understood();
      BackendQuery query = query(understood, asked.filters());
      List<RankedWork> works =
          meaning
              .ranked(index, request, understood, query)
              .map(fused -> new HybridSearch(index, query, weights, fused))
              .map(hybrid -> hybrid.everything(request.pageSize()).works())
              .orElseGet(
                  () -> page(index, query, request, Optional.empty(), Optional.empty()).works());
      return hits(index, works, HIT, request, understood);
    }
  }

  private IndexSnapshot snapshot(Optional<PageTokens.Place> place) {
    return place.isEmpty()
        ? versions.current()
        : versions.version(place.get().version()).orElseThrow(VersionGoneException::new);
  }

  private Understanding understand(IndexSnapshot index, SearchRequest request) {
    return QueryCompiler.compile(
        Syntaxes.parse(request),
        conceptWords,
        weights,
        request.match(),
        request.expand(),
        index.mesh());
  }

  /**
   * What of a request cannot be answered: its query and its filters are looked at, not searched.
   */
  public List<InvalidQueryException.Fault> faults(SearchRequest request) {
    try (IndexSnapshot index = versions.current()) {
      return faults(index, request);
    }
  }

  private List<InvalidQueryException.Fault> faults(IndexSnapshot index, SearchRequest request) {
    List<InvalidQueryException.Fault> faults = new ArrayList<>();
    try {
      understand(index, request);
    } catch (InvalidQueryException e) {
      faults.addAll(e.faults());
    }
    faults.addAll(Filters.faults(vocabulary, index, request));
    return faults;
  }

  private record Asked(Understanding understood, Filters filters) {}

  /** The first fault found leads to all of them. */
  private Asked asked(IndexSnapshot index, SearchRequest request) {
    try {
      return new Asked(understand(index, request), Filters.of(vocabulary, index, request));
    } catch (InvalidQueryException e) {
      throw new InvalidQueryException(faults(index, request));
    }
  }

  /**
   * How the query of a request is read, part by part; its filters are left aside.
   *
   * @throws InvalidQueryException where it cannot be read
   */
  public Explanation explain(SearchRequest request) {
    try (IndexSnapshot index = versions.current()) {
      return new QueryExplainer(index, conceptWords, weights, request).explain();
    }
  }

  private List<String> respelled(IndexSnapshot index, SearchRequest request) {
    return request.q().isBlank()
        ? List.of()
        : new Respelling(index, vocabulary)
            .of(request.q(), Syntaxes.parse(request)).stream().toList();
  }

  private BackendQuery query(Understanding understood, Filters filters) {
    return new BackendQuery(
        understood.hits(),
        filters.others(),
        filters.counted(),
        understood.scoring(),
        weights.demotion(),
        weights.demoted(),
        weights.bm25());
  }

  private static Page page(
      IndexSnapshot index,
      BackendQuery query,
      SearchRequest request,
      Optional<PageTokens.Place> place,
      Optional<HybridSearch> hybrid) {
    if (hybrid.isPresent()) {
      return hybrid
          .get()
          .hits(place.map(each -> new Place(each.head(), each.cursor())), request.pageSize());
    }
    SearchRequest.Sort sort =
        request.sort() == SearchRequest.Sort.RELEVANCE && query.scoring().isEmpty()
            ? SearchRequest.Sort.NEWEST
            : request.sort();
    Optional<Cursor> after = place.map(PageTokens.Place::cursor);
    // One more than asked for tells whether there is a next page.
    List<RankedWork> works = index.top(query, sort, after, request.pageSize() + 1);
    if (works.size() <= request.pageSize()) {
      return new Page(works, Optional.empty());
    }
    List<RankedWork> shown = works.subList(0, request.pageSize());
    return new Page(shown, Optional.of(new Place(-1, shown.getLast().cursor())));
  }

  private List<Hit> hits(
      IndexSnapshot index,
      List<RankedWork> works,
      String match,
      SearchRequest request,
      Understanding understood) {
    Highlighter highlighter =
        request.highlight()
            ? new Highlighter(understood.marked(), withNarrower(understood.concepts()))
            : new Highlighter(Set.of(), Set.of());
    List<Hit> hits = new ArrayList<>();
    for (RankedWork work : works) {
      StoredRecord lead = index.read(work);
      hits.add(new Hit(summaries.of(lead), work.score(), match, highlighter.of(lead.annotated())));
    }
    return hits;
  }

  private Set<ConceptId> withNarrower(Set<ConceptId> concepts) {
    Set<ConceptId> all = new HashSet<>(concepts);
    concepts.forEach(concept -> all.addAll(vocabulary.descendants(concept)));
    return all;
  }

  private List<String> notices(
      IndexSnapshot index, SearchRequest request, Understanding understood) {
    List<String> notices = new ArrayList<>(notices(index));
    if (understood.asksTree() && index.mesh().isEmpty()) {
      notices.add(MeshNotice.TEXT);
    }
    meaning.notice(index, request).ifPresent(notices::add);
    return notices;
  }

  private List<String> notices(IndexSnapshot index) {
    return index.info().vocabulary().equals(vocabulary.version())
        ? List.of()
        : List.of(
            "The index was tagged with another version of the vocabulary; index again to bring"
                + " tags up to date.");
  }

  /** The work any of whose identifiers this is, with its sources and links. */
  public Optional<WorkDetail> work(String anyId) {
    try (IndexSnapshot index = versions.current()) {
      return new WorkLookup(index, summaries).detail(anyId);
    }
  }

  /**
   * Works most like this one, best first, itself left out; empty where there is no such work.
   *
   * @param size how many at most
   */
  public List<Hit> similar(String anyId, int size) {
    try (IndexSnapshot index = versions.current()) {
      Optional<StoredRecord> lead = new WorkLookup(index, summaries).lead(anyId);
      return lead.isEmpty()
          ? List.of()
          : new SimilarWorks(index, weights, summaries).to(lead.get(), size);
    }
  }

  /** How many works each concept, or a narrower one, is found in; those of none left out. */
  public Map<ConceptId, Long> conceptCounts() {
    try (IndexSnapshot index = versions.current()) {
      Map<ConceptId, Long> counts = new HashMap<>();
      for (Facet facet : Facet.values()) {
        index
            .count(everything(), List.of(IndexField.of(facet)))
            .facets()
            .getOrDefault(IndexField.of(facet), List.of())
            .forEach(term -> counts.put(ConceptId.parse(term.term()), term.count()));
      }
      return counts;
    }
  }

  private BackendQuery everything() {
    return new BackendQuery(
        new QueryNode.Everything(),
        List.of(),
        new EnumMap<>(IndexField.class),
        List.of(),
        1,
        Set.of(),
        weights.bm25());
  }

  /** Completions for the beginning of a word, title or name, best first. */
  public List<Suggestion> suggest(String prefix, int size) {
    try (IndexSnapshot index = versions.current()) {
      return new Suggestions(index, vocabulary, summaries).of(prefix, size);
    }
  }

  public IndexStatus status() {
    try (IndexSnapshot index = versions.current()) {
      CommitInfo info = index.info();
      return new IndexStatus(
          index.version(),
          info.works(),
          info.sources(),
          info.vocabulary(),
          info.date(),
          notices(index));
    }
  }

  /** Which facets an answer has where none are asked for (SPEC section 8). */
  public static Set<FacetName> defaultFacets() {
    return Set.of(
        FacetName.TREATMENT,
        FacetName.PRIMARY_CANCER,
        FacetName.OUTCOME,
        FacetName.KIND,
        FacetName.YEAR);
  }

  @Override
  public void close() {
    vectors.close();
    versions.close();
  }
}
