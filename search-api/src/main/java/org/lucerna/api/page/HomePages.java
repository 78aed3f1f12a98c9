package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.api.ConceptEntry;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

/** {@code GET /}: where to begin. */
final class HomePages {
  private static final int SHOWN = 8;

  private final Evidence evidence;
  private final Templates templates;

  HomePages(Evidence evidence, Templates templates) {
    this.evidence = evidence;
    this.templates = templates;
  }

  Answer answer(Call call) {
    if (!call.parameters().isEmpty() && call.parameters().containsKey("q")) {
      return Answer.seeOther("/search?" + QueryString.format(call.parameters()));
    }
    long works = evidence.info().works();
    List<ConceptEntry> concepts = evidence.concepts();
    HomePage page =
        new HomePage(
            PlainWords.count(works, "record", "records"),
            works == 0,
            examples(concepts),
            List.of(
                group(Facet.TREATMENT, concepts),
                group(Facet.PRIMARY_CANCER, concepts),
                group(Facet.OUTCOME, concepts)));
    return templates.page("home", Frame.of("Lucerna", ""), page);
  }

  private static List<ConceptEntry> commonest(Facet facet, List<ConceptEntry> concepts) {
    return concepts.stream()
        .filter(it -> it.id().facet() == facet && it.count() > 0)
        .sorted(Comparator.comparingLong(ConceptEntry::count).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static HomePage.Group group(Facet facet, List<ConceptEntry> concepts) {
    return new HomePage.Group(
        facet.label(),
        PlainWords.facet(facet),
        commonest(facet, concepts).stream()
            .map(
                it ->
                    new HomePage.Entry(
                        it.label(),
                        it.layTerms().stream().findFirst().orElse(""),
                        it.count(),
                        "/search?"
                            + QueryString.format(
                                Map.of(facet.label(), List.of(it.id().toString())))))
            .toList());
  }

  /** The commonest treatments that are no group of others, beside the commonest cancers. */
  private static List<HomePage.Example> examples(List<ConceptEntry> concepts) {
    Set<ConceptId> groups =
        concepts.stream().flatMap(it -> it.broader().stream()).collect(Collectors.toSet());
    List<ConceptEntry> single = concepts.stream().filter(it -> !groups.contains(it.id())).toList();
    List<ConceptEntry> treatments = commonest(Facet.TREATMENT, single);
    List<ConceptEntry> cancers = commonest(Facet.PRIMARY_CANCER, concepts);
    List<HomePage.Example> examples = new ArrayList<>();
    for (int i = 0; i < Math.min(3, Math.min(cancers.size(), treatments.size())); i++) {
      String words = named(treatments.get(i)) + " for " + everyday(cancers.get(i));
      examples.add(
          new HomePage.Example(
              words, "/search?" + QueryString.format(Map.of("q", List.of(words)))));
    }
    return examples;
  }

  private static String everyday(ConceptEntry concept) {
    return concept.layTerms().stream().findFirst().orElse(named(concept));
  }

  /** As within a sentence; an abbreviation keeps its capitals. */
  private static String named(ConceptEntry concept) {
    String label = concept.label();
    boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return abbreviation ? label : label.toLowerCase(Locale.ROOT);
  }
}
