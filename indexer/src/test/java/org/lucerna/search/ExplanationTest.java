package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.Explanation;
import org.lucerna.query.InvalidQueryException.Fault;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;

/** What a search says of itself: how it was read, other spellings, every fault at once. */
class ExplanationTest {
  @TempDir static Path home;
  private static EvidenceSearch search;

  @BeforeAll
  static void index() {
    IndexFixture index =
        new IndexFixture(home)
            .write(
                "a",
                "pmid:1|Liver resection|Survival after hepatectomies for metastases.|2015",
                "pmid:2|Radiofrequency ablation|Survival after ablation of the liver.|2018");
    index.run();
    search = index.search();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static SearchRequest words(String q) {
    return SearchRequest.words(q, true, false);
  }

  @Test
  void countsEachPart() {
    Explanation explanation = search.explain(words("liver[ti] OR survival[tiab] NOT 2018[dp]"));
    assertEquals("pubmed", explanation.syntax());
    assertEquals("AND", explanation.tree().is());
    assertEquals(1, explanation.tree().hits());
    Explanation.Part either = explanation.tree().parts().getFirst();
    assertEquals("OR", either.is());
    assertEquals(List.of(1L, 2L), either.parts().stream().map(Explanation.Part::hits).toList());
    assertEquals(
        "(title:\"liver\" OR tiab:\"survival\") AND (NOT year:\"2018\")", explanation.plain());
    assertEquals("(\"liver\"[ti] OR \"survival\"[tiab]) NOT \"2018\"[dp]", explanation.pubmed());
  }

  @Test
  void namesTheConceptsOfWords() {
    Explanation explanation = search.explain(words("removing part of the liver"));
    assertEquals("plain", explanation.syntax());
    assertEquals(List.of("Liver resection"), explanation.tree().means());
    assertEquals(1, explanation.notes().size());
  }

  @Test
  void saysThatNoTreeIsThere() {
    Explanation explanation = search.explain(words("Neoplasms[mh]"));
    assertEquals(List.of(MeshNotice.TEXT), explanation.notes());
    assertTrue(search.search(words("Neoplasms[mh]")).notices().contains(MeshNotice.TEXT));
    assertEquals(List.of(), search.explain(words("Neoplasms[mh:noexp]")).notes());
  }

  @Test
  void respellsWhatTheIndexDoesNotHave() {
    assertEquals(
        List.of("liver hepatectomies survival"),
        search.search(words("liver hepatectonies survival")).suggestions());
    assertEquals(List.of(), search.search(words("liver survival")).suggestions());
    assertEquals(List.of(), search.search(words("xyzzyq")).suggestions());
  }

  @Test
  void everyFaultIsToldWithoutASearch() {
    SearchRequest request =
        new SearchRequest(
            "liver AND (",
            SearchRequest.Syntax.AUTO,
            SearchRequest.Match.MOST,
            Map.of(
                SearchFilter.TREATMENT, List.of("no such treatment"),
                SearchFilter.KIND, List.of("novel")),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Set.of(),
            SearchRequest.Sort.RELEVANCE,
            10,
            Optional.empty(),
            true,
            false);
    assertEquals(
        Set.of("q", "treatment", "kind"),
        search.faults(request).stream().map(Fault::parameter).collect(Collectors.toSet()));
    assertEquals(List.of(), search.faults(words("liver")));
  }
}
