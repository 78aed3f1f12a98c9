package org.lucerna.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** At 128 times the first character and the second, each in lower case and in upper case. */
  private final List<List<Cue>> byStart;

  private CueIndex(List<List<Cue>> byStart) {
    this.byStart = byStart;
  }

  static CueIndex ofAllSchemes() {
    List<List<Cue>> byStart = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
    Arrays.stream(IdentifierScheme.values())
        .flatMap(scheme -> scheme.cues().stream().map(text -> new Cue(text, scheme)))
        .distinct()
        .collect(Collectors.groupingBy(cue -> cue.text().substring(0, 2)))
        .forEach(
            (start, cues) -> {
              cues.sort(Comparator.comparingInt((Cue cue) -> cue.text().length()).reversed());
              List<Cue> longestFirst = List.copyOf(cues);
              casesOf(start).forEach(either -> byStart.set(at(either, 0), longestFirst));
            });
    return new CueIndex(List.copyOf(byStart));
  }

  private static Set<String> casesOf(String start) {
    String upper = start.toUpperCase(Locale.ROOT);
    return Set.copyOf(
        List.of(
            start,
            upper,
            start.substring(0, 1) + upper.substring(1),
            upper.substring(0, 1) + start.substring(1)));
  }

  /** Those that may stand there, as far as two characters tell. */
  List<Cue> startingLike(String text, int i) {
    boolean told = i + 1 < text.length() && text.charAt(i) < ASCII && text.charAt(i + 1) < ASCII;
    return told ? byStart.get(at(text, i)) : List.of();
  }

  private static int at(String text, int i) {
    return ASCII * text.charAt(i) + text.charAt(i + 1);
  }
}
