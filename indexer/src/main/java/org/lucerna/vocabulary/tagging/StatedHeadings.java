package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

/**
 * MeSH headings to concepts: by the vocabulary's own statement, else by the heading's words in
 * reading order ("Carcinoma, Hepatocellular" is hepatocellular carcinoma).
 */
final class StatedHeadings {
  /** More than MeSH has descriptors; a hostile file must not fill the memory. */
  private static final int MOST_REMEMBERED = 40_000;

  private final Lexicon lexicon;
  private final Function<String, List<ConceptId>> byText;
  private final Map<String, List<ConceptId>> remembered = new ConcurrentHashMap<>();

  StatedHeadings(Lexicon lexicon, Function<String, List<ConceptId>> byText) {
    this.lexicon = lexicon;
    this.byText = byText;
  }

  /** Whether a keyword or condition is the very name of a heading. */
  boolean isHeading(String text) {
    return lexicon.conceptByMesh.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /** The concepts of {@code name/qualifier/qualifier}. */
  List<ConceptId> concepts(String heading) {
    List<ConceptId> known = remembered.get(heading);
    if (known != null) {
      return known;
    }
    List<ConceptId> found = resolve(heading);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(heading, found);
    }
    return found;
  }

  private List<ConceptId> resolve(String heading) {
    String[] pieces = heading.split("/", -1);
    Set<ConceptId> found = new LinkedHashSet<>();
    addByName(pieces[0], found);
    if (found.isEmpty()) {
      found.addAll(byText.apply(inReadingOrder(pieces[0])));
    }
    // "Lung Neoplasms/secondary" is where a cancer has spread to, not where it began.
    if (Arrays.asList(pieces).contains("secondary")) {
      found.removeIf(concept -> concept.facet() == Facet.PRIMARY_CANCER);
    }
    for (int i = 1; i < pieces.length; i++) {
      addByName(pieces[0] + '/' + pieces[i], found);
      addByName("*/" + pieces[i], found);
    }
    return List.copyOf(found);
  }

  private void addByName(String name, Set<ConceptId> found) {
    Integer concept = lexicon.conceptByMesh.get(name.toLowerCase(Locale.ROOT));
    if (concept != null) {
      found.add(lexicon.concepts.get(concept).id());
    }
  }

  private static String inReadingOrder(String name) {
    List<String> pieces = new ArrayList<>(List.of(name.split(", ", -1)));
    return String.join(" ", pieces.reversed());
  }
}
