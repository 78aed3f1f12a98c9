package org.lucerna.pipeline;

import java.util.List;
import java.util.stream.IntStream;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.tagging.Tagger;

/** Records as a run hands them to the mapper at first: each a work of its own. */
public final class FirstForms {
  private FirstForms() {}

  public static List<StoredRecord> of(List<EvidenceRecord> records, Vocabulary vocabulary) {
    Annotator annotator = new Annotator(new Tagger(vocabulary));
    return IntStream.range(0, records.size())
        .mapToObj(i -> of(new SourceKey("/made-up.xml", i), annotator.annotate(records.get(i))))
        .toList();
  }

  private static StoredRecord of(SourceKey key, AnnotatedRecord annotated) {
    return new StoredRecord(key, annotated, WorkContexts.single(key, annotated.source()));
  }
}
