package org.lucerna.pipeline;

import java.util.List;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Mention;
import org.lucerna.model.RecordParts;
import org.lucerna.vocabulary.tagging.Tagger;

/** Says what a record is about and how it was made. May be shared by any number of threads. */
public final class Annotator {
  private final Tagger tagger;

  public Annotator(Tagger tagger) {
    this.tagger = tagger;
  }

  public AnnotatedRecord annotate(EvidenceRecord source) {
    List<Mention> mentions = tagger.tag(RecordParts.of(source));
    DesignClassifier.Decision decision = DesignClassifier.classify(source);
    return new AnnotatedRecord(source, mentions, decision.design(), decision.source());
  }
}
