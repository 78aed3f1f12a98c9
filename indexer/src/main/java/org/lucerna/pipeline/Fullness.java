package org.lucerna.pipeline;

import java.util.List;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/** How much a source record says, in points: what readers and searchers use most weighs most. */
final class Fullness {
  private static final int TEXT = 32;
  private static final int BODY = 16;
  private static final int INDEXING = 16;
  private static final int PEOPLE = 8;

  /** A trial is looked for by it: a registry that does not give it must not hide one that does. */
  private static final int STATUS = 16;

  private static final int PLACE = 4;
  private static final int DETAIL = 2;

  private static final String UNKNOWN_STATUS = "UNKNOWN";

  private Fullness() {}

  static int of(EvidenceRecord source) {
    int points =
        points(DETAIL, source.header().published().isPresent())
            + points(1, !source.header().links().isEmpty());
    return points
        + switch (source) {
          case Publication publication -> ofPublication(publication);
          case TrialRegistration trial -> ofTrial(trial);
          case Guidance guidance ->
              points(TEXT, !guidance.summary().isBlank())
                  + points(BODY, guidance.sections())
                  + points(DETAIL, guidance.references());
          case SourceArticle article ->
              points(BODY, article.sections())
                  + points(PEOPLE, article.authors())
                  + points(DETAIL, article.references());
        };
  }

  private static int ofPublication(Publication publication) {
    return points(TEXT, publication.abstractSections())
        + points(BODY, publication.body())
        + points(INDEXING, publication.mesh())
        + points(PEOPLE, publication.authors())
        + points(PLACE, publication.journal().isPresent())
        + points(DETAIL, publication.publicationTypes())
        + points(DETAIL, publication.references())
        + points(1, publication.affiliations());
  }

  private static int ofTrial(TrialRegistration trial) {
    return points(TEXT, !trial.summary().isBlank())
        + points(INDEXING, trial.interventions())
        + points(PEOPLE, trial.outcomes())
        + points(STATUS, !trial.status().overall().equals(UNKNOWN_STATUS))
        + points(PLACE, trial.conditions())
        + points(DETAIL, trial.sites())
        + points(DETAIL, !trial.inclusion().isBlank())
        + points(1, trial.mesh());
  }

  private static int points(int points, List<?> values) {
    return points(points, !values.isEmpty());
  }

  private static int points(int points, boolean has) {
    return has ? points : 0;
  }
}
