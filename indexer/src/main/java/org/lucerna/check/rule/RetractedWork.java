package org.lucerna.check.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.LinkType;
import org.lucerna.model.RecordFlag;

/** LUC201: cites a retracted or withdrawn work. Never without a record that says so. */
final class RetractedWork implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC201",
          Severity.ERROR,
          "Cites a retracted or withdrawn work",
          "What it reports cannot be relied on. Take the claim out, or rest it on another source.",
          "Take it out, or say that it was retracted and why it is still cited.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean looksAtLinks() {
    return true;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return Standing.of(entry).stream()
        .filter(it -> it.is(RecordFlag.RETRACTED) || it.is(RecordFlag.WITHDRAWN))
        .filter(it -> !isWithdrawnGuidance(it) && !it.isRetractionNotice())
        .map(it -> finding(entry, it, knowledge));
  }

  /** Guidance that was withdrawn is superseded, not retracted: LUC301 says so. */
  private static boolean isWithdrawnGuidance(Standing standing) {
    return standing.work().source() instanceof Guidance guidance
        && guidance.status() != GuidanceStatus.UNKNOWN;
  }

  private static Finding finding(CheckedEntry entry, Standing standing, Knowledge knowledge) {
    String what =
        standing.isReplacedByCorrected()
            ? "was retracted and replaced by a corrected version"
            : standing.is(RecordFlag.RETRACTED) ? "was retracted" : "was withdrawn";
    String message =
        "\"%s\" %s%s."
            .formatted(standing.title(), what, standing.notices(LinkType.RETRACTED_BY, knowledge));
    String lower = entry.raw().toLowerCase(Locale.ROOT);
    if (lower.contains("retract") || lower.contains("withdrawn")) {
      return INFO.finding(entry, message + " The entry itself says so.")
          .withSeverity(Severity.INFO);
    }
    return INFO.finding(entry, message);
  }
}
