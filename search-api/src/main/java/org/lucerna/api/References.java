package org.lucerna.api;

import java.util.List;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Publication;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/** The reference list of a record of any kind. */
public final class References {
  private References() {}

  public static List<Reference> of(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.references();
      case TrialRegistration trial -> trial.references();
      case Guidance guidance -> guidance.references();
      case SourceArticle article -> article.references();
    };
  }
}
