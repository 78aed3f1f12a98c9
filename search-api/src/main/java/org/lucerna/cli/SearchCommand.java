package org.lucerna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lucerna search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {"Searches the index, as the API's /api/v1/search does.", ""},
    footer = {
      "",
      "Examples:  lucerna search microwave ablation --primary-cancer \"bowel cancer\"",
      "           lucerna search --explain '(ablat*[tiab] OR resection[ti]) NOT review[pt]'",
      "           lucerna search --queries topics.tsv --format trec > run.txt"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;

  @Parameters(paramLabel = "QUERY", description = "Words, phrases, or a Boolean query.")
  private List<String> words = new ArrayList<>();

  @ArgGroup(exclusive = false, validate = false, heading = "%nFilters and order:%n")
  private SearchOptions options = new SearchOptions();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many hits (default: 10; with --queries 1000).")
  private @Nullable Integer size;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private OutputFormat format = OutputFormat.table;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Many searches: an id, a tab and plain words on each line.")
  private @Nullable Path queries;

  @Option(
      names = "--explain",
      description =
          "Show how the query is read, part by part with hits, and the query in both syntaxes;"
              + " search nothing.")
  private boolean explain;

  @Override
  public Integer call() throws Exception {
    SearchWork work =
        new SearchWork(
            index.path(), vocabulary, options.parameters(), format, spec.commandLine().getOut());
    if (explain && queries == null) {
      return work.explain(String.join(" ", words));
    }
    if (queries == null) {
      return work.one(String.join(" ", words), size == null ? 10 : size);
    }
    if (!words.isEmpty()) {
      throw CommandFailure.usage("give either a query or --queries");
    }
    return work.many(queries, size == null ? 1000 : size);
  }
}
