package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/**
 * Reads what follows a cue: how far the identifier goes, and whether it keeps its scheme's rules.
 */
final class IdentifierBody {

  /** A claim with fewer digits is taken for a word, not for a broken identifier. */
  private static final int DIGITS_OF_A_CLAIM = 4;

  /** No identifier but a DOI is longer; keeps the scan linear on hostile text. */
  private static final int LONGEST_RUN = 64;

  private IdentifierBody() {}

  static Optional<IdentifierMention> read(String text, int start, CueIndex.Cue cue) {
    int afterCue = start + cue.text().length();
    return switch (cue.scheme()) {
      case DOI -> doi(text, start, afterCue, cue);
      case ISBN -> grouped(text, start, afterCue, cue.scheme(), 17);
      case ISSN -> grouped(text, start, afterCue, cue.scheme(), 9);
      case PMID,
          PMCID,
          NICE,
          NCT,
          ISRCTN,
          EUDRACT,
          EUCT,
          UTN,
          ANZCTR,
          CHICTR,
          CTRI,
          DRKS,
          IRCT,
          JRCT,
          UMIN,
          KCT,
          NTR,
          PACTR,
          REBEC,
          RPCEC,
          SLCTR,
          TCTR,
          LBCTR,
          PROSPERO,
          ARXIV,
          PDQ,
          DOC,
          PER,
          JAPICCTI,
          JMAIIA,
          ITMCTR ->
          run(text, start, afterCue, cue);
    };
  }

  /** EudraCT and EU CT numbers are distinctive enough to stand without a label. */
  static Optional<IdentifierMention> bareTrialNumber(String text, int i) {
    if (i + 14 > text.length() || !isDash(text.charAt(i + 4)) || !isDash(text.charAt(i + 11))) {
      return Optional.empty();
    }
    int end = endOfRun(text, i, false);
    for (IdentifierScheme scheme :
        new IdentifierScheme[] {IdentifierScheme.EUCT, IdentifierScheme.EUDRACT}) {
      if (scheme.read(text.substring(i, end)) instanceof IdentifierReading.Valid valid) {
        return Optional.of(new IdentifierMention(valid, i, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<IdentifierMention> run(
      String text, int start, int afterCue, CueIndex.Cue cue) {
    int from = cue.isUrl() ? afterCue : skipSeparators(text, afterCue);
    boolean labelled = from > afterCue && text.substring(afterCue, from).indexOf(':') >= 0;
    boolean slashes =
        cue.scheme() == IdentifierScheme.CTRI
            || cue.scheme() == IdentifierScheme.SLCTR
            || cue.scheme() == IdentifierScheme.ARXIV;
    boolean valueHasCue = cue.scheme().namesItself() && !cue.isUrl() && !cue.text().equals("pmcid");
    int end = endOfRun(text, from, slashes);
    if (end == from) {
      return Optional.empty();
    }
    String body = text.substring(from, end);
    String value =
        valueHasCue
            ? text.substring(start, afterCue)
                + (needsJoin(cue) ? text.substring(afterCue, from).strip() : "")
                + body
            : body;
    IdentifierReading reading = cue.scheme().read(value);
    boolean taken =
        cue.scheme() == IdentifierScheme.PER
            ? isPeruvian(reading, text, start)
            : reading instanceof IdentifierReading.Valid
                || isClaim(body, labelled, from == afterCue);
    return taken ? Optional.of(new IdentifierMention(reading, start, end)) : Optional.empty();
  }

  /** "per-1000" announces nothing: such a number is one where it is whole and in capitals. */
  private static boolean isPeruvian(IdentifierReading reading, String text, int start) {
    return reading instanceof IdentifierReading.Valid && text.startsWith("PER", start);
  }

  /** Schemes in which a separator after the cue belongs to the value. */
  private static boolean needsJoin(CueIndex.Cue cue) {
    return cue.scheme() == IdentifierScheme.CHICTR
        || cue.scheme() == IdentifierScheme.CTRI
        || cue.scheme() == IdentifierScheme.SLCTR
        || cue.scheme() == IdentifierScheme.UTN;
  }

  private static boolean isClaim(String body, boolean labelled, boolean adjoining) {
    long digits = body.chars().filter(Character::isDigit).count();
    return digits >= DIGITS_OF_A_CLAIM
        && (labelled || (adjoining && Character.isDigit(body.charAt(0))));
  }

  private static Optional<IdentifierMention> doi(
      String text, int start, int afterCue, CueIndex.Cue cue) {
    int from = cue.text().equals("10.") ? start : DoiExtent.start(text, afterCue);
    if (!text.startsWith("10.", from)) {
      return brokenDoi(text, start, afterCue, from, cue);
    }
    int end = DoiExtent.end(text, from);
    IdentifierReading reading =
        IdentifierScheme.DOI.read(text.substring(from, end).replace(" ", ""));
    boolean bare = from == start;
    if (reading instanceof IdentifierReading.Malformed && bare) {
      return Optional.empty();
    }
    return Optional.of(new IdentifierMention(reading, start, end));
  }

  private static Optional<IdentifierMention> brokenDoi(
      String text, int start, int afterCue, int from, CueIndex.Cue cue) {
    int end = endOfRun(text, from, true);
    String body = text.substring(from, end);
    boolean labelled =
        text.substring(afterCue, Math.min(text.length(), afterCue + 2)).indexOf(':') >= 0;
    boolean claim =
        (labelled || cue.isUrl()) && !body.isEmpty() && Character.isDigit(body.charAt(0));
    return claim
        ? Optional.of(new IdentifierMention(IdentifierScheme.DOI.read(body), start, end))
        : Optional.empty();
  }

  /** ISBN and ISSN: digits in groups, parted by hyphens or spaces, up to a known length. */
  private static Optional<IdentifierMention> grouped(
      String text, int start, int afterCue, IdentifierScheme scheme, int longest) {
    int from = skipSeparators(text, skipBracketed(text, afterCue));
    int end = from;
    while (end < text.length() && end - from < longest && isGroupChar(text.charAt(end))) {
      end++;
    }
    for (int cut = end; cut - from >= 8; cut--) {
      boolean wordEnds = cut == text.length() || !Character.isLetterOrDigit(text.charAt(cut));
      if (wordEnds && scheme.read(text.substring(from, cut)) instanceof IdentifierReading.Valid v) {
        return Optional.of(new IdentifierMention(v, start, cut));
      }
    }
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end - from < DIGITS_OF_A_CLAIM
        ? Optional.empty()
        : Optional.of(new IdentifierMention(scheme.read(text.substring(from, end)), start, end));
  }

  private static boolean isGroupChar(char c) {
    return (c >= '0' && c <= '9') || c == 'X' || c == 'x' || c == ' ' || isDash(c);
  }

  private static int skipBracketed(String text, int from) {
    int close = from + 1 < text.length() && text.charAt(from) == ' ' ? text.indexOf(')', from) : -1;
    return close > 0 && close - from < 14 && text.charAt(from + 1) == '(' ? close + 1 : from;
  }

  static int skipSeparators(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 6 && isSeparator(text.charAt(i))) {
      i++;
    }
    for (String word : new String[] {"number", "no.", "nr.", "id", "identifier"}) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        int after = i + word.length();
        while (after < text.length() && isSeparator(text.charAt(after))) {
          after++;
        }
        return after > i + word.length() ? after : i;
      }
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == ':' || c == ' ' || c == '#' || c == '.' || c == '\u00a0' || c == '=' || isDash(c);
  }

  private static int endOfRun(String text, int from, boolean slashes) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_RUN && isRunChar(text.charAt(i), slashes)) {
      i++;
    }
    while (i > from && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isRunChar(char c, boolean slashes) {
    return Character.isLetterOrDigit(c) || isDash(c) || (slashes && (c == '/' || c == '.'));
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
