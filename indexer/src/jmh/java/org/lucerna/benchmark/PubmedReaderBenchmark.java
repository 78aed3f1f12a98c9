package org.lucerna.benchmark;

import java.io.IOException;
import org.lucerna.format.pubmed.PubmedXmlFormat;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** Records out of PubMed's XML in memory; a call reads a whole file of them. */
@OperationsPerInvocation(MadeUpRecords.COUNT)
public class PubmedReaderBenchmark extends StepBenchmark {
  private final PubmedXmlFormat format = new PubmedXmlFormat();
  private final SourceFile plain = MadeUpRecords.plain();
  private final SourceFile gzipped = MadeUpRecords.gzipped();

  @Benchmark
  public void plain(Blackhole sink) throws IOException, SourceException {
    format.read(plain, sink::consume);
  }

  @Benchmark
  public void gzipped(Blackhole sink) throws IOException, SourceException {
    format.read(gzipped, sink::consume);
  }
}
