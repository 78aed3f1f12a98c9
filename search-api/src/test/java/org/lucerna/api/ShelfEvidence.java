package org.lucerna.api;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.ConceptId;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.Mention;
import org.lucerna.model.MentionOrigin;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Polarity;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.model.StudyDesign;
import org.lucerna.model.TextSpan;
import org.lucerna.model.TrialOutcome;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialStatus;
import org.lucerna.query.Explanation;
import org.lucerna.query.FacetName;
import org.lucerna.query.Hit;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.VersionGoneException;
import org.lucerna.query.WorkDetail;
import org.lucerna.query.WorkLink;
import org.lucerna.query.WorkSummary;
import org.lucerna.search.IndexStatus;
import org.lucerna.search.Suggestion;

/** Two invented works on a shelf: what HTTP does is tested apart from what an index does. */
public final class ShelfEvidence implements Evidence {
  public static final ConceptId ABLATION = ConceptId.parse("treatment/microwave-ablation");
  public static final ConceptId BOWEL = ConceptId.parse("primaryCancer/colorectal-cancer");
  public static final ConceptId SURVIVAL = ConceptId.parse("outcome/overall-survival");
  private static final Map<String, List<ConceptId>> WORDS =
      Map.of("microwave ablation", List.of(ABLATION), "bowel cancer", List.of(BOWEL));

  private final List<EvidenceRecord> shelf = List.of(paper(), trial());

  private static Provenance provenance(String file, String format) {
    return new Provenance(file, "record 1", "0".repeat(64), format);
  }

  private static EvidenceRecord paper() {
    RecordHeader header =
        new RecordHeader(
            "Microwave ablation or resection of <b>bowel</b> cancer in the liver & elsewhere",
            List.of(
                new Identifier(IdentifierScheme.PMID, "90000001"),
                new Identifier(IdentifierScheme.DOI, "10.9999/shelf/one(2)")),
            List.of(new Identifier(IdentifierScheme.NCT, "NCT09999999")),
            "one",
            PartialDate.parseIso("2021-03"),
            Optional.empty(),
            Optional.of("https://pubmed.ncbi.nlm.nih.gov/90000001/"),
            Optional.of("eng"),
            List.of(),
            provenance("papers/shelf.xml", "pubmed-xml"));
    return new Publication(
        header,
        Optional.empty(),
        List.of(PersonName.person("Example", "A B"), PersonName.group("The Shelf Group")),
        Optional.empty(),
        List.of(
            new AbstractSection("BACKGROUND", "Microwave ablation is used for colorectal cancer."),
            new AbstractSection(
                "RESULTS",
                "Overall survival was alike. Patients were no candidates for resection.")),
        List.of(),
        List.of(),
        List.of("Randomized Controlled Trial"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static EvidenceRecord trial() {
    RecordHeader header =
        new RecordHeader(
            "Warm Needles: microwave ablation in bowel cancer",
            List.of(new Identifier(IdentifierScheme.NCT, "NCT09999999")),
            List.of(),
            "two",
            PartialDate.parseIso("2017-05-01"),
            Optional.empty(),
            Optional.of("https://clinicaltrials.gov/study/NCT09999999"),
            Optional.empty(),
            List.of(),
            provenance("trials/two.json", "ctgov-json-v2"));
    return new TrialRegistration(
        header,
        "A trial of microwave ablation",
        Optional.of("WARM"),
        "Compares microwave ablation with resection of colorectal cancer metastases.",
        "",
        new TrialStatus(
            "RECRUITING",
            PartialDate.parseIso("2018-02"),
            PartialDate.parseIso("2017-05"),
            Optional.empty(),
            false),
        List.of("PHASE3"),
        "INTERVENTIONAL",
        "Randomized",
        OptionalInt.of(120),
        Optional.of("Shelf Hospital"),
        List.of("Colorectal Cancer"),
        List.of(),
        List.of(new TrialOutcome(true, "Overall survival", "", "5 years")),
        "Adults",
        "Pregnancy",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static AnnotatedRecord annotated(EvidenceRecord source) {
    List<RecordPart> parts = RecordParts.of(source);
    List<Mention> mentions = new java.util.ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text().toLowerCase(Locale.ROOT);
      int part = i;
      Map.of(
              "microwave ablation", ABLATION,
              "bowel", BOWEL,
              "colorectal cancer", BOWEL,
              "overall survival", SURVIVAL)
          .forEach(
              (words, concept) -> {
                int at = text.indexOf(words);
                if (at >= 0) {
                  mentions.add(
                      new Mention(
                          concept,
                          part,
                          new TextSpan(at, at + words.length()),
                          new TextSpan(0, text.length()),
                          Polarity.AFFIRMED,
                          MentionOrigin.TEXT));
                }
              });
    }
    return new AnnotatedRecord(source, mentions, StudyDesign.RANDOMISED_TRIAL, "PublicationType");
  }

  private WorkSummary summary(EvidenceRecord source) {
    boolean paper = source instanceof Publication;
    return new WorkSummary(
        source.id(),
        source.kind(),
        source.header().title(),
        paper ? List.of("Example AB", "The Shelf Group") : List.of(),
        Optional.of(paper ? "Journal of Shelves" : "ClinicalTrials.gov"),
        OptionalInt.of(source.header().published().orElseThrow().year()),
        source.header().identifiers(),
        source.header().mentioned(),
        Optional.empty(),
        List.of(source.header().provenance()),
        List.of(
            new WorkSummary.ConceptTag(ABLATION, "Microwave ablation", true),
            new WorkSummary.ConceptTag(ConceptId.parse("treatment/ablation"), "Ablation", false),
            new WorkSummary.ConceptTag(BOWEL, "Colorectal cancer", true),
            new WorkSummary.ConceptTag(SURVIVAL, "Overall survival", true)),
        StudyDesign.RANDOMISED_TRIAL,
        paper ? EnumSet.of(RecordFlag.RETRACTED) : Set.of(),
        paper ? Optional.empty() : Optional.of("RECRUITING"),
        source.header().url());
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.pageToken().filter("old"::equals).isPresent()) {
      throw new VersionGoneException();
    }
    String q = request.q().toLowerCase(Locale.ROOT);
    boolean second = request.pageToken().isPresent();
    List<EvidenceRecord> found = q.contains("nothing") ? List.of() : shelf;
    List<Hit> hits =
        found.stream()
            .skip(second ? 1 : 0)
            .limit(request.pageSize())
            .map(it -> new Hit(summary(it), 2.5, "lexical", highlights(it)))
            .toList();
    boolean more = !second && hits.size() < found.size();
    return new SearchResult(
        new SearchResult.QueryEcho(request.q(), request.expand() ? expansions(q) : List.of()),
        request.countTotal() ? OptionalLong.of(found.size()) : OptionalLong.empty(),
        hits,
        counts(request),
        more ? Optional.of("next") : Optional.empty(),
        found.isEmpty() ? List.of("microwave ablation") : List.of(),
        List.of());
  }

  @Override
  public List<InvalidQueryException.Fault> faults(SearchRequest request) {
    return List.of();
  }

  @Override
  public Explanation explain(SearchRequest request) {
    Explanation.Part words = new Explanation.Part(request.q(), List.of(), List.of(), shelf.size());
    return new Explanation(
        "plain",
        new Explanation.Part("AND", List.of(words, words), List.of(), shelf.size()),
        request.q(),
        request.q(),
        List.of());
  }

  private static List<Hit.Highlight> highlights(EvidenceRecord source) {
    return source instanceof Publication
        ? List.of(
            new Hit.Highlight(
                "abstract",
                "Microwave ablation is used for colorectal cancer.",
                List.of(new TextSpan(0, 18))))
        : List.of();
  }

  private static List<SearchResult.Expansion> expansions(String q) {
    return new TreeMap<>(WORDS)
        .entrySet().stream()
            .filter(it -> q.contains(it.getKey()))
            .map(
                it ->
                    new SearchResult.Expansion(
                        it.getKey(),
                        it.getValue().getFirst().toString(),
                        it.getValue().getFirst().equals(BOWEL)
                            ? "Colorectal cancer"
                            : "Microwave ablation",
                        List.of("colorectal cancer", "CRC")))
            .toList();
  }

  private static Map<FacetName, List<SearchResult.FacetCount>> counts(SearchRequest request) {
    Map<FacetName, List<SearchResult.FacetCount>> counts = new TreeMap<>();
    if (request.facets().contains(FacetName.TREATMENT)) {
      counts.put(
          FacetName.TREATMENT,
          List.of(
              new SearchResult.FacetCount("treatment/ablation", "Ablation", 2, List.of()),
              new SearchResult.FacetCount(
                  ABLATION.toString(), "Microwave ablation", 2, List.of("treatment/ablation"))));
    }
    if (request.facets().contains(FacetName.KIND)) {
      counts.put(
          FacetName.KIND, List.of(new SearchResult.FacetCount("trial", "trial", 1, List.of())));
    }
    return counts;
  }

  @Override
  public Optional<WorkDetail> work(String anyId) {
    return shelf.stream()
        .filter(
            it ->
                it.header().identifiers().stream()
                    .anyMatch(own -> own.toString().equals(anyId) || own.value().equals(anyId)))
        .findFirst()
        .map(
            it ->
                new WorkDetail(
                    summary(it),
                    List.of(annotated(it)),
                    List.of(
                        new WorkLink(
                            it instanceof Publication
                                ? LinkType.REGISTERED_AS
                                : LinkType.REPORTED_IN,
                            it instanceof Publication ? "nct:NCT09999999" : "pmid:90000001",
                            Optional.of(summary(shelf.get(it instanceof Publication ? 1 : 0))),
                            "DataBankList"))));
  }

  @Override
  public List<Hit> similar(String canonicalId, int size) {
    return List.of(new Hit(summary(shelf.get(1)), 1, "lexical", List.of()));
  }

  @Override
  public List<ConceptEntry> concepts() {
    return List.of(
        entry(BOWEL, "Colorectal cancer", List.of("bowel cancer"), List.of()),
        entry(ConceptId.parse("treatment/ablation"), "Ablation", List.of(), List.of()),
        entry(
            ABLATION,
            "Microwave ablation",
            List.of("heat treatment with microwaves"),
            List.of(ConceptId.parse("treatment/ablation"))),
        entry(SURVIVAL, "Overall survival", List.of("how long people live"), List.of()));
  }

  private static ConceptEntry entry(
      ConceptId id, String label, List<String> lay, List<ConceptId> broader) {
    return new ConceptEntry(
        id, label, broader, List.of(label), lay, "What it is.", Optional.of("D000000"), 2);
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    return List.of(new Suggestion("concept", "microwave ablation", ABLATION.toString()));
  }

  @Override
  public IndexStatus info() {
    return new IndexStatus("1", 2, 2, "v", Instant.EPOCH, List.of());
  }

  @Override
  public void close() {}
}
