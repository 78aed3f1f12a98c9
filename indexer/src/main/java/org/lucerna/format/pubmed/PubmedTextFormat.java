package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceSink;

/** PubMed's Summary and Abstract text. */
public final class PubmedTextFormat implements SourceFormat {
  private static final Pattern PMID = Pattern.compile("(?<![A-Za-z])PMID:\\s*\\d{1,8}");

  /** Characters: a head is longer than this where it is not the whole file. */
  private static final int SURELY_WHOLE = 16_000;

  @Override
  public String name() {
    return "pubmed-text";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    String first = text.replace("\ufeff", "").stripLeading();
    boolean numbered = first.startsWith("1:") || first.startsWith("1.");
    if (!numbered || Heads.binary(text) || !PMID.matcher(text).find()) {
      return Recognition.NO;
    }
    List<PubmedTextEntries.Entry> entries = entries(text);
    boolean summary =
        !entries.isEmpty()
            && (entries.getFirst().sign().equals(":") || text.contains("PubMed PMID:"));
    boolean records = text.contains("\nPMID: ") || text.contains("[Indexed for MEDLINE]");
    return summary || (records && !entries.isEmpty()) || areSummaries(entries, text)
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  /** Of what begins with its first line that has text; none where that is no record's. */
  private static List<PubmedTextEntries.Entry> entries(String text) {
    List<PubmedTextEntries.Entry> found = new ArrayList<>();
    PubmedTextEntries entries = new PubmedTextEntries();
    text.lines().map(entries::take).flatMap(Optional::stream).forEach(found::add);
    entries.end().ifPresent(found::add);
    return found;
  }

  /**
   * Entries numbered as a reference list's are: each must end with its PMID, but the last of a long
   * head, which may be cut.
   */
  private static boolean areSummaries(List<PubmedTextEntries.Entry> entries, String head) {
    int complete = head.length() < SURELY_WHOLE ? entries.size() : entries.size() - 1;
    return complete > 0
        && entries.subList(0, complete).stream().allMatch(PubmedTextEntries::isSummary);
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException {
    PubmedTextEntries entries = new PubmedTextEntries();
    Consumer<RejectedSource> refused =
        line -> {
          if (!entries.refuseLine()) {
            sink.accept(new SourceItem.Rejected(line));
          }
        };
    try (TextLines lines = TextLines.open(file)) {
      @Nullable String line = lines.next(refused);
      while (line != null) {
        entries.take(line).ifPresent(entry -> sink.accept(item(entry, file)));
        line = lines.next(refused);
      }
      entries.end().ifPresent(entry -> sink.accept(item(entry, file)));
    }
  }

  private SourceItem item(PubmedTextEntries.Entry entry, SourceFile file) {
    String position = "record " + entry.number();
    return entry.whole()
        ? Items.item(PubmedTextRecord.draft(entry.lines()), file, position, name())
        : new SourceItem.Rejected(
            new RejectedSource(
                file.path(),
                position,
                RejectionReason.TOO_LARGE,
                "a line of " + file.limits().moreThan(SourceLimit.TEXT_SIZE)));
  }
}
