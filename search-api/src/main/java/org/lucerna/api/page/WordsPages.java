package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lucerna.api.ConceptEntry;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.api.http.ProblemException;
import org.lucerna.model.Facet;

/** {@code GET /words} and {@code GET /words/{id}}: the vocabulary as a glossary. */
final class WordsPages {
  private final Evidence evidence;
  private final Templates templates;

  WordsPages(Evidence evidence, Templates templates) {
    this.evidence = evidence;
    this.templates = templates;
  }

  Answer all(Call call) {
    String q = call.parameter("q").orElse("").strip();
    List<ConceptEntry> concepts = evidence.concepts();
    List<WordsPage.Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<WordsPage.Word> words =
          concepts.stream()
              .filter(it -> it.id().facet() == facet && matches(it, q))
              .sorted(Comparator.comparing(it -> it.label().toLowerCase(Locale.ROOT)))
              .map(WordsPages::word)
              .toList();
      if (!words.isEmpty()) {
        groups.add(new WordsPage.Group(facet.label(), PlainWords.facet(facet), words));
      }
    }
    return templates.page(
        "words", Frame.of("Words", "words"), new WordsPage(q, groups, groups.isEmpty()));
  }

  Answer one(Call call) {
    List<ConceptEntry> concepts = evidence.concepts();
    ConceptEntry entry =
        concepts.stream()
            .filter(it -> it.id().toString().equals(call.rest()))
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("The glossary has no such word."));
    List<WordsPage.Word> broader =
        concepts.stream()
            .filter(it -> entry.broader().contains(it.id()))
            .map(WordsPages::word)
            .toList();
    List<WordsPage.Word> narrower =
        concepts.stream()
            .filter(it -> it.broader().contains(entry.id()))
            .map(WordsPages::word)
            .toList();
    return templates.page(
        "word",
        Frame.of(entry.label(), "words"),
        new WordsPage.One(word(entry), broader, narrower));
  }

  private static boolean matches(ConceptEntry entry, String q) {
    String wanted = q.toLowerCase(Locale.ROOT);
    return Stream.of(List.of(entry.label()), entry.labels(), entry.layTerms())
        .flatMap(List::stream)
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static WordsPage.Word word(ConceptEntry entry) {
    String id = entry.id().toString();
    String filter = entry.id().facet() == Facet.OTHER ? "concept" : entry.id().facet().label();
    return new WordsPage.Word(
        id,
        entry.id().facet().label(),
        entry.label(),
        entry.definition(),
        entry.labels().stream().filter(it -> !it.equals(entry.label())).toList(),
        entry.layTerms(),
        entry.mesh().orElse(""),
        entry.mesh().map(it -> "https://meshb.nlm.nih.gov/record/ui?ui=" + it).orElse(""),
        entry.count(),
        "/words/" + QueryString.encodePath(id),
        "/search?" + QueryString.format(Map.of(filter, List.of(id))));
  }
}
