package org.lucerna.model;

import java.util.ArrayList;
import java.util.List;

/** A record as an ordered list of texts: what is tagged, indexed and highlighted, and only that. */
public final class RecordParts {
  private final List<RecordPart> parts = new ArrayList<>();

  private RecordParts() {}

  /** The order is part of the contract: a {@link Mention} points into it by index. */
  public static List<RecordPart> of(EvidenceRecord source) {
    RecordParts parts = new RecordParts();
    if (!source.header().title().equals(RecordHeader.NO_TITLE)) {
      parts.add(PartRole.TITLE, source.header().title());
    }
    switch (source) {
      case Publication publication -> parts.addPublication(publication);
      case TrialRegistration trial -> parts.addTrial(trial);
      case Guidance guidance -> {
        parts.add(PartRole.ABSTRACT, guidance.summary());
        guidance.sections().forEach(parts::addSection);
      }
      case SourceArticle article -> {
        article.sections().forEach(parts::addSection);
        article.keywords().forEach(keyword -> parts.add(PartRole.KEYWORD, keyword));
        article.references().forEach(entry -> parts.add(PartRole.REFERENCE, entry.raw()));
      }
    }
    return List.copyOf(parts.parts);
  }

  private void addPublication(Publication publication) {
    publication.abstractSections().forEach(this::addAbstract);
    publication.otherAbstracts().forEach(this::addAbstract);
    publication.keywords().forEach(keyword -> add(PartRole.KEYWORD, keyword));
    publication.mesh().forEach(this::addMesh);
    publication.substances().forEach(name -> add(PartRole.KEYWORD, name));
    publication.body().forEach(this::addSection);
  }

  private void addTrial(TrialRegistration trial) {
    add(PartRole.TITLE, trial.officialTitle());
    add(PartRole.ABSTRACT, trial.summary());
    trial.conditions().forEach(condition -> add(PartRole.CONDITION, condition));
    for (TrialIntervention intervention : trial.interventions()) {
      add(PartRole.INTERVENTION, intervention.name());
      intervention.otherNames().forEach(name -> add(PartRole.INTERVENTION, name));
      add(PartRole.BODY, intervention.description());
    }
    for (TrialOutcome outcome : trial.outcomes()) {
      add(PartRole.OUTCOME_MEASURE, outcome.measure());
      add(PartRole.BODY, outcome.description());
    }
    trial.keywords().forEach(keyword -> add(PartRole.KEYWORD, keyword));
    trial.mesh().forEach(this::addMesh);
    add(PartRole.BODY, trial.description());
    add(PartRole.INCLUSION, trial.inclusion());
    add(PartRole.EXCLUSION, trial.exclusion());
  }

  private void addAbstract(AbstractSection section) {
    if (!section.text().isBlank()) {
      parts.add(new RecordPart(PartRole.ABSTRACT, section.label(), section.text()));
    }
  }

  private void addMesh(MeshHeading heading) {
    String qualifiers =
        heading.qualifiers().isEmpty() ? "" : '/' + String.join("/", heading.qualifiers());
    add(PartRole.MESH, heading.name() + qualifiers);
  }

  private void addSection(TextSection section) {
    add(PartRole.HEADING, section.heading());
    for (String paragraph : section.paragraphs()) {
      if (!paragraph.isBlank()) {
        parts.add(new RecordPart(PartRole.BODY, section.heading(), paragraph));
      }
    }
  }

  private void add(PartRole role, String text) {
    if (!text.isBlank()) {
      parts.add(new RecordPart(role, "", text));
    }
  }
}
