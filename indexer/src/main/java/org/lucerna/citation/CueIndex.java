package org.lucerna.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lucerna.model.IdentifierScheme;

/** The cues of all schemes by their first two characters, longest first. */
final class CueIndex {

  /** One cue, in lower case, and the scheme it announces. */
  record Cue(String text, IdentifierScheme scheme) {

    boolean matchesAt(String other, int at) {
      return other.regionMatches(true, at, text, 0, text.length());
    }

    boolean isUrl() {
      return text.endsWith("/");
    }
  }

  private static final int ASCII = 128;

  /** At 128 times the first character and the second, both in lower case. */
  private final List<List<Cue>> byStart;

  private CueIndex(List<List<Cue>> byStart) {
    this.byStart = byStart;
  }

  static CueIndex ofAllSchemes() {
    List<List<Cue>> byStart = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
    Arrays.stream(IdentifierScheme.values())
        .flatMap(scheme -> scheme.cues().stream().map(text -> new Cue(text, scheme)))
        .distinct()
        .collect(Collectors.groupingBy(cue -> at(cue.text(), 0)))
        .forEach(
            (start, cues) -> {
              cues.sort(Comparator.comparingInt((Cue cue) -> cue.text().length()).reversed());
              byStart.set(start, List.copyOf(cues));
            });
    return new CueIndex(List.copyOf(byStart));
  }

  /** Those that may stand there, as far as two characters tell. */
  List<Cue> startingLike(String text, int i) {
    boolean told = i + 1 < text.length() && text.charAt(i) < ASCII && text.charAt(i + 1) < ASCII;
    return told ? byStart.get(at(text, i)) : List.of();
  }

  private static int at(String text, int i) {
    return ASCII * Character.toLowerCase(text.charAt(i))
        + Character.toLowerCase(text.charAt(i + 1));
  }
}
