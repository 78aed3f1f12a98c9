package org.lucerna.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.Mention;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;

/**
 * Decides which mentions make a concept the record's own.
 *
 * <p>What is denied or supposed never counts, nor what a trial excludes. One mention in a title,
 * abstract or stated field is enough. In running text, which names much in passing, a concept must
 * come up more often the longer the text is.
 */
public final class RecordConcepts {
  /** Characters of running text, about four printed pages, for each further mention asked for. */
  private static final int CHARACTERS_PER_MENTION = 12_000;

  private static final int MOST_MENTIONS_ASKED = 4;

  /** Where an abstract says what a record is about, its running text adds only what recurs. */
  private static final int MENTIONS_BESIDE_ABSTRACT = 3;

  private RecordConcepts() {}

  public static SortedSet<ConceptId> of(AnnotatedRecord annotated) {
    return new TreeSet<>(of(annotated.mentions(), RecordParts.of(annotated.source())));
  }

  /**
   * In no order, for those who need none.
   *
   * @param parts the record's, into which the mentions point
   */
  static Set<ConceptId> of(List<Mention> mentions, List<RecordPart> parts) {
    Set<ConceptId> concepts = new HashSet<>(); // many mentions are of few concepts
    Map<ConceptId, Integer> inBody = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.counts() && mention.part() < parts.size()) {
        switch (weight(parts.get(mention.part()).role(), mention.concept().facet())) {
          case ENOUGH -> concepts.add(mention.concept());
          case SOME -> inBody.merge(mention.concept(), 1, Integer::sum);
          case NONE -> {}
        }
      }
    }
    if (!inBody.isEmpty()) {
      int asked = mentionsAsked(parts);
      inBody.forEach(
          (concept, count) -> {
            if (count >= asked) {
              concepts.add(concept);
            }
          });
    }
    return concepts;
  }

  private static Weight weight(PartRole role, Facet facet) {
    return switch (role) {
      case TITLE, ABSTRACT, HEADING, KEYWORD, MESH, CONDITION, INTERVENTION, OUTCOME_MEASURE ->
          Weight.ENOUGH;
      case BODY -> Weight.SOME;
      // Who may take part says which cancer is meant; the treatments it names were had before.
      case INCLUSION -> facet == Facet.PRIMARY_CANCER ? Weight.ENOUGH : Weight.NONE;
      case EXCLUSION, REFERENCE -> Weight.NONE;
    };
  }

  private static int mentionsAsked(List<RecordPart> parts) {
    int characters = 0;
    for (RecordPart part : parts) {
      if (part.role() == PartRole.ABSTRACT) {
        return MENTIONS_BESIDE_ABSTRACT;
      }
      characters += part.role() == PartRole.BODY ? part.text().length() : 0;
    }
    return Math.min(MOST_MENTIONS_ASKED, 1 + characters / CHARACTERS_PER_MENTION);
  }

  private enum Weight {
    ENOUGH,
    SOME,
    NONE
  }
}
