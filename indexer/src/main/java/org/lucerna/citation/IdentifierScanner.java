package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/**
 * Finds identifiers in free text in one pass: at each word boundary the cues of {@link
 * IdentifierScheme} are tried, and what follows a cue is read by its scheme. Linear in the text.
 * What announces itself as an identifier and is none comes back as malformed, never dropped.
 */
public final class IdentifierScanner {

  private static final CueIndex CUES = CueIndex.ofAllSchemes();

  private IdentifierScanner() {}

  /** The mentions in order; they do not overlap. */
  public static List<IdentifierMention> scan(String text) {
    List<IdentifierMention> found = new ArrayList<>();
    NiceCodeScanner nice = new NiceCodeScanner(text);
    int i = 0;
    while (i < text.length()) {
      Optional<IdentifierMention> mention =
          isBoundary(text, i) ? mentionAt(text, i, nice) : Optional.empty();
      if (mention.isPresent()) {
        found.add(mention.get());
        i = Math.max(mention.get().end(), i + 1);
      } else {
        i++;
      }
    }
    return List.copyOf(found);
  }

  /** The valid identifiers of a text, each once, in order of first mention. */
  public static List<Identifier> identifiers(String text) {
    return identifiers(scan(text));
  }

  static List<Identifier> identifiers(List<IdentifierMention> mentions) {
    if (mentions.isEmpty()) {
      return List.of(); // as of most texts
    }
    return mentions.stream()
        .map(IdentifierMention::reading)
        .filter(IdentifierReading.Valid.class::isInstance)
        .map(r -> ((IdentifierReading.Valid) r).identifier())
        .distinct()
        .toList();
  }

  private static boolean isBoundary(String text, int i) {
    return i == 0
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || (Character.isLetter(text.charAt(i)) && Character.isDigit(text.charAt(i - 1)));
  }

  private static Optional<IdentifierMention> mentionAt(String text, int i, NiceCodeScanner nice) {
    for (CueIndex.Cue cue : CUES.startingLike(text, i)) {
      if (cue.matchesAt(text, i)) {
        Optional<IdentifierMention> mention = IdentifierBody.read(text, i, cue);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    if (Character.isDigit(text.charAt(i))) {
      return IdentifierBody.bareTrialNumber(text, i);
    }
    return nice.at(i);
  }
}
