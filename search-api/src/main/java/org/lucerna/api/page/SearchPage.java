package org.lucerna.api.page;

import java.util.List;
import java.util.Optional;
import org.lucerna.query.Explanation;

/**
 * The search page.
 *
 * @param researcher whether the researcher's mode is chosen
 * @param kept parameters the search form carries along unseen: filters and mode
 * @param count how many, in a sentence
 * @param undoUrl the search without the added words, empty where none were added
 * @param redoUrl the search with them, empty where they are not switched off
 * @param filtersUrl the same question asked by its concepts alone, empty where none was understood
 * @param nextUrl empty on the last page
 * @param firstUrl empty on the first page
 * @param problems what of the address could not be used
 * @param suggestions other spellings
 * @param neighbours records near in meaning that are no hits
 * @param explanation how the query was read, in the researcher's mode
 */
public record SearchPage(
    String q,
    boolean researcher,
    List<Kept> kept,
    List<Chip> chips,
    List<Understood> understood,
    String undoUrl,
    String redoUrl,
    String filtersUrl,
    String count,
    boolean empty,
    boolean emptyIndex,
    List<ResultCard> cards,
    List<FacetGroup> facets,
    List<Choice> kinds,
    List<Choice> sorts,
    List<Choice> modes,
    String nextUrl,
    String firstUrl,
    String apiUrl,
    List<String> notices,
    List<Problem> problems,
    List<Choice> suggestions,
    List<ResultCard> neighbours,
    Optional<Explanation> explanation) {

  /** A form field that is carried along. */
  public record Kept(String name, String value) {}

  /** One of several ways to go on. */
  public record Choice(String label, String url, boolean chosen) {}

  /** A parameter that could not be used, and what could be instead. */
  public record Problem(String parameter, String detail, List<Choice> instead) {}
}
