package org.lucerna.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks every format; the strongest claim wins, and of equal claims the first in the register. */
public final class FormatDetector {
  private final List<SourceFormat> formats;

  public FormatDetector(List<SourceFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Names of the formats whose records tell events. */
  Set<String> namesOfEvents() {
    return formats.stream()
        .filter(SourceFormat::tellsEvents)
        .map(SourceFormat::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<SourceFormat> detect(SourceHead head) {
    Recognition strongest = Recognition.NO;
    Optional<SourceFormat> winner = Optional.empty();
    for (SourceFormat format : formats) {
      Recognition claim = format.recognise(head);
      if (claim.compareTo(strongest) > 0) {
        strongest = claim;
        winner = Optional.of(format);
      }
    }
    return winner;
  }
}
