package org.lucerna.citation;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.PartialDate;

/**
 * A reference made ready for its grammar: spaces made plain, list label passed over, and what is
 * found by its own form (identifiers, addresses, access notes) masked. Offsets stay those of the
 * string given.
 *
 * @param plain with nothing masked
 * @param lower {@code plain} in lower case, as long
 * @param text as long as the string given; masked characters are {@link Tokens#MASKED}
 * @param start offset after the list label
 * @param published when it first appeared online
 * @param internetAt offset of "[Internet]" or the like, -1 where there is none
 */
record Prepared(
    String plain,
    String lower,
    String text,
    int start,
    List<IdentifierMention> identifiers,
    Optional<String> url,
    Optional<PartialDate> accessed,
    Optional<PartialDate> published,
    int internetAt,
    boolean availableFrom) {

  private static final Pattern BACKLINKS =
      Pattern.compile(
          "(?:[↑^] ++(?:Jump up to: ?+)?|Jump up to: ?+)(?:(?:[0-9]{1,3}\\.[0-9]{1,2}|[a-z]) ++)*+");

  /** Lower case; what follows them begins the reference. */
  private static final List<String> TAGS =
      List.of(
          "[guideline]",
          "[best evidence]",
          "[review]",
          "[free full text]",
          "[pdf]",
          "anon.",
          "anonymous.",
          "[anonymous].",
          "[no authors listed].",
          "[no authors listed]",
          "no authors listed.",
          "sources:",
          "source:",
          "references:",
          "reference:",
          "quelle:",
          "quellen:",
          "journal reference:",
          "journal references:",
          "adapted from:",
          "reprinted from:",
          "reproduced from:",
          "modified from:");

  /** The words of an identifier as they stand in the reference. */
  String raw(IdentifierMention mention) {
    return plain.substring(mention.start(), mention.end());
  }

  /** Whether the reference says "[Internet]" or the like. */
  boolean internet() {
    return internetAt >= 0;
  }

  /** Whether there is an address other than a DOI's. */
  boolean isPage() {
    return url.map(address -> !address.contains("doi.org")).orElse(false);
  }

  static Prepared of(String raw) {
    String plain = plain(raw);
    int start = afterTag(plain, afterBacklinks(plain, labelLength(plain)));
    NoteMasker masker = new NoteMasker(plain, start);
    masker.run();
    return new Prepared(
        plain,
        masker.lower(),
        masker.masked(),
        afterMask(masker.masked(), start),
        masker.identifiers(),
        masker.url(),
        masker.accessed(),
        masker.published(),
        masker.internetAt(),
        masker.availableFrom());
  }

  private static String plain(String raw) {
    char[] chars = raw.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (TextLine.isWhite(c)
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || Character.isSpaceChar(c)) {
        chars[i] = ' ';
      } else if (c == Tokens.MASKED) {
        chars[i] = '?';
      }
    }
    if (raw.contains("``")) {
      texQuotes(chars, '`', '“');
      texQuotes(chars, '\'', '”');
    }
    return new String(chars);
  }

  /** ``TeX quotes'': two signs become one quotation mark and a space. */
  private static void texQuotes(char[] chars, char sign, char mark) {
    for (int i = 0; i + 1 < chars.length; i++) {
      if (chars[i] == sign && chars[i + 1] == sign) {
        chars[i] = mark;
        chars[i + 1] = ' ';
      }
    }
  }

  /** "↑ 3.0 3.1 Radiopaedia", "^ a b Mayo Clinic": a wiki's links back to its text. */
  private static int afterBacklinks(String text, int start) {
    Matcher links = BACKLINKS.matcher(text).region(start, Math.min(text.length(), start + 60));
    return links.lookingAt() && links.end() < text.length() ? links.end() : start;
  }

  /** "[Guideline] Marrero JA, ...", "SOURCES: American Cancer Society": what sites put before. */
  private static int afterTag(String text, int start) {
    String rest = text.substring(start, Math.min(text.length(), start + 24)).toLowerCase(ROOT);
    for (String tag : TAGS) {
      if (rest.startsWith(tag)) {
        int end = start + tag.length();
        while (end < text.length() && text.charAt(end) == ' ') {
          end++;
        }
        return end < text.length() ? end : start;
      }
    }
    return start;
  }

  /** An address or identifier that stands first is passed over with the signs after it. */
  private static int afterMask(String masked, int start) {
    int i = start;
    while (i < masked.length() && " .,:;-–—|()<>[]".indexOf(masked.charAt(i)) >= 0) {
      i++;
    }
    if (i >= masked.length() || masked.charAt(i) != Tokens.MASKED) {
      return start;
    }
    int end = i;
    while (end < masked.length()
        && (masked.charAt(end) == Tokens.MASKED
            || " .,:;-–—|)>]".indexOf(masked.charAt(end)) >= 0)) {
      end++;
    }
    return end < masked.length() ? end : start;
  }

  private static int labelLength(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    String rest = text.substring(i, Math.min(text.length(), i + 16));
    return i
        + EntryLabel.of(rest).filter(Prepared::isSurelyLabel).map(EntryLabel::length).orElse(0);
  }

  /**
   * A bare number before a reference is as likely part of it ("2 doses ..."), save where marked.
   */
  private static boolean isSurelyLabel(EntryLabel label) {
    return switch (label.style()) {
      case BRACKETS, DOT, CLOSING_PARENTHESIS, SUPERSCRIPT, CARET, BULLET -> label.number() <= 1500;
      case PARENTHESES, COLON, DASH -> label.number() < 1500;
      case BARE -> false;
    };
  }
}
