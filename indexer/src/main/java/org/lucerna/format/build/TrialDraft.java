package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartialDate;
import org.lucerna.model.Reference;
import org.lucerna.model.TrialIntervention;
import org.lucerna.model.TrialOutcome;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialSite;
import org.lucerna.model.TrialStatus;
import org.lucerna.source.SourceFile;

/** A trial registration as far as a reader has come; fields are as in the model. */
public final class TrialDraft {
  public final HeaderDraft header;
  public String officialTitle = "";
  public String acronym = "";
  public String summary = "";
  public String description = "";
  public String status = "";
  public Optional<PartialDate> verified = Optional.empty();
  public Optional<PartialDate> start = Optional.empty();
  public Optional<PartialDate> completion = Optional.empty();
  public boolean hasResults;
  public String studyType = "";
  public String design = "";
  public OptionalInt enrolment = OptionalInt.empty();
  public String sponsor = "";
  public String inclusion = "";
  public String exclusion = "";
  private final Set<String> phases = new LinkedHashSet<>();
  private final Set<String> conditions = new LinkedHashSet<>();
  private final List<TrialIntervention> interventions = new ArrayList<>();
  private final List<TrialOutcome> outcomes = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<MeshHeading> mesh = new LinkedHashSet<>();
  private final Set<TrialSite> sites = new LinkedHashSet<>();
  private final List<Reference> references = new ArrayList<>();

  public TrialDraft() {
    this(new HeaderDraft());
  }

  /** Goes on with what another draft has. */
  TrialDraft(HeaderDraft header) {
    this.header = header;
  }

  /** As in ClinicalTrials.gov's API v2: {@code PHASE2}, {@code EARLY_PHASE1}, {@code NA}. */
  public TrialDraft phase(String text) {
    phases.addAll(Phases.of(text));
    return this;
  }

  public TrialDraft condition(String text) {
    return add(conditions, text);
  }

  public TrialDraft keyword(String text) {
    return add(keywords, text);
  }

  public TrialDraft intervention(
      String type, String name, String description, List<String> otherNames) {
    if (!name.isBlank() || !description.isBlank()) {
      String shown = name.isBlank() ? description : name;
      interventions.add(
          new TrialIntervention(type.strip(), shown.strip(), description.strip(), otherNames));
    }
    return this;
  }

  public TrialDraft outcome(boolean primary, String measure, String description, String timeFrame) {
    if (!measure.isBlank()) {
      outcomes.add(
          new TrialOutcome(primary, measure.strip(), description.strip(), timeFrame.strip()));
    }
    return this;
  }

  public TrialDraft mesh(String ui, String name) {
    if (!name.isBlank()) {
      mesh.add(new MeshHeading(ui.strip(), name.strip(), false, List.of()));
    }
    return this;
  }

  public TrialDraft site(TrialSite site) {
    if (!(site.facility() + site.city() + site.country()).isBlank()) {
      sites.add(site);
    }
    return this;
  }

  public TrialDraft reference(Reference reference) {
    references.add(reference);
    return this;
  }

  public int nextReference() {
    return references.size() + 1;
  }

  /** Splits criteria given as one text into what lets in and what keeps out. */
  public TrialDraft criteria(String text) {
    Criteria criteria = Criteria.of(text);
    inclusion = criteria.inclusion();
    exclusion = criteria.exclusion();
    return this;
  }

  public boolean isEmpty() {
    return header.title().isEmpty() && officialTitle.isBlank() && !header.hasOwn();
  }

  public TrialRegistration build(SourceFile file, String position, String format) {
    header.title(officialTitle);
    return new TrialRegistration(
        header.build(file, position, format),
        officialTitle.strip(),
        acronym.isBlank() ? Optional.empty() : Optional.of(acronym.strip()),
        summary.strip(),
        description.strip(),
        new TrialStatus(Statuses.of(status), verified, start, completion, hasResults),
        List.copyOf(phases),
        studyType.strip(),
        design.strip(),
        enrolment,
        sponsor.isBlank() ? Optional.empty() : Optional.of(sponsor.strip()),
        List.copyOf(conditions),
        interventions,
        outcomes,
        inclusion.strip(),
        exclusion.strip(),
        List.copyOf(keywords),
        List.copyOf(mesh),
        List.copyOf(sites),
        references);
  }

  private TrialDraft add(Set<String> set, String text) {
    if (!text.isBlank()) {
      set.add(text.strip());
    }
    return this;
  }
}
