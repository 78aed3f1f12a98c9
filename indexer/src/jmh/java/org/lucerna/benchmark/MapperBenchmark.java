package org.lucerna.benchmark;

import java.util.List;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.IndexDocument;
import org.lucerna.index.RecordCodec;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.pipeline.FirstForms;
import org.lucerna.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;

/** Annotated records into documents; and their stored form alone, which is a part of that. */
public class MapperBenchmark extends StepBenchmark {
  private final Vocabulary vocabulary = MadeUpRecords.vocabulary();
  private final DocumentMapper mapper = new DocumentMapper(vocabulary::ancestors);
  private final List<StoredRecord> records = FirstForms.of(MadeUpRecords.read(), vocabulary);
  private final List<byte[]> stored =
      records.stream().map(each -> RecordCodec.encode(each.annotated())).toList();

  @Benchmark
  public IndexDocument map() {
    return mapper.map(nextOf(records));
  }

  @Benchmark
  public byte[] encode() {
    return RecordCodec.encode(nextOf(records).annotated());
  }

  @Benchmark
  public AnnotatedRecord decode() {
    return RecordCodec.record(nextOf(stored));
  }
}
