package org.lucerna.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StudyDesign;
import org.lucerna.model.TrialRegistration;

/**
 * Decides a record's study design, and says from what.
 *
 * <p>Of a paper: the publication types its source states, then MeSH headings of study designs, then
 * words of the title. The strongest stated type decides, where a paper has several.
 */
public final class DesignClassifier {
  /** A notice is a notice, whatever type the work it concerns has. */
  private static final Comparator<Decision> STRONGEST_FIRST =
      Comparator.comparing((Decision each) -> each.design() != StudyDesign.NOTICE)
          .thenComparing(Decision::design)
          .thenComparing(Decision::source);

  /** {@code Non-Randomized}, {@code Randomised: no}, {@code Randomization: N/A}. */
  private static final Pattern NOT_RANDOMISED =
      Pattern.compile(
          "\\b(?:non|not|un|quasi|pseudo)(?:[-_ ]| a )?random"
              + "|\\brandomi[sz](?:ed|ation)\\s?[:=?]\\s?(?:no\\b|n/?a\\b|none\\b|not )");

  /**
   * A label of WHO's that is left without an answer says nothing: {@code Randomised: Open: yes}.
   */
  private static final Pattern RANDOMISED =
      Pattern.compile(
          "random(?!i[sz](?:ed|ation) ?: ?+(?!yes|true|random)(?:$|[a-z ]{1,20}:))|\\brct\\b");

  /** Nothing can be allocated at random among one; {@code na} is ClinicalTrials.gov's word. */
  private static final Pattern ONE_GROUP =
      Pattern.compile(
          "\\b(?:single|one)[-_ ](?:arm|group)|\\b(?:assignment|arms?): ?single"
              + "|\\ballocation: ?(?:n/?a\\b|not applicable)|\\bna\\b|\\bcontrolled: ?no\\b"
              + "|\\buncontrolled\\b|\\bhistorical(?:ly)? control");

  private DesignClassifier() {}

  /**
   * @param source such as {@code PublicationType: Meta-Analysis}, empty where unclassified
   */
  public record Decision(StudyDesign design, String source) {
    static final Decision NONE = new Decision(StudyDesign.UNCLASSIFIED, "");
  }

  public static Decision classify(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> ofPublication(publication);
      case TrialRegistration trial -> ofTrial(trial);
      case Guidance guidance -> new Decision(StudyDesign.GUIDELINE, "Kind: guidance");
      case SourceArticle article -> new Decision(StudyDesign.PATIENT_INFORMATION, "Kind: article");
    };
  }

  private static Decision ofPublication(Publication publication) {
    return strongest("PublicationType", publication.publicationTypes(), TYPES)
        .map(stated -> refined(stated, publication))
        .or(() -> strongest("MeSH", names(publication.mesh()), HEADINGS))
        .or(() -> TitleDesigns.of(publication.header().title()))
        .or(() -> strongest("PublicationType", publication.publicationTypes(), WEAK_TYPES))
        .orElse(Decision.NONE);
  }

  /** Many a "Review" is systematic by its title, and many a "Clinical Trial" is a protocol. */
  private static Decision refined(Decision stated, Publication publication) {
    return switch (stated.design()) {
      case RANDOMISED_TRIAL, NON_RANDOMISED_TRIAL, REVIEW ->
          TitleDesigns.of(publication.header().title())
              .filter(
                  byTitle ->
                      byTitle.design() == StudyDesign.TRIAL_PROTOCOL
                          || (stated.design() == StudyDesign.REVIEW
                              && byTitle.design() == StudyDesign.SYSTEMATIC_REVIEW))
              .orElse(stated);
      default -> stated;
    };
  }

  private static Decision ofTrial(TrialRegistration trial) {
    String design = (trial.studyType() + ' ' + trial.design()).toLowerCase(Locale.ROOT);
    String source = "Trial design: " + design.strip();
    if (design.contains("registry")) {
      return new Decision(StudyDesign.REGISTRY_STUDY, source);
    }
    if (design.contains("observational")) {
      StudyDesign kind =
          design.contains("case_control") || design.contains("case-control")
              ? StudyDesign.CASE_CONTROL
              : design.contains("cross") ? StudyDesign.CROSS_SECTIONAL : StudyDesign.COHORT;
      return new Decision(kind, source);
    }
    if (NOT_RANDOMISED.matcher(design).find()) {
      return new Decision(StudyDesign.NON_RANDOMISED_TRIAL, source);
    }
    if (RANDOMISED.matcher(design).find()) {
      return new Decision(StudyDesign.RANDOMISED_TRIAL, source);
    }
    return ONE_GROUP.matcher(design).find()
        ? new Decision(StudyDesign.NON_RANDOMISED_TRIAL, source)
        : Decision.NONE;
  }

  private static Optional<Decision> strongest(
      String field, List<String> values, Map<String, StudyDesign> designs) {
    Decision strongest = null;
    for (String value : values) {
      StudyDesign design = designs.get(value.toLowerCase(Locale.ROOT));
      if (design != null) {
        Decision decision = new Decision(design, field + ": " + value);
        if (strongest == null || STRONGEST_FIRST.compare(decision, strongest) < 0) {
          strongest = decision;
        }
      }
    }
    return Optional.ofNullable(strongest);
  }

  private static List<String> names(List<MeshHeading> headings) {
    return headings.stream().map(MeshHeading::name).toList();
  }

  /** NLM's publication types that say how a study was made (MeSH, branch V03). */
  private static final Map<String, StudyDesign> TYPES =
      Map.ofEntries(
          Map.entry("systematic review", StudyDesign.SYSTEMATIC_REVIEW),
          Map.entry("meta-analysis", StudyDesign.SYSTEMATIC_REVIEW),
          Map.entry("network meta-analysis", StudyDesign.SYSTEMATIC_REVIEW),
          Map.entry("practice guideline", StudyDesign.GUIDELINE),
          Map.entry("guideline", StudyDesign.GUIDELINE),
          Map.entry("consensus development conference", StudyDesign.GUIDELINE),
          Map.entry("randomized controlled trial", StudyDesign.RANDOMISED_TRIAL),
          Map.entry("pragmatic clinical trial", StudyDesign.RANDOMISED_TRIAL),
          Map.entry("equivalence trial", StudyDesign.RANDOMISED_TRIAL),
          Map.entry("controlled clinical trial", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial, phase i", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial, phase ii", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial, phase iii", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial, phase iv", StudyDesign.NON_RANDOMISED_TRIAL),
          Map.entry("clinical trial protocol", StudyDesign.TRIAL_PROTOCOL),
          Map.entry("case reports", StudyDesign.CASE_REPORT),
          Map.entry("review", StudyDesign.REVIEW),
          Map.entry("scoping review", StudyDesign.REVIEW),
          Map.entry("editorial", StudyDesign.COMMENT),
          Map.entry("comment", StudyDesign.COMMENT),
          Map.entry("letter", StudyDesign.COMMENT),
          Map.entry("news", StudyDesign.COMMENT),
          Map.entry("retraction of publication", StudyDesign.NOTICE),
          Map.entry("retraction notice", StudyDesign.NOTICE),
          Map.entry("published erratum", StudyDesign.NOTICE),
          Map.entry("expression of concern", StudyDesign.NOTICE),
          Map.entry("patient education handout", StudyDesign.PATIENT_INFORMATION));

  /** Types that say less than a title might. */
  private static final Map<String, StudyDesign> WEAK_TYPES =
      Map.of("observational study", StudyDesign.COHORT, "twin study", StudyDesign.COHORT);

  private static final Map<String, StudyDesign> HEADINGS =
      Map.ofEntries(
          Map.entry("cohort studies", StudyDesign.COHORT),
          Map.entry("prospective studies", StudyDesign.COHORT),
          Map.entry("retrospective studies", StudyDesign.COHORT),
          Map.entry("follow-up studies", StudyDesign.COHORT),
          Map.entry("longitudinal studies", StudyDesign.COHORT),
          Map.entry("case-control studies", StudyDesign.CASE_CONTROL),
          Map.entry("cross-sectional studies", StudyDesign.CROSS_SECTIONAL),
          Map.entry("registries", StudyDesign.REGISTRY_STUDY));
}
