package org.lucerna.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lucerna evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the ranking against judged queries: nDCG@10, average precision, recall@100 and"
          + " reciprocal rank, query by query and on average.",
      ""
    },
    footer = {
      "",
      "Example:  lucerna evaluate --queries queries.tsv --qrels qrels.tsv --index .lucerna/medlars"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      required = true,
      description = "An id, a tab and plain words on each line.")
  private Path queries;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      required = true,
      description = "Query, document and grade on each line (TREC's four columns too).")
  private Path qrels;

  @Option(
      names = "--semantic",
      paramLabel = "on|off",
      description = "Rank by meaning too (default: ${DEFAULT-VALUE}).",
      defaultValue = "on")
  private Switch semantic = Switch.on;

  @Option(
      names = "--baseline",
      description =
          "Measure BM25 on title and text as one field (k1 0.9, b 0.4) too, and the ratio to it.")
  private boolean baseline;

  @Override
  public Integer call() throws Exception {
    new EvaluateWork(index.path(), vocabulary, spec.commandLine().getOut())
        .run(queries, qrels, semantic == Switch.on, baseline);
    return ExitCode.DONE;
  }
}
