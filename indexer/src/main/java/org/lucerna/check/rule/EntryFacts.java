package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.check.CheckedEntry;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;

/** What several rules ask of an entry. */
final class EntryFacts {
  /** The name of a site at the end of a part; "a website for patients" may be a title's words. */
  private static final Pattern SITE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d.&'’()-]*\\s(?i:web ?site|web ?page)\\s*(?:[.;,)\\]]|$)"
              + "|\\[(?i:internet|online|website|web ?page)]");

  private static final Pattern LONG_YEAR =
      Pattern.compile("(?<=[.,] )((?:19|20)\\d{3})(?=;\\s?\\d)|\\(((?:19|20)\\d{3})\\)");

  private EntryFacts() {}

  /** "20222;23(4):512": five digits where the year stands. */
  static Optional<String> malformedYear(CheckedEntry entry) {
    Matcher year = LONG_YEAR.matcher(entry.raw());
    return entry.citation().issued().isEmpty() && year.find()
        ? Optional.of(year.group(1) == null ? year.group(2) : year.group(1))
        : Optional.empty();
  }

  /** A part of the entry, between its stops, that is the name of a host. */
  static Optional<String> host(CheckedEntry entry, HostLists hosts) {
    String bare = entry.raw().replaceAll("\\[[^\\]]{0,60}]", " ");
    for (String part : bare.split("[.,;]\\s")) {
      if (hosts.isHost(part)) {
        return Optional.of(part.strip());
      }
    }
    return Optional.empty();
  }

  /** The journal, book or site; empty where there is none or where a host stands in for it. */
  static Optional<String> container(CheckedEntry entry, HostLists hosts) {
    return entry
        .citation()
        .containerTitle()
        .filter(name -> !hosts.isHost(name) && !hosts.isPublishingHouse(name));
  }

  /** Names of authors, editors and publisher as written. */
  static List<String> names(CheckedEntry entry) {
    List<String> names = new ArrayList<>();
    entry.citation().authors().forEach(name -> names.add(literal(name)));
    entry.citation().text(CitationField.PUBLISHER).ifPresent(names::add);
    return names;
  }

  static String literal(CitedName name) {
    return switch (name) {
      case CitedName.Person person -> (person.given().orElse("") + ' ' + person.surname()).strip();
      case CitedName.Organisation body -> body.literal();
    };
  }

  /** Something that is read on the web or was sent to the press, and can change or vanish. */
  static boolean isWebReference(CheckedEntry entry) {
    return switch (entry.citation().type()) {
      case WEB_PAGE, PRESS_RELEASE -> true;
      case UNKNOWN ->
          saysWeb(entry) || (isUndated(entry) && entry.citation().identifiers().isEmpty());
      // Leaflets, labels and newspapers are printed too.
      case LEAFLET, DRUG_LABEL, NEWS, BOOK, REPORT, GUIDELINE -> saysWeb(entry);
      case JOURNAL_ARTICLE,
          CHAPTER,
          CONFERENCE_PAPER,
          THESIS,
          PREPRINT,
          DATASET,
          SOFTWARE,
          TRIAL_REGISTRATION,
          LEGISLATION,
          PATENT ->
          false;
    };
  }

  /** "Example Charity website", or a day of access: it was read on the web. */
  private static boolean saysWeb(CheckedEntry entry) {
    boolean printed = entry.citation().text(CitationField.VOLUME).isPresent();
    return !printed
        && (entry.citation().accessed().isPresent() || SITE.matcher(entry.raw()).find());
  }

  /** Has an address or a day, and neither volume nor pages. */
  private static boolean isUndated(CheckedEntry entry) {
    boolean printed =
        entry.citation().text(CitationField.VOLUME).isPresent()
            || entry.citation().text(CitationField.PAGES).isPresent();
    boolean day = entry.citation().issued().filter(date -> date.day() > 0).isPresent();
    return !printed && (day || !entry.url().isEmpty());
  }

  static boolean isArticle(CheckedEntry entry) {
    return entry.citation().type() == CitationType.JOURNAL_ARTICLE;
  }

  /** Host part of an address, lower case, without {@code www.}; empty where it is none. */
  static String hostOf(String url) {
    String bare =
        url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "");
    int end = 0;
    while (end < bare.length()
        && (Character.isLetterOrDigit(bare.charAt(end))
            || bare.charAt(end) == '.'
            || bare.charAt(end) == '-')) {
      end++;
    }
    String host = bare.substring(0, end);
    return host.indexOf('.') > 0 ? host : "";
  }
}
