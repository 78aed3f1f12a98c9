package org.lucerna.check.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.StatedLink;

/** LUC301: guidance that another has replaced, or that was withdrawn. */
final class SupersededGuidance implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC301",
          Severity.ERROR,
          "Guidance replaced or withdrawn",
          "Readers would follow advice that its publisher no longer gives. Cite what replaced it.",
          "Cite the guidance that stands now.");

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
        .filter(it -> it.work().source() instanceof Guidance)
        .filter(SupersededGuidance::isGone)
        .map(it -> finding(entry, it, knowledge));
  }

  /** Replaced or withdrawn: what it says has ended, whatever was updated before. */
  static boolean isGone(Standing standing) {
    GuidanceStatus status = ((Guidance) standing.work().source()).status();
    return status == GuidanceStatus.REPLACED
        || status == GuidanceStatus.WITHDRAWN
        || !standing.links(LinkType.REPLACED_BY).isEmpty();
  }

  private static Finding finding(CheckedEntry entry, Standing standing, Knowledge knowledge) {
    List<StatedLink> links = standing.links(LinkType.REPLACED_BY);
    String by =
        links.stream()
            .map(link -> describe(link.target(), knowledge))
            .distinct()
            .collect(Collectors.joining(", "));
    boolean withdrawn = ((Guidance) standing.work().source()).status() == GuidanceStatus.WITHDRAWN;
    String gone = withdrawn ? "was withdrawn" : "was replaced";
    String message =
        "%s \"%s\" %s%s."
            .formatted(standing.number(), standing.title(), gone, by.isEmpty() ? "" : " by " + by);
    Finding finding = INFO.finding(entry, message);
    return by.isEmpty() ? finding : finding.withMend("Cite " + by + '.');
  }

  private static String describe(Identifier target, Knowledge knowledge) {
    return knowledge.named(target).stream()
        .findFirst()
        .map(
            work ->
                target.value()
                    + " \""
                    + work.source().header().title()
                    + '"'
                    + work.source()
                        .header()
                        .published()
                        .map(date -> " (published " + date + ')')
                        .orElse(""))
        .orElse(target.value());
  }
}
