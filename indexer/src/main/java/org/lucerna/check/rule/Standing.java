package org.lucerna.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.check.CheckedEntry;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.StatedLink;
import org.lucerna.resolve.IndexedWork;

/** What has become of a matched work, and which record says so. */
record Standing(IndexedWork work) {
  static Optional<Standing> of(CheckedEntry entry) {
    return entry.resolution().match().map(Standing::new);
  }

  /**
   * Where the work has this flag and still stands: a retraction outdoes whatever came before it.
   */
  static Stream<Standing> doubted(CheckedEntry entry, RecordFlag flag) {
    return of(entry).stream().filter(it -> it.is(flag) && !it.is(RecordFlag.RETRACTED));
  }

  boolean is(RecordFlag flag) {
    return work.flags().contains(flag);
  }

  /** A notice is titled as what it retracts, and is itself in good standing. */
  boolean isRetractionNotice() {
    boolean retracted = !links(LinkType.RETRACTED_BY).isEmpty() || hasType("retracted publication");
    return !retracted
        && (!links(LinkType.RETRACTS).isEmpty()
            || hasType("retraction of publication")
            || hasType("retraction notice"));
  }

  private boolean hasType(String start) {
    return work.source() instanceof Publication publication
        && publication.publicationTypes().stream()
            .anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith(start));
  }

  /** Retracted and published anew in a corrected form. */
  boolean isReplacedByCorrected() {
    return hasType("corrected and republished")
        || work.links().stream()
            .anyMatch(link -> link.source().toLowerCase(Locale.ROOT).contains("republished"));
  }

  /** The records that a kind of link names, as words: "(notice of 2022-08: PMID 1)". */
  String notices(LinkType type, Knowledge knowledge) {
    return links(type).stream()
        .map(StatedLink::target)
        .distinct()
        .map(target -> "notice" + dated(target, knowledge) + ": " + cited(target))
        .collect(Collectors.collectingAndThen(Collectors.joining("; "), Standing::bracketed));
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : " (" + text + ')';
  }

  private static String cited(Identifier target) {
    return target.scheme().displayName() + ' ' + target.value();
  }

  private static String dated(Identifier notice, Knowledge knowledge) {
    return knowledge.named(notice).stream()
        .flatMap(work -> work.source().header().published().stream())
        .findFirst()
        .map(date -> " of " + date)
        .orElse("");
  }

  List<StatedLink> links(LinkType type) {
    return work.links().stream().filter(link -> link.type() == type).toList();
  }

  /** By which it is cited: "CG131". */
  String number() {
    return work.number(IdentifierScheme.NICE).orElseGet(() -> work.id().text());
  }

  String title() {
    return work.source().header().title();
  }
}
