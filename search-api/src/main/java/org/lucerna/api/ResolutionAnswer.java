package org.lucerna.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.Guidance;
import org.lucerna.model.RecordFlag;
import org.lucerna.resolve.FieldDifference;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.Resolution;

/**
 * What came of looking one reference up (SPEC section 2, {@code resolve}).
 *
 * @param id only where a match is claimed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResolutionAnswer(
    String verdict,
    Optional<String> id,
    double confidence,
    List<Difference> differs,
    List<String> flags) {

  /** A field as cited and as recorded. */
  public record Difference(String field, String cited, String record) {
    static Difference of(FieldDifference difference) {
      return new Difference(difference.field(), difference.cited(), difference.recorded());
    }
  }

  public static ResolutionAnswer of(Resolution resolution) {
    return new ResolutionAnswer(
        resolution.verdict().label(),
        resolution.match().map(work -> work.id().text()),
        Math.round(resolution.confidence() * 1000) / 1000.0,
        resolution.differences().stream().map(Difference::of).toList(),
        resolution.match().map(ResolutionAnswer::flags).orElse(List.of()));
  }

  /**
   * The four that are promised (SPEC section 2): withdrawn is retracted, of guidance superseded.
   */
  private static List<String> flags(IndexedWork work) {
    RecordFlag withdrawn =
        work.source() instanceof Guidance ? RecordFlag.SUPERSEDED : RecordFlag.RETRACTED;
    return work.flags().stream()
        .map(flag -> flag == RecordFlag.WITHDRAWN ? withdrawn : flag)
        .map(RecordFlag::label)
        .distinct()
        .sorted()
        .toList();
  }
}
