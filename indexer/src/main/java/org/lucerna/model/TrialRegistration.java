package org.lucerna.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A trial as a registry describes it (WHO ICTRP trial registration data set).
 *
 * @param officialTitle empty where not given
 * @param summary brief summary, empty where not given
 * @param description detailed description, empty where not given
 * @param phases such as {@code PHASE2}
 * @param inclusion inclusion criteria as text
 * @param exclusion exclusion criteria as text
 * @param mesh condition and intervention headings the registry derived
 */
public record TrialRegistration(
    RecordHeader header,
    String officialTitle,
    Optional<String> acronym,
    String summary,
    String description,
    TrialStatus status,
    List<String> phases,
    String studyType,
    String design,
    OptionalInt enrolment,
    Optional<String> sponsor,
    List<String> conditions,
    List<TrialIntervention> interventions,
    List<TrialOutcome> outcomes,
    String inclusion,
    String exclusion,
    List<String> keywords,
    List<MeshHeading> mesh,
    List<TrialSite> sites,
    List<Reference> references)
    implements EvidenceRecord {
  public TrialRegistration {
    phases = List.copyOf(phases);
    conditions = List.copyOf(conditions);
    interventions = List.copyOf(interventions);
    outcomes = List.copyOf(outcomes);
    keywords = List.copyOf(keywords);
    mesh = List.copyOf(mesh);
    sites = List.copyOf(sites);
    references = List.copyOf(references);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TRIAL;
  }
}
