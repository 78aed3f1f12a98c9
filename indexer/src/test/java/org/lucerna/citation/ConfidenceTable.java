package org.lucerna.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lucerna.model.CitationField;

/**
 * Prints, for each band of confidence, how many fields of labelled references carry it and how many
 * of those are as labelled. Arguments: labelled files, or {@code held-out} before them for the part
 * that neither the parser nor its calibration was made by. Only fields that the labels name are
 * counted; a difference that the labels themselves make ({@link LabelledReference#title}) is none.
 */
public final class ConfidenceTable {

  private static final double[] BANDS = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99, 1.01};

  private final Map<String, int[]> counts = new TreeMap<>();

  private ConfidenceTable() {}

  public static void main(String[] arguments) throws IOException {
    ConfidenceTable table = new ConfidenceTable();
    ReferenceParser parser = new ReferenceParser();
    boolean heldOut = arguments[0].equals("held-out");
    for (int i = heldOut ? 1 : 0; i < arguments.length; i++) {
      for (LabelledReference reference : LabelledReference.read(Path.of(arguments[i]))) {
        if (reference.isHeldOut() == heldOut) {
          table.count(reference, FieldVerdicts.of(reference, parser.parse(reference.raw())));
        }
      }
    }
    System.out.print(table);
  }

  private void count(LabelledReference reference, FieldVerdicts verdicts) {
    for (Map.Entry<CitationField, Boolean> verdict : verdicts.right().entrySet()) {
      CitationField field = verdict.getKey();
      double sure = verdicts.citation().confidence(field);
      if (field != CitationField.URL && sure > 0) {
        boolean right =
            field == CitationField.TITLE ? isTitle(reference, verdicts) : verdict.getValue();
        boolean book = field == CitationField.CONTAINER_TITLE && reference.label("title").isEmpty();
        if (!book && !reference.title().isEmpty()) {
          add("all", sure, right);
          add(field.cslName(), sure, right);
        }
      }
    }
  }

  /** A book's title is labelled as what it appeared in. */
  private static boolean isTitle(LabelledReference reference, FieldVerdicts verdicts) {
    String label = LabelledReference.letters(reference.title());
    boolean host = reference.label("title").isEmpty();
    String container = verdicts.citation().containerTitle().orElse("");
    return label.equals(LabelledReference.letters(verdicts.citation().title().orElse("")))
        || (host && label.equals(LabelledReference.letters(container)));
  }

  private void add(String field, double sure, boolean right) {
    int band = 0;
    while (sure >= BANDS[band + 1]) {
      band++;
    }
    String row = "%-16s %.2f-%.2f".formatted(field, BANDS[band], Math.min(1, BANDS[band + 1]));
    int[] cell = counts.computeIfAbsent(row, key -> new int[2]);
    cell[0]++;
    cell[1] += right ? 1 : 0;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("field            band          n     right\n");
    counts.forEach(
        (row, cell) ->
            out.append("%s %6d   %5.1f %%%n".formatted(row, cell[0], 100.0 * cell[1] / cell[0])));
    return out.toString();
  }
}
