package org.lucerna.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lucerna.model.Citation;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;
import org.lucerna.resolve.IndexedWork;

/**
 * A record as a reference in the style of the National Library of Medicine (Citing Medicine, 2nd
 * ed., chapter 1): the one form in which suggested citations are given.
 */
public final class CorrectedCitation {
  /** Names before "et al." (ICMJE Recommendations, sample references). */
  private static final int MOST_AUTHORS = 6;

  /** The entry leaves no author out. */
  private static final int ALL = Integer.MAX_VALUE;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)");

  private CorrectedCitation() {}

  /** The finding with the matched record's citation as its mend, where there is a match. */
  public static Finding mend(Finding finding, CheckedEntry entry) {
    return of(entry).map(finding::withMend).orElse(finding);
  }

  /** The matched record's citation; keeps the entry's access date, which is the author's to say. */
  public static Optional<String> of(CheckedEntry entry) {
    return entry
        .resolution()
        .match()
        .map(
            work -> {
              String corrected = of(work, named(entry.citation()));
              return entry
                  .citation()
                  .accessed()
                  .map(date -> accessed(corrected, date, entry.raw()))
                  .orElse(corrected);
            });
  }

  /** How many authors the entry names of more. */
  private static int named(Citation citation) {
    return citation.othersOmitted() ? citation.authors().size() : ALL;
  }

  /** Whether 12/03/2024 is in March or in December its writer knows: it stays as written. */
  private static String accessed(String citation, PartialDate date, String raw) {
    Matcher numbers = NUMBERS.matcher(raw);
    boolean unclear = date.month() == 0 && numbers.find();
    String day =
        unclear && numbers.group().endsWith(Integer.toString(date.year()))
            ? numbers.group()
            : date.toString();
    return citation.replaceFirst("\\.$", "") + " [accessed " + day + "].";
  }

  static String of(IndexedWork work) {
    return of(work, ALL);
  }

  private static String of(IndexedWork work, int named) {
    return switch (work.source()) {
      case Publication publication -> publication(publication, named, work.identifiers());
      case Guidance guidance -> guidance(guidance, work.identifiers());
      case TrialRegistration trial -> web(trial, "", work.identifiers());
      case SourceArticle article -> web(article, article.publisher().orElse(""), List.of());
    };
  }

  private static String publication(
      Publication publication, int named, List<Identifier> identifiers) {
    List<String> parts = new ArrayList<>();
    parts.add(authors(publication.authors(), named));
    parts.add(title(publication));
    publication.journal().ifPresent(issue -> parts.add(name(issue)));
    parts.add(year(publication) + publication.journal().map(CorrectedCitation::numbers).orElse(""));
    add(parts, identifiers, IdentifierScheme.DOI, "doi:");
    add(parts, identifiers, IdentifierScheme.PMID, "PMID: ");
    return sentences(parts);
  }

  private static String guidance(Guidance guidance, List<Identifier> identifiers) {
    List<String> parts = new ArrayList<>();
    parts.add(guidance.publisher().orElse(""));
    String number =
        identifiers.stream()
            .filter(id -> id.scheme() == IdentifierScheme.NICE)
            .map(id -> " (" + id.value() + ")")
            .findFirst()
            .orElse("");
    parts.add(guidance.header().title() + number);
    parts.add(year(guidance));
    guidance
        .header()
        .url()
        .or(() -> identifiers.stream().findFirst().map(Identifier::url))
        .ifPresent(url -> parts.add("Available from: " + url));
    return sentences(parts);
  }

  private static String web(EvidenceRecord source, String publisher, List<Identifier> ids) {
    List<String> parts = new ArrayList<>(List.of(publisher, title(source), year(source)));
    source
        .header()
        .url()
        .or(() -> ids.stream().findFirst().map(Identifier::url))
        .ifPresent(url -> parts.add("Available from: " + url));
    return sentences(parts);
  }

  /**
   * @param named so many the entry names of more: a record with no more than these has left the
   *     others out as well
   */
  private static String authors(List<PersonName> authors, int named) {
    String names =
        authors.stream()
            .limit(MOST_AUTHORS)
            .map(PersonName::display)
            .collect(Collectors.joining(", "));
    boolean leftOut = named < ALL && authors.size() <= named;
    boolean more = !authors.isEmpty() && (leftOut || authors.size() > MOST_AUTHORS);
    return more ? names + ", et al" : names;
  }

  private static String title(EvidenceRecord source) {
    return source.header().title().replaceFirst("\\.$", "");
  }

  private static String name(JournalIssue issue) {
    String name = issue.abbreviation().isBlank() ? issue.title() : issue.abbreviation();
    return name.replaceFirst("\\.$", "");
  }

  private static String year(EvidenceRecord source) {
    return source.header().published().map(PartialDate::year).map(String::valueOf).orElse("");
  }

  private static String numbers(JournalIssue issue) {
    String volume = issue.volume().orElse("");
    String number = issue.issue().map(no -> "(" + no + ")").orElse("");
    String pages = issue.pages().map(range -> ":" + range).orElse("");
    String all = volume + (volume.isEmpty() ? "" : number) + pages;
    return all.isEmpty() ? "" : ";" + all.replaceFirst("^:", "");
  }

  private static void add(
      List<String> parts, List<Identifier> ids, IdentifierScheme scheme, String label) {
    ids.stream()
        .filter(id -> id.scheme() == scheme)
        .findFirst()
        .ifPresent(id -> parts.add(label + id.value()));
  }

  private static String sentences(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (!part.isBlank()) {
        boolean closed = part.endsWith("?") || part.endsWith("!") || part.endsWith(".");
        text.append(text.isEmpty() ? "" : " ").append(part).append(closed ? "" : ".");
      }
    }
    return text.toString();
  }
}
