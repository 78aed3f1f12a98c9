package org.lucerna.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * What a tagger needs beside the concepts: the contents of contexts, polarity and names files.
 *
 * @param contexts word groups by name
 */
public record TaggingRules(Map<String, List<String>> contexts, Polarities polarity, Names names) {
  public TaggingRules {
    contexts = Map.copyOf(contexts);
  }

  /** Words that deny or suppose, false friends of such words, and words that end their reach. */
  public record Polarities(
      Cues negation, Cues hypothetical, List<String> pseudo, List<String> stops) {
    public Polarities {
      pseudo = List.copyOf(pseudo);
      stops = List.copyOf(stops);
    }
  }

  /**
   * Cues by the side on which they act.
   *
   * @param before reach forward
   * @param after reach back
   * @param prefix joined to the next word
   * @param suffix joined to the word before
   */
  public record Cues(
      List<String> before, List<String> after, List<String> prefix, List<String> suffix) {
    public Cues {
      before = List.copyOf(before);
      after = List.copyOf(after);
      prefix = List.copyOf(prefix);
      suffix = List.copyOf(suffix);
    }
  }

  /** Phrases that never are a concept, and the words that betray a name. */
  public record Names(List<String> never, List<String> nameWords, List<String> nameStarts) {
    public Names {
      never = List.copyOf(never);
      nameWords = List.copyOf(nameWords);
      nameStarts = List.copyOf(nameStarts);
    }
  }
}
