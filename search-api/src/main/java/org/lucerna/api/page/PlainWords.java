package org.lucerna.api.page;

import java.util.Locale;
import org.lucerna.model.Facet;
import org.lucerna.model.LinkType;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordKind;
import org.lucerna.model.StudyDesign;
import org.lucerna.query.FacetName;
import org.lucerna.resolve.Verdict;

/** How the pages say in plain English what the records say in codes. */
final class PlainWords {
  private PlainWords() {}

  static String kind(RecordKind kind) {
    return switch (kind) {
      case ARTICLE -> "Health article";
      case PUBLICATION -> "Research paper";
      case GUIDANCE -> "Official guidance";
      case TRIAL -> "Clinical trial";
    };
  }

  static String facet(Facet facet) {
    return switch (facet) {
      case TREATMENT -> "Treatments";
      case PRIMARY_CANCER -> "Where the cancer started";
      case OUTCOME -> "What was measured";
      case OTHER -> "Other words";
    };
  }

  static String facet(FacetName facet) {
    return switch (facet) {
      case TREATMENT -> "Treatment";
      case PRIMARY_CANCER -> "Primary cancer";
      case OUTCOME -> "Outcome";
      case KIND -> "Kind of record";
      case STUDY_DESIGN -> "Study design";
      case YEAR -> "Year";
      case STATUS -> "Status";
      case PHASE -> "Trial phase";
      case COUNTRY -> "Country";
      case JOURNAL -> "Journal";
      case SOURCE -> "Source format";
    };
  }

  /** What a reader may expect of a design, without saying that one result is better. */
  static String design(StudyDesign design) {
    return switch (design) {
      case SYSTEMATIC_REVIEW -> "gathers every study that could be found on one question";
      case GUIDELINE -> "advice agreed by a group of experts";
      case RANDOMISED_TRIAL ->
          "people were given one treatment or another by chance, then compared";
      case NON_RANDOMISED_TRIAL -> "a trial in which chance did not decide who got which treatment";
      case TRIAL_PROTOCOL -> "the plan of a trial, written before its results";
      case COHORT -> "follows groups of people over time";
      case REGISTRY_STUDY -> "looks at records kept of many patients";
      case CASE_CONTROL -> "compares people who had an outcome with people who had not";
      case CROSS_SECTIONAL -> "looks at people at one point in time";
      case CASE_SERIES -> "describes a number of patients, without a group to compare";
      case CASE_REPORT -> "describes one patient or a few";
      case REVIEW -> "an overview by its authors";
      case LABORATORY -> "work in a laboratory, not in patients";
      case COMMENT -> "an opinion";
      case NOTICE -> "a notice about another paper";
      case PATIENT_INFORMATION -> "written for patients";
      case UNCLASSIFIED -> "";
    };
  }

  static String flag(RecordFlag flag) {
    return switch (flag) {
      case RETRACTED -> "Retracted: its publisher has taken this work back. Do not rely on it.";
      case WITHDRAWN -> "Withdrawn: no longer in force.";
      case CONCERN -> "Expression of concern: its journal has doubts about this work.";
      case CORRECTED -> "Corrected since it was published.";
      case SUPERSEDED -> "Replaced by a newer version.";
    };
  }

  static String link(LinkType type) {
    return switch (type) {
      case CITES -> "Refers to";
      case CITED_BY -> "Referred to by";
      case REGISTERED_AS -> "The trial behind it";
      case REPORTED_IN -> "Results and papers of this trial";
      case RETRACTS -> "Retracts";
      case RETRACTED_BY -> "Retracted by";
      case CORRECTS -> "Corrects";
      case CORRECTED_BY -> "Corrected by";
      case EXPRESSES_CONCERN_ABOUT -> "Expresses concern about";
      case CONCERN_EXPRESSED_BY -> "Concern expressed by";
      case REPLACES -> "Replaces";
      case REPLACED_BY -> "Replaced by";
      case UPDATES -> "Updates";
      case UPDATED_BY -> "Updated by";
      case COMMENTS_ON -> "Comments on";
      case COMMENTED_BY -> "Commented on by";
      case RELATED_TO -> "Related";
    };
  }

  /** {@code NOT_YET_RECRUITING} as {@code Not yet recruiting}. */
  static String status(String status) {
    String words = status.replace('_', ' ').replace(",", ", ").replace("  ", " ");
    String lower =
        words.equals(words.toUpperCase(Locale.ROOT)) ? words.toLowerCase(Locale.ROOT) : words;
    lower = lower.replaceAll("(?<=phase)(?=\\d)", " ");
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case RESOLVED -> "Found, all agrees";
      case DIFFERS -> "Found, some facts differ";
      case NOT_IN_INDEX -> "Not in this index";
      case NOT_INDEXABLE -> "Not of a kind that is indexed";
      case AMBIGUOUS -> "Not sure which work is meant";
      case LOOKUP_FAILED -> "Could not be looked up";
    };
  }

  static String count(long number, String one, String many) {
    return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
  }
}
