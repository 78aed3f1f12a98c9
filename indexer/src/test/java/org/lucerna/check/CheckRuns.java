package org.lucerna.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lucerna.check.rule.HostLists;
import org.lucerna.check.rule.Knowledge;
import org.lucerna.check.rule.RetiredService;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.SourceArticle;
import org.lucerna.resolve.CorpusPublications;
import org.lucerna.resolve.RecordLookup;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceItem;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyException;
import org.lucerna.vocabulary.VocabularyReader;
import org.lucerna.vocabulary.tagging.Tagger;

/** Runs the check over texts, with the shipped vocabulary and lists. */
public final class CheckRuns {
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final Vocabulary VOCABULARY = vocabulary();
  private static final Tagger TAGGER = new Tagger(VOCABULARY);

  private CheckRuns() {}

  private static Vocabulary vocabulary() {
    try {
      return VocabularyReader.read(CorpusPublications.CORPUS.resolve("vocabulary"));
    } catch (IOException | VocabularyException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Knowledge knowledge(RecordLookup lookup, CheckSettings settings) {
    return new Knowledge(
        lookup,
        TAGGER::tag,
        VOCABULARY::ancestors,
        RetiredService.bundled(),
        HostLists.bundled(),
        settings.ownNames(),
        settings.staleYears(),
        new CorrectedCitation(settings.style()));
  }

  public static ArticleReport check(RecordLookup lookup, String file, String text) {
    return check(lookup, CheckSettings.none(), Baseline.empty(), file, text);
  }

  public static ArticleReport check(
      RecordLookup lookup, CheckSettings settings, Baseline baseline, String file, String text) {
    CitationCheck check =
        new CitationCheck(
            new ReferenceParser(), knowledge(lookup, settings), settings, baseline, AS_OF);
    return check.check(ArticleInput.of(file, read(file, text), text));
  }

  static SourceArticle read(String file, String text) {
    List<SourceArticle> articles = new ArrayList<>();
    FormatRegister.reader()
        .read(
            new BytesFile(file, text.getBytes(StandardCharsets.UTF_8)),
            item -> {
              if (item instanceof SourceItem.Read read
                  && read.source() instanceof SourceArticle a) {
                articles.add(a);
              }
            });
    return articles.getFirst();
  }

  /** Codes with the entry they are about, {@code LUC103@3}, or without one, in order. */
  public static List<String> codes(ArticleReport report) {
    return report.findings().stream()
        .map(ReportedFinding::finding)
        .map(it -> it.code() + (it.entry().isPresent() ? "@" + it.entry().getAsInt() : ""))
        .toList();
  }

  public static Set<String> distinctCodes(ArticleReport report) {
    return Set.copyOf(codes(report));
  }
}
