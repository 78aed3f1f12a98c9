package org.lucerna.citation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Prints what becomes of title and year of labelled works that are no journal articles, by cause,
 * for the two parts that mending may look at or not. Arguments: labelled files.
 */
public final class OtherWorksTable {

  /** How the title found stands to the label; the labels name a book's title {@code journal}. */
  enum Outcome {
    TITLE_AS_LABELLED("title as labelled"),
    BOOK_AS_LABELLED("label names the book only, found as title"),
    HOST_AS_LABELLED("label names the host only, found as container"),
    LEFTOVER("label keeps quotation marks or \"in\" at its end, alike otherwise"),
    EDITION("label keeps edition, version or volume behind the title, alike otherwise"),
    NO_LABEL("label has no title of any kind"),
    YEAR_DIFFERS("year differs"),
    TITLE_DIFFERS("title differs");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  private OtherWorksTable() {}

  public static void main(String[] arguments) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    Map<Outcome, int[]> counts = new EnumMap<>(Outcome.class);
    for (String file : arguments) {
      for (LabelledReference reference : LabelledReference.read(Path.of(file))) {
        Outcome outcome = outcome(reference, parser);
        counts.computeIfAbsent(outcome, key -> new int[2])[reference.isHeldOut() ? 1 : 0]++;
      }
    }
    System.out.println("seen  held out");
    counts.forEach((o, n) -> System.out.printf("%4d %6d   %s%n", n[0], n[1], o.words));
  }

  static Outcome outcome(LabelledReference reference, ReferenceParser parser) {
    ObjectNode found = CitationPredictions.prediction(parser.parse(reference.raw()));
    if (!FieldVerdicts.value(reference.gold(), "year").equals(FieldVerdicts.value(found, "year"))) {
      return Outcome.YEAR_DIFFERS;
    }
    String title = FieldVerdicts.value(found, "title");
    String label = LabelledReference.letters(reference.label("title"));
    if (!label.isEmpty()) {
      return label.equals(title)
          ? Outcome.TITLE_AS_LABELLED
          : LabelledReference.letters(reference.title()).equals(title)
              ? Outcome.LEFTOVER
              : apart(reference, title);
    }
    String host = LabelledReference.letters(reference.label("journal"));
    if (host.isEmpty()) {
      return Outcome.NO_LABEL;
    }
    if (host.equals(title)) {
      return Outcome.BOOK_AS_LABELLED;
    }
    return host.equals(FieldVerdicts.value(found, "journal"))
        ? Outcome.HOST_AS_LABELLED
        : apart(reference, title);
  }

  private static Outcome apart(LabelledReference reference, String title) {
    return reference.keepsEdition(title) ? Outcome.EDITION : Outcome.TITLE_DIFFERS;
  }
}
