package org.lucerna.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.model.StudyDesign;

/** Study designs that authors name in titles, as reporting guidelines ask them to (EQUATOR). */
final class TitleDesigns {
  private static final List<Rule> RULES =
      List.of(
          rule(
              StudyDesign.NOTICE,
              "^(retraction|retracted|erratum|correction|corrigendum"
                  + "|expression of concern)\\b"),
          rule(
              StudyDesign.TRIAL_PROTOCOL,
              "\\b(study|trial|review) protocol\\b"
                  + "|\\bprotocol (for|of) an?\\b.*\\b(trial|study|review)\\b"
                  + "|\\brationale and (study )?design\\b"),
          rule(
              StudyDesign.SYSTEMATIC_REVIEW,
              "\\bsystematic (literature )?reviews?\\b"
                  + "|\\bmeta-?\\s?analys[ei]s\\b|\\bumbrella review\\b"),
          rule(
              StudyDesign.GUIDELINE,
              "\\b(clinical practice )?guidelines?\\b"
                  + "|\\bconsensus (statement|recommendations?|guideline)"),
          rule(
              StudyDesign.RANDOMISED_TRIAL,
              "\\brandomi[sz]ed\\b(?! (studies|trials)).*"
                  + "\\b(trial|study|phase)\\b|\\b(trial|study|phase)\\b.*\\brandomi[sz]ed\\b"
                  + "|\\brandomi[sz]ed (controlled|clinical|comparison)"),
          rule(
              StudyDesign.NON_RANDOMISED_TRIAL,
              "\\bphase (i|ii|iii|iv|1|2|3|4|i/ii|1/2)\\b"
                  + "|\\b(pilot|feasibility|single-arm|non-?randomi[sz]ed) (trial|study)\\b"),
          rule(
              StudyDesign.REGISTRY_STUDY,
              "\\bregistry\\b|\\bregister-based\\b" + "|\\bpopulation-based\\b|\\bnationwide\\b"),
          rule(StudyDesign.CASE_CONTROL, "\\bcase[- ]control(led)?\\b"),
          rule(StudyDesign.CROSS_SECTIONAL, "\\bcross-sectional\\b"),
          rule(
              StudyDesign.COHORT,
              "\\bcohort\\b|\\b(retrospective|prospective|observational)\\b"
                  + "|\\bpropensity[- ]score\\b"),
          rule(StudyDesign.CASE_SERIES, "\\bcase series\\b|\\bseries of \\d+\\b"),
          rule(StudyDesign.CASE_REPORT, "\\bcase reports?\\b|\\breport of (a|two|three) cases?\\b"),
          rule(
              StudyDesign.LABORATORY,
              "\\b(mice|mouse|rats?|murine|porcine|in vitro|in vivo"
                  + "|cell lines?|xenografts?)\\b"),
          rule(StudyDesign.REVIEW, "\\b(narrative |scoping |literature )?review\\b"));

  private TitleDesigns() {}

  static Optional<DesignClassifier.Decision> of(String title) {
    for (Rule rule : RULES) {
      var found = rule.pattern().matcher(title);
      if (found.find()) {
        return Optional.of(new DesignClassifier.Decision(rule.design(), "Title: " + found.group()));
      }
    }
    return Optional.empty();
  }

  private static Rule rule(StudyDesign design, String pattern) {
    return new Rule(design, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  private record Rule(StudyDesign design, Pattern pattern) {}
}
