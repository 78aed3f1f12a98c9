package org.lucerna.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.Citation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many references one thread parses, and how time grows with hostile strings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 2)
public class ParserBenchmark {

  private final ReferenceParser parser = new ReferenceParser();
  private int next;

  /** References as journals print them, 4,096 different ones in turn. */
  @State(Scope.Thread)
  public static class Printed {
    final List<String> references = GeneratedReferences.of(4096, 7);
  }

  /** One bit of text over and over, of two lengths: the longer may cost twice as much, not four times. */
  @State(Scope.Thread)
  public static class Hostile {
    @Param({"Smith AB, ", "2010;", "(", "A. ", "New York: "})
    public String bit = "";

    @Param({"3000", "6000"})
    public int length;

    String reference() {
      return bit.repeat(length / bit.length());
    }
  }

  @Benchmark
  public Citation printed(Printed state) {
    return parser.parse(state.references.get(next++ & 4095));
  }

  @Benchmark
  public Citation hostile(Hostile state) {
    return parser.parse(state.reference());
  }
}
