package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.model.Identifier;
import org.lucerna.model.Reference;

/** Definitions of links are no text, and their addresses belong to the links. */
class MarkdownLinksTest {
  private static final String A =
      "Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.";
  private static final String B =
      "Varga T. Cooling of made-up lesions. J Invent Med. 2018;6(1):21-30.";
  private static final String TEXT =
      """
      # Warm livers

      Warmth helps some ([Holm][a], [b], [not one][c]).

      ## References

      1. %s
      2. %s

      [a]: https://doi.org/10.1000/made.up.9 "A title"
      [b]: <https://example.org/b>
      """
          .formatted(A, B);

  @Test
  void belowTheListAreNoPartOfIt() {
    ArticleDraft draft = read(TEXT);
    assertEquals(List.of(A, B), draft.references().stream().map(Reference::raw).toList());
    assertEquals(
        List.of("Warmth helps some (Holm, [b], [not one][c])."),
        draft.sections().getFirst().paragraphs());
  }

  @Test
  void giveAnEntryItsAddress() {
    ArticleDraft draft = read(TEXT.replace("Warming of made-up lesions", "[Warming][A]"));
    assertEquals(
        List.of("10.1000/made.up.9"),
        draft.references().getFirst().identifiers().stream().map(Identifier::value).toList());
  }

  @Test
  void numberedAddressesAreTheListWhereThereIsNoOther() {
    String text =
        """
        # Warm livers

        Warmth helps some people [1] and others [2].

        ## References

        [1]: https://doi.org/10.1000/made.up.9
        [2]: https://doi.org/10.1000/made.up.8
        """;
    assertEquals(2, read(text).references().size());
  }

  private static ArticleDraft read(String text) {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft).read(text);
    return draft;
  }
}
