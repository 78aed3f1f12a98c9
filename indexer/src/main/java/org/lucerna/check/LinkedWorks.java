package org.lucerna.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.text.PlacedText;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.Identifier;
import org.lucerna.model.RecordId;
import org.lucerna.model.Reference;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.LookupFailedException;
import org.lucerna.resolve.RecordLookup;
import org.lucerna.resolve.Resolution;
import org.lucerna.resolve.Verdict;
import org.lucerna.resolve.WorkAddress;

/**
 * Works that the text links to without listing them, by the number in the address. That alone says
 * which work is meant; the link's words are the article's own and are held against nothing.
 */
final class LinkedWorks {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"'\\]]{4,500}[^\\s<>\"'\\].,;:)]");

  private final ReferenceParser parser;
  private final RecordLookup lookup;

  LinkedWorks(ReferenceParser parser, RecordLookup lookup) {
    this.parser = parser;
    this.lookup = lookup;
  }

  /**
   * Each work once, at its first link, as an entry of no list; those of the list left out. What
   * could not be looked up is told as such.
   */
  List<CheckedEntry> of(PlacedText text, List<Passage> passages, List<CheckedEntry> entries) {
    Set<RecordId> known = new HashSet<>();
    entries.forEach(entry -> entry.resolution().match().ifPresent(work -> known.add(work.id())));
    List<CheckedEntry> linked = new ArrayList<>();
    Set<String> failed = new HashSet<>();
    for (PlacedText.Link link : links(text, passages, entries).toList()) {
      try {
        work(link.href())
            .filter(work -> known.add(work.id()))
            .ifPresent(work -> linked.add(entry(link, resolved(work), text)));
      } catch (LookupFailedException e) {
        if (failed.add(link.href())) {
          linked.add(entry(link, Resolution.unmatched(Verdict.LOOKUP_FAILED, 0), text));
        }
      }
    }
    return linked;
  }

  private static Stream<PlacedText.Link> links(
      PlacedText text, List<Passage> passages, List<CheckedEntry> entries) {
    Stream<PlacedText.Link> marked =
        text.links().stream()
            .filter(link -> passages.stream().anyMatch(it -> holds(it.span(), link.span())));
    Stream<PlacedText.Link> written =
        ADDRESS
            .matcher(text.plain())
            .results()
            .map(it -> new PlacedText.Link(new TextSpan(it.start(), it.end()), it.group()))
            .filter(link -> entries.stream().noneMatch(it -> holds(it.span(), link.span())));
    return Stream.concat(marked, written).filter(link -> WorkAddress.mayBeOfAWork(link.href()));
  }

  private static boolean holds(Optional<TextSpan> outer, TextSpan inner) {
    return outer.isPresent()
        && outer.get().start() <= inner.start()
        && inner.start() < outer.get().end();
  }

  private Optional<IndexedWork> work(String address) throws LookupFailedException {
    for (Identifier identifier : IdentifierScanner.identifiers(address)) {
      List<IndexedWork> works = lookup.byIdentifier(identifier);
      if (works.size() == 1) {
        return Optional.of(works.getFirst());
      }
    }
    return Optional.empty();
  }

  private static Resolution resolved(IndexedWork work) {
    return new Resolution(Verdict.RESOLVED, Optional.of(work), 1, List.of(), List.of(), List.of());
  }

  private CheckedEntry entry(PlacedText.Link link, Resolution resolution, PlacedText text) {
    String words = link.span().in(text.plain()).strip();
    return new CheckedEntry(
        CheckedEntry.OF_NO_LIST,
        new Reference(
            1, words, IdentifierScanner.identifiers(link.href()), Optional.of(link.href())),
        parser.parse(link.href()),
        resolution,
        Optional.of(link.span()));
  }
}
