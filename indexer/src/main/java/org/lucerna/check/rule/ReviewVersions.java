package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedEntry;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.LookupFailedException;
import org.lucerna.resolve.RecordLookup;

/**
 * The versions of one Cochrane review: {@code 10.1002/14651858.CD001234} is the first, {@code
 * .pub2} the second, and so on (Cochrane Handbook, chapter IV).
 */
final class ReviewVersions {
  private static final Pattern DOI =
      Pattern.compile("(10\\.1002/14651858\\.[a-z]{2}\\d{6})(?:\\.pub(\\d{1,2}))?");
  private static final Pattern NUMBER = Pattern.compile("\\bCD\\d{6}\\b");

  /** No review has had so many. */
  private static final int MOST = 15;

  private ReviewVersions() {}

  /** A version that the index holds. */
  record Version(int number, IndexedWork work) {}

  /**
   * The newest version in the index, where it is surely newer than the cited one: by the number of
   * the version where the entry or its record has one, else by the year.
   */
  static Optional<Version> newer(CheckedEntry entry, RecordLookup lookup) {
    List<Identifier> known =
        Stream.concat(
                Stream.concat(
                    entry.citation().identifiers().stream(),
                    entry.reference().identifiers().stream()),
                entry.resolution().match().stream().flatMap(it -> it.identifiers().stream()))
            .toList();
    for (Identifier identifier : known) {
      Matcher doi = DOI.matcher(identifier.value().toLowerCase(Locale.ROOT));
      if (identifier.scheme() == IdentifierScheme.DOI && doi.matches()) {
        int cited = doi.group(2) == null ? 1 : Integer.parseInt(doi.group(2));
        return newest(doi.group(1), lookup, it -> it.number() > cited);
      }
    }
    Matcher number = NUMBER.matcher(entry.raw());
    OptionalInt year = entry.citation().issued().stream().mapToInt(PartialDate::year).findFirst();
    boolean named = entry.raw().contains("Cochrane") && number.find() && year.isPresent();
    return named
        ? newest(
            "10.1002/14651858." + number.group().toLowerCase(Locale.ROOT),
            lookup,
            it -> published(it).filter(date -> date.year() > year.getAsInt()).isPresent())
        : Optional.empty();
  }

  static Optional<PartialDate> published(Version version) {
    return version.work().source().header().published();
  }

  private static Optional<Version> newest(
      String base, RecordLookup lookup, Predicate<Version> isNewer) {
    List<Version> held = new ArrayList<>();
    try {
      for (int number = 1; number <= MOST; number++) {
        int version = number;
        String doi = number == 1 ? base : base + ".pub" + number;
        Optional<Identifier> identifier = IdentifierScheme.DOI.parse(doi);
        if (identifier.isPresent()) {
          lookup.byIdentifier(identifier.get()).stream()
              .findFirst()
              .ifPresent(work -> held.add(new Version(version, work)));
        }
      }
    } catch (LookupFailedException e) {
      // The entry's own verdict says that the index could not be asked.
      return Optional.empty();
    }
    return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast()).filter(isNewer);
  }
}
