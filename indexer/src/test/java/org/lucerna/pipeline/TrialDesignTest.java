package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.StudyDesign;
import org.lucerna.model.TrialRegistration;
import org.lucerna.source.BytesFile;

/** What registries say about allocation, each in its own words. */
class TrialDesignTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INTERVENTIONAL | RANDOMIZED, PARALLEL, TREATMENT, NONE | RANDOMISED_TRIAL",
        "INTERVENTIONAL | NON_RANDOMIZED, PARALLEL | NON_RANDOMISED_TRIAL",
        "INTERVENTIONAL | NA, SINGLE_GROUP, TREATMENT | NON_RANDOMISED_TRIAL",
        "Interventional | Controlled: yes Randomised: yes Open: yes | RANDOMISED_TRIAL",
        "Interventional clinical trial | Controlled: no Randomised: no Open: yes | NON_RANDOMISED_TRIAL",
        "Interventional clinical trial | Controlled: yes Randomised: Open: yes | UNCLASSIFIED",
        "Interventional clinical trial | Controlled: yes Open: no Randomised: | UNCLASSIFIED",
        "Interventional clinical trial of medicinal product | Controlled: no Open: yes | NON_RANDOMISED_TRIAL",
        "interventional | Randomization: Not randomized, Blinding: Not blinded, Assignment: Single | NON_RANDOMISED_TRIAL",
        "interventional | Randomization: N/A, Assignment: Single | NON_RANDOMISED_TRIAL",
        "interventional | Randomization: Randomized, Blinding: Not blinded | RANDOMISED_TRIAL",
        "Interventional | Purpose: Treatment; Allocation: Randomised controlled trial; Masking: Open | RANDOMISED_TRIAL",
        "Interventional | Purpose: Treatment; Allocation: Non-randomised trial | NON_RANDOMISED_TRIAL",
        "Interventional | Quasi-randomized controlled | NON_RANDOMISED_TRIAL",
        "Interventional | Phase 3 RCT | RANDOMISED_TRIAL",
        "Interventional | Single arm | NON_RANDOMISED_TRIAL",
        "Interventional | Parallel | UNCLASSIFIED",
        "Interventional | '' | UNCLASSIFIED",
        "OBSERVATIONAL | COHORT, PROSPECTIVE | COHORT",
      })
  void nothingIsSaidOfAllocationThatTheRegistryDoesNotSay(
      String type, String design, StudyDesign expected) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, "NCT90000001").title("Made up");
    draft.studyType = type;
    draft.design = design;
    assertEquals(expected, DesignClassifier.classify(built(draft)).design());
  }

  @ParameterizedTest
  @CsvSource({"RECRUITING", "Terminated", "Completed"})
  void aSourceThatKnowsTheStatusSaysMore(String status) {
    TrialDraft silent = new TrialDraft();
    silent.header.own(IdentifierScheme.ISRCTN, "ISRCTN90000001").title("Made up");
    silent.outcome(true, "Survival", "", "");
    TrialDraft knowing = new TrialDraft();
    knowing.header.own(IdentifierScheme.NCT, "NCT90000001").title("Made up");
    knowing.status = status;
    assertTrue(Fullness.of(built(knowing)) > Fullness.of(built(silent)));
  }

  private static TrialRegistration built(TrialDraft draft) {
    return draft.build(new BytesFile("trial.json", new byte[0]), "record 1", "made-up");
  }
}
