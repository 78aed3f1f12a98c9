package org.lucerna.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC402: where it was seen is given for where it appeared. */
final class HostAsSource implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC402",
          Severity.WARNING,
          "Host or publisher given as author or journal",
          "A database shows works of thousands of journals: name the journal itself.",
          "Name the journal or the publisher of the work itself.");

  /**
   * What the NCBI writes itself: a summary of a compound, gene or variant is nobody else's work.
   */
  private static final Pattern OWN_PAGE =
      Pattern.compile(
          "(?i)\\bPubChem\\b|ncbi\\.nlm\\.nih\\.gov/(?:gene|clinvar|medgen|gtr|snp|omim|taxonomy|nuccore|protein"
              + "|geo|sra|genome|datasets|assembly|bioproject|biosample|structure)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    HostLists hosts = knowledge.hosts();
    if (OWN_PAGE.matcher(entry.raw()).find()) {
      return Stream.empty();
    }
    Optional<String> house = entry.citation().containerTitle().filter(hosts::isPublishingHouse);
    Optional<String> host =
        EntryFacts.container(entry, hosts).isPresent()
            ? author(entry, hosts)
            : EntryFacts.host(entry, hosts).or(() -> author(entry, hosts));
    return host.or(() -> house).stream()
        .map(
            name ->
                INFO.finding(
                    entry,
                    "'%s' hosts or publishes the work; it is neither its author nor its journal."
                        .formatted(name)))
        .map(finding -> knowledge.corrected().mend(finding, entry));
  }

  private static Optional<String> author(CheckedEntry entry, HostLists hosts) {
    return entry.citation().authors().stream()
        .map(EntryFacts::literal)
        .filter(hosts::isHost)
        .findFirst();
  }
}
