package org.lucerna.format.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;

/** What a sentence on a page of guidance speaks of: that guidance, a part of it, something else. */
enum NiceSubject {
  WHOLE,
  PART,
  OTHER;

  private static final String KIND =
      "(?:nice|cancer|services?|clinical|public|health|social|care|technology|technologies"
          + "|appraisals?|interventional|procedures?|medical|healthtech|diagnostics?|highly|specialised"
          + "|quality|antimicrobial|prescribing|evidence|rapid|covid-19|medtech|innovation|safe"
          + "|staffing|practice|key|therapeutic|present|current|original|earlier|older|whole"
          + "|entire|full|published|version|of)";
  private static final String NOUN =
      "(?:guidance|guidelines?|guide|appraisal|standard|document|publication|briefing|summary"
          + "|advice|topic|version|indicator|ipg|mib)";

  /** Up to and with the number in brackets that may follow. */
  private static final Pattern SELF =
      Pattern.compile(
          "^(?:(?:all|the whole|the entirety) of |all (?:of )?(?:the )?recommendations in )?(?<which>this|the|our) (?<kind>(?:"
              + KIND
              + " ){0,6}"
              + NOUN
              + ")\\b(?: (?:guidance|guideline)\\b)?(?:,? [(\\[][^)\\]]{0,60}[)\\]])?");

  /** {@code NICE clinical guideline 131} or {@code CG131}, told from others by its number. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:the |this )?(?:" + KIND + " |" + NOUN + " ){0,6}[(\\[]?[a-z]{0,5} ?\\d");

  private static final Pattern PARTS =
      Pattern.compile(
          "^(?:(?:all|some|most|many|several|both|two|three|the|these|those|our|its|other|previous"
              + "|following|research|practice|treatment|of)[ ,]{1,2}){0,4}(?:recommendations?"
              + "|sections?|parts?|chapters?|statements?|tables?|appendi\\w{1,5}|some|most|elements?"
              + "|advice|algorithms?|evidence reviews?|information|text|wording|links?|indications?)"
              + "\\b");
  private static final Pattern PRONOUN = Pattern.compile("^(?:it|this)\\b(?! \\w+ly? of)");
  private static final Pattern BODY = Pattern.compile("^(?:we|nice)\\b(?! (?:" + NOUN + "|cl|te))");

  private static final Pattern ELLIPTIC =
      Pattern.compile(
          "^(?:first |last )?(?:published|updated|reviewed|issued|amended|see|read)\\b");

  /** A phrase that only describes what stands before it. */
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "^(?:,? ?[(\\[]|,? (?:on|for|about|from|of|in|to|with|published|issued|produced"
              + "|developed|entitled|called|last|first|originally)\\b)");

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|should|does|do|covers?|contains?|includes?"
              + "|describes?|recommends?|applies|makes|sets|updates|replaces|supersedes|replaced"
              + "|checked|reviewed|decided)\\b");
  private static final Pattern JOINED = Pattern.compile("(?:\\band(?: now| also)?|\\bbut|,)$");
  private static final Pattern RELATIVE = Pattern.compile("\\b(?:which|that|who|these|those|it)$");

  /**
   * @param subject the words before a verb, without what introduces the sentence
   * @param own the number of the page's guidance
   * @param spokenOf what the sentence before spoke of, for {@code It}
   */
  static NiceSubject of(String subject, Optional<Identifier> own, NiceSubject spokenOf) {
    String words = subject.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return spokenOf;
    }
    if (words.equals("guidance") || words.equals("guideline")) {
      return WHOLE;
    }
    Optional<String> rest = afterSelf(words, subject.strip(), own);
    if (rest.isPresent()) {
      return reaches(rest.get()) ? WHOLE : OTHER;
    }
    if (PARTS.matcher(words).find()) {
      return othersOnly(subject, own) ? OTHER : PART;
    }
    Matcher pronoun = PRONOUN.matcher(words);
    return pronoun.find() && reaches(words.substring(pronoun.end())) ? spokenOf : OTHER;
  }

  /** What a sentence leaves {@code It} in the next to mean. */
  static NiceSubject after(String sentence, Optional<Identifier> own, NiceSubject spokenOf) {
    String words = sentence.strip().toLowerCase(Locale.ROOT);
    if (afterSelf(words, sentence.strip(), own).isPresent()) {
      return WHOLE;
    }
    boolean same =
        ELLIPTIC.matcher(words).find()
            || PRONOUN.matcher(words).find()
            || BODY.matcher(words).find()
            || words.split(" ", 5).length < 5;
    return same && NiceCodes.in(sentence).isEmpty() ? spokenOf : OTHER;
  }

  /** Whether a phrase begins with the page's own guidance. */
  static boolean beginsWhole(String phrase, Optional<Identifier> own) {
    return afterSelf(phrase.strip().toLowerCase(Locale.ROOT), phrase.strip(), own).isPresent();
  }

  /** Whether a phrase begins with recommendations, a section or the like. */
  static boolean beginsPart(String phrase) {
    return PARTS.matcher(phrase.strip().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether words are the page's own guidance and nothing more, or nothing at all. */
  static boolean isOnlyWhole(String subject, Optional<Identifier> own) {
    String words = subject.strip().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || words.equals("guidance")
        || words.equals("guideline")
        || afterSelf(words, subject.strip(), own).filter(String::isBlank).isPresent();
  }

  /** Whether NICE itself is who acts. */
  static boolean isBody(String subject) {
    return BODY.matcher(subject.strip().toLowerCase(Locale.ROOT)).find();
  }

  static boolean beginsPronoun(String phrase) {
    return PRONOUN.matcher(phrase.strip().toLowerCase(Locale.ROOT)).find();
  }

  private static Optional<String> afterSelf(
      String words, String subject, Optional<Identifier> own) {
    Matcher self = SELF.matcher(words);
    if (self.find() && !othersOnly(subject.substring(0, self.end()), own)) {
      boolean meant = !self.group("which").equals("the") || isOwnKind(self.group("kind"), own);
      return meant ? Optional.of(words.substring(self.end())) : Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(words);
    List<Identifier> codes = numbered.find() ? NiceCodes.in(subject) : List.of();
    boolean first = !codes.isEmpty() && own.filter(codes.getFirst()::equals).isPresent();
    return first
        ? Optional.of(words.substring(numbered.end()).replaceFirst("^\\d*[)\\]]?", ""))
        : Optional.empty();
  }

  /** "The technology appraisal" is another's on the page of a guideline. */
  private static boolean isOwnKind(String kind, Optional<Identifier> own) {
    String bare = kind.replaceFirst("^(?:nice|whole|entire|full|present|current) ", "");
    String type = own.map(NiceNumbers::typeOf).orElse("").toLowerCase(Locale.ROOT);
    return bare.equals("guidance") || bare.equals("guideline") || type.contains(bare);
  }

  private static boolean othersOnly(String text, Optional<Identifier> own) {
    List<Identifier> codes = NiceCodes.in(text);
    boolean self = text.toLowerCase(Locale.ROOT).matches(".*\\bthis \\w*\\s?\\w*\\s?guid.*");
    return !codes.isEmpty() && !self && own.filter(codes::contains).isEmpty();
  }

  /** Whether words between a noun and a verb let the verb be said of that noun. */
  private static boolean reaches(String between) {
    String words = between.strip();
    String bare = words.replaceFirst("^,\\s*", "").replaceFirst(",$", "");
    if (bare.isEmpty() || bare.equals("which") || bare.equals("that")) {
      return true;
    }
    if (RELATIVE.matcher(bare).find()) {
      return false;
    }
    boolean describes = DESCRIBES.matcher(between).find() && !FINITE.matcher(words).find();
    return describes || (JOINED.matcher(words).find() && !words.endsWith(","));
  }
}
