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
              "^(retraction|retracted|erratum|correction|corrigendum"
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
              List.of("cohort", "spective", "observational", "propensity"),
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
              List.of("mice", "mouse", "rat", "murine", "porcine", "vi", "cell", "xenograft"),
              "\\b(mice|mouse|rats?|murine|porcine|in vitro|in vivo"
                  + "|cell lines?|xenografts?)\\b"),
          rule(
              StudyDesign.REVIEW,
              List.of("review"),
              "\\b(narrative |scoping |literature )?review\\b"));

  private TitleDesigns() {}

  static Optional<DesignClassifier.Decision> of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      if (rule.mayHold(lower)) {
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
    return new Rule(design, cues, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /**
   * @param cues one of them is in every title the pattern finds: looking for them is quicker
   */
  private record Rule(StudyDesign design, List<String> cues, Pattern pattern) {
    boolean mayHold(String lower) {
      for (String cue : cues) {
        if (lower.contains(cue)) {
          return true;
        }
      }
      return false;
    }
  }
}
