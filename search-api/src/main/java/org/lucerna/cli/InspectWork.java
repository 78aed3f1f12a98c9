package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lucerna.api.Json;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.RejectedSource;
import org.lucerna.pipeline.Annotator;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.tagging.Tagger;

/** The work of {@code inspect}: reads one file as the index would and shows what came of it. */
final class InspectWork {
  private final VocabularyLocation vocabulary;
  private final SourceLimits limits;
  private final PrintWriter out;

  InspectWork(VocabularyLocation vocabulary, SourceLimits limits, PrintWriter out) {
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.out = out;
  }

  int run(Path file, boolean json) throws IOException {
    Logs.toStandardError();
    if (!Files.isReadable(file)) {
      throw CommandFailure.failed("there is no readable file " + file);
    }
    Vocabulary words = vocabulary.read(List.of());
    Annotator annotator = new Annotator(new Tagger(words));
    Map<String, String> labels =
        words.concepts().stream()
            .collect(Collectors.toMap(it -> it.id().toString(), Concept::prefLabel));
    List<Inspection> inspections = new ArrayList<>();
    try (SourceListing listing = new SourceLister(limits).list(List.of(file))) {
      for (SourceFile source : listing.files()) {
        inspections.add(inspect(source, annotator, labels));
      }
      listing.rejections().forEach(it -> inspections.add(Inspection.refused(it)));
    }
    InspectionText text = new InspectionText(out);
    for (Inspection inspection : inspections) {
      if (json) {
        out.println(Json.pretty(inspection));
      } else {
        text.print(inspection);
      }
    }
    out.flush();
    return inspections.stream().allMatch(it -> it.rejected().isEmpty())
        ? ExitCode.DONE
        : ExitCode.REJECTED;
  }

  private static Inspection inspect(
      SourceFile source, Annotator annotator, Map<String, String> labels) {
    List<Inspection.Found> records = new ArrayList<>();
    List<RejectedSource> rejected = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    Doubts doubts = new Doubts();
    ReadSummary summary =
        FormatRegister.reader()
            .read(
                source,
                item -> {
                  switch (item) {
                    case SourceItem.Read read -> {
                      records.add(Inspection.Found.of(annotator.annotate(read.source()), labels));
                      doubts.look(read.source());
                    }
                    case SourceItem.Rejected refusal -> rejected.add(refusal.rejection());
                    case SourceItem.Deleted gone -> deleted.add(gone.identifier().toString());
                    case SourceItem.Descriptor heading -> {}
                  }
                });
    return new Inspection(
        source.path(),
        source.digest(),
        summary.format(),
        records,
        deleted,
        rejected,
        doubts.found());
  }
}
