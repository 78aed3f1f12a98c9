package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** Names the kind of work by the words and identifiers that only that kind carries. */
final class TypeClassifier {

  private record Sign(String words, CitationType type, String genre) {}

  /** Said of the work itself, wherever it stands in the string; the first that fits counts. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("[press release]", CitationType.PRESS_RELEASE, "Press release"),
          new Sign("press release", CitationType.PRESS_RELEASE, "Press release"),
          new Sign("news release", CitationType.PRESS_RELEASE, "Press release"),
          new Sign("media release", CitationType.PRESS_RELEASE, "Press release"),
          new Sign("pressemitteilung", CitationType.PRESS_RELEASE, "Pressemitteilung"),
          new Sign("package insert", CitationType.DRUG_LABEL, "Package insert"),
          new Sign("prescribing information", CitationType.DRUG_LABEL, "Prescribing information"),
          new Sign("summary of product characteristics", CitationType.DRUG_LABEL, "SmPC"),
          new Sign("[smpc]", CitationType.DRUG_LABEL, "SmPC"),
          new Sign("drug label", CitationType.DRUG_LABEL, "Drug label"),
          new Sign("product information", CitationType.DRUG_LABEL, "Product information"),
          new Sign("package leaflet", CitationType.LEAFLET, "Package leaflet"),
          new Sign("gebrauchsinformation", CitationType.LEAFLET, "Gebrauchsinformation"),
          new Sign("fachinformation", CitationType.DRUG_LABEL, "Fachinformation"),
          new Sign("[leaflet]", CitationType.LEAFLET, "Leaflet"),
          new Sign(
              "patient information leaflet", CitationType.LEAFLET, "Patient information leaflet"),
          new Sign("[brochure]", CitationType.LEAFLET, "Brochure"),
          new Sign("[booklet]", CitationType.LEAFLET, "Booklet"),
          new Sign("[fact sheet]", CitationType.LEAFLET, "Fact sheet"),
          new Sign("[preprint]", CitationType.PREPRINT, "Preprint"),
          new Sign("biorxiv", CitationType.PREPRINT, "Preprint"),
          new Sign("medrxiv", CitationType.PREPRINT, "Preprint"),
          new Sign("research square", CitationType.PREPRINT, "Preprint"),
          new Sign("preprints.org", CitationType.PREPRINT, "Preprint"),
          new Sign("[dataset]", CitationType.DATASET, "Dataset"),
          new Sign("[data set]", CitationType.DATASET, "Dataset"),
          new Sign("[computer software]", CitationType.SOFTWARE, "Software"));

  private static final String ABSTRACT = "[abstract]";

  private static final List<String> GUIDELINE_WORDS =
      List.of(
          "guideline",
          "guidance",
          "technology appraisal",
          "quality standard",
          "clinical practice",
          "consensus statement",
          "recommendations");

  private TypeClassifier() {}

  /**
   * Sets type, genre and number before the grammar's own, weaker opinion is asked.
   *
   * @param lower the reference in lower case
   */
  static void classify(String lower, List<Identifier> identifiers, CitationDraft draft) {
    for (Identifier identifier : identifiers) {
      if (identifier.scheme() == IdentifierScheme.NICE) {
        draft.put(CitationField.NUMBER, identifier.value(), 0.95);
        draft.type(CitationType.GUIDELINE);
      }
      boolean registry = lower.contains("clinicaltrials.gov") && !lower.contains("doi");
      if (identifier.scheme() == IdentifierScheme.NCT && registry) {
        draft.put(CitationField.NUMBER, identifier.value(), 0.95);
        draft.type(CitationType.TRIAL_REGISTRATION);
      }
    }
    if (isAbstract(lower)) {
      draft.put(CitationField.GENRE, "Abstract", 0.9);
    }
    for (Sign sign : SIGNS) {
      if (lower.contains(sign.words())) {
        draft.put(CitationField.GENRE, sign.genre(), 0.9);
        draft.type(sign.type());
        draft.understood(sign.words());
        return;
      }
    }
  }

  /** "Title [abstract]. J Invent Med. 2019": at the end it would be the name of a link. */
  private static boolean isAbstract(String lower) {
    int at = lower.indexOf(ABSTRACT);
    return at > 0
        && lower.substring(at + ABSTRACT.length()).chars().filter(Character::isDigit).count() > 4;
  }

  /** What a word in brackets after the title says of the kind of work. */
  static void genre(CitationDraft draft, String word) {
    switch (word.toLowerCase(Locale.ROOT)) {
      case "label", "insert", "instructions", "smpc", "characteristics" ->
          draft.type(CitationType.DRUG_LABEL);
      case "leaflet", "brochure", "booklet", "factsheet", "sheet" ->
          draft.type(CitationType.LEAFLET);
      case "guideline" -> draft.type(CitationType.GUIDELINE);
      case "dataset" -> draft.type(CitationType.DATASET);
      default -> {}
    }
  }

  /** A body's work whose title calls it a report. */
  static void report(CitationDraft draft) {
    String title = draft.text(CitationField.TITLE).toLowerCase(Locale.ROOT);
    boolean says =
        title.contains(" report")
            || title.startsWith("report")
            || title.contains("commissioning policy")
            || title.contains("policy statement");
    if (says && draft.bodyIsAuthor() && draft.type() == CitationType.BOOK) {
      draft.retype(CitationType.REPORT);
    }
  }

  /** A work with no stronger type whose title calls it a guideline. */
  static void guideline(CitationDraft draft, boolean bodyIsAuthor) {
    String title = draft.text(CitationField.TITLE).toLowerCase(Locale.ROOT);
    String bodies = draft.bodies().toLowerCase(Locale.ROOT);
    boolean maker = bodies.contains("guidelines network") || title.startsWith("s3-leitlinie");
    boolean says = maker || GUIDELINE_WORDS.stream().anyMatch(title::contains);
    if (says && bodyIsAuthor) {
      draft.type(CitationType.GUIDELINE);
      draft.put(CitationField.GENRE, "Guideline", 0.8);
    }
  }
}
