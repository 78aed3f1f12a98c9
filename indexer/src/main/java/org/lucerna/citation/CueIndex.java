package org.lucerna.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lucerna.model.IdentifierScheme;

/** The cues of all schemes by their first character, longest first. */
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

  private final List<List<Cue>> byFirst = new ArrayList<>();

  private CueIndex() {
    for (int c = 0; c < 128; c++) {
      byFirst.add(new ArrayList<>());
    }
  }

  static CueIndex ofAllSchemes() {
    CueIndex index = new CueIndex();
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      for (String text : scheme.cues()) {
        index.byFirst.get(text.charAt(0)).add(new Cue(text, scheme));
        index.byFirst.get(Character.toUpperCase(text.charAt(0))).add(new Cue(text, scheme));
      }
    }
    for (List<Cue> cues : index.byFirst) {
      cues.sort(Comparator.comparingInt((Cue cue) -> cue.text().length()).reversed());
    }
    index.byFirst.replaceAll(cues -> cues.stream().distinct().toList());
    return index;
  }

  List<Cue> startingWith(char c) {
    return c < 128 ? byFirst.get(c) : List.of();
  }
}
