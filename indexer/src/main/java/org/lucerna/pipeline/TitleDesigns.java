package org.lucerna.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.StudyDesign;

/** Study designs that authors name in titles, as reporting guidelines ask them to (EQUATOR). */
final class TitleDesigns {
  private static final List<Rule> RULES =
      List.of(
          rule(
              StudyDesign.NOTICE,
              List.of("retract", "erratum", "correct", "corrigend", "concern"),
              "^(retraction|retracted(?! (?:article|paper|publication))|erratum|correction|corrigendum"
                  + "|expression of concern)\\b"),
          rule(
              StudyDesign.TRIAL_PROTOCOL,
              List.of("protocol", "rationale"),
              "\\b(study|trial|review) protocol\\b"
                  + "|\\bprotocol (for|of) an?\\b.*\\b(trial|study|review)\\b"
                  + "|\\brationale and (study )?design\\b"),
          rule(
              StudyDesign.SYSTEMATIC_REVIEW,
              List.of("systematic", "meta", "umbrella"),
              "\\bsystematic (literature )?reviews?\\b"
                  + "|\\bmeta-?\\s?analys[ei]s\\b|\\bumbrella review\\b"),
          rule(
              StudyDesign.GUIDELINE,
              List.of("guideline", "consensus"),
              "\\b(clinical practice )?guidelines?\\b"
                  + "|\\bconsensus (statement|recommendations?|guideline)"),
          rule(
              StudyDesign.RANDOMISED_TRIAL,
              List.of("randomi"),
              "\\brandomi[sz]ed\\b(?! (studies|trials)).*"
                  + "\\b(trial|study|phase)\\b|\\b(trial|study|phase)\\b.*\\brandomi[sz]ed\\b"
                  + "|\\brandomi[sz]ed (controlled|clinical|comparison)"),
          rule(
              StudyDesign.NON_RANDOMISED_TRIAL,
              List.of("phase", "trial", "study"),
              "\\bphase (i|ii|iii|iv|1|2|3|4|i/ii|1/2)\\b"
                  + "|\\b(pilot|feasibility|single-arm|non-?randomi[sz]ed) (trial|study)\\b"),
          rule(
              StudyDesign.REGISTRY_STUDY,
              List.of("regist", "population", "nationwide"),
              "\\bregistry\\b|\\bregister-based\\b" + "|\\bpopulation-based\\b|\\bnationwide\\b"),
          rule(StudyDesign.CASE_CONTROL, List.of("control"), "\\bcase[- ]control(led)?\\b"),
          rule(StudyDesign.CROSS_SECTIONAL, List.of("cross-sectional"), "\\bcross-sectional\\b"),
          rule(
              StudyDesign.COHORT,
              List.of("cohort", "retrospective", "prospective", "observational", "propensity"),
              "\\bcohort\\b|\\b(retrospective|prospective|observational)\\b"
                  + "|\\bpropensity[- ]score\\b"),
          rule(
              StudyDesign.CASE_SERIES, List.of("series"), "\\bcase series\\b|\\bseries of \\d+\\b"),
          rule(
              StudyDesign.CASE_REPORT,
              List.of("report"),
              "\\bcase reports?\\b|\\breport of (a|two|three) cases?\\b"),
          rule(
              StudyDesign.LABORATORY,
              List.of(
                  "mice",
                  "mouse",
                  "rat",
                  "murine",
                  "porcine",
                  "vitro",
                  "vivo",
                  "cell",
                  "xenograft"),
              "\\b(mice|mouse|rats?|murine|porcine|in vitro|in vivo"
                  + "|cell lines?|xenografts?)\\b"),
          rule(
              StudyDesign.REVIEW,
              List.of("review"),
              "\\b(narrative |scoping |literature )?review\\b"));

  private TitleDesigns() {}

  static Optional<DesignClassifier.Decision> of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    LetterPairs pairs = new LetterPairs(lower);
    for (Rule rule : RULES) {
      if (rule.mayHold(lower, pairs)) {
        Matcher found = rule.pattern().matcher(title);
        if (found.find()) {
          return Optional.of(
              new DesignClassifier.Decision(rule.design(), "Title: " + found.group()));
        }
      }
    }
    return Optional.empty();
  }

  private static Rule rule(StudyDesign design, List<String> cues, String pattern) {
    return new Rule(
        design,
        cues.stream().map(cue -> new Cue(cue, new LetterPairs(cue))).toList(),
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  private record Cue(String text, LetterPairs pairs) {}

  /**
   * @param cues with one of them a word begins in every title the pattern finds: looking for them
   *     is quicker
   */
  private record Rule(StudyDesign design, List<Cue> cues, Pattern pattern) {
    boolean mayHold(String lower, LetterPairs pairs) {
      for (Cue cue : cues) {
        if (pairs.holdsAll(cue.pairs()) && beginsWord(lower, cue.text())) {
          return true;
        }
      }
      return false;
    }

    private static boolean beginsWord(String lower, String cue) {
      int at = lower.indexOf(cue);
      while (at > 0 && Character.isLetter(lower.charAt(at - 1))) {
        at = lower.indexOf(cue, at + 1);
      }
      return at >= 0;
    }
  }

  /** Which letters follow which in a text: what lacks a pair of a cue's lacks the cue. */
  private static final class LetterPairs {
    private static final int LETTERS = 32;

    /** For each letter, by the low five bits of its code, one bit for each that follows it. */
    private final int[] following = new int[LETTERS];

    LetterPairs(String text) {
      for (int i = 1; i < text.length(); i++) {
        following[text.charAt(i - 1) % LETTERS] |= 1 << text.charAt(i);
      }
    }

    boolean holdsAll(LetterPairs cue) {
      for (int i = 0; i < LETTERS; i++) {
        if ((cue.following[i] & ~following[i]) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
