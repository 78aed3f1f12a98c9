package org.lucerna.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.lucerna.query.Hit;

/**
 * One hit: the work, and why it is here.
 *
 * @param match {@code lexical} or {@code semantic}
 */
public record ItemAnswer(
    @JsonUnwrapped WorkAnswer work, List<Sentence> highlights, double score, String match) {

  /**
   * @param marks matched stretches of the text, each start and end in UTF-16 units
   */
  public record Sentence(
      String field, String text, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<int[]> marks) {}

  public static ItemAnswer of(Hit hit) {
    return new ItemAnswer(
        WorkAnswer.of(hit.work()),
        hit.highlights().stream()
            .map(
                it ->
                    new Sentence(
                        it.field(),
                        it.text(),
                        it.marks().stream()
                            .map(span -> new int[] {span.start(), span.end()})
                            .toList()))
            .toList(),
        hit.score(),
        hit.match());
  }
}
