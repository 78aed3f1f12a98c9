package org.lucerna.benchmark;

import java.util.List;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Mention;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.pipeline.Annotator;
import org.lucerna.vocabulary.tagging.Tagger;
import org.openjdk.jmh.annotations.Benchmark;

/** What a record is about and how it was made; and the concepts in its parts alone. */
public class TaggerBenchmark extends StepBenchmark {
  private final Tagger tagger = new Tagger(MadeUpRecords.vocabulary());
  private final Annotator annotator = new Annotator(tagger);
  private final List<EvidenceRecord> records = MadeUpRecords.read();
  private final List<List<RecordPart>> parts = records.stream().map(RecordParts::of).toList();

  @Benchmark
  public AnnotatedRecord annotate() {
    return annotator.annotate(nextOf(records));
  }

  @Benchmark
  public List<Mention> tag() {
    return tagger.tag(nextOf(parts));
  }
}
