package org.lucerna.check.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;
import org.lucerna.resolve.IndexedWork;

/**
 * The style of the National Library of Medicine (Citing Medicine, 2nd ed., chapter 1): how
 * suggested citations are given unless a team asks for another style.
 */
final class NlmStyle implements CitationStyle {
  /** Names before "et al." (ICMJE Recommendations, sample references). */
  private static final int MOST_AUTHORS = 6;

  @Override
  public Optional<String> cite(IndexedWork work, CitedForm entry) {
    return Optional.of(dated(work(work, entry), entry));
  }

  private static String dated(String citation, CitedForm entry) {
    return entry
        .accessedWords()
        .or(() -> entry.accessed().map(PartialDate::toString))
        .map(day -> citation.replaceFirst("\\.$", "") + " [accessed " + day + "].")
        .orElse(citation);
  }

  private static String work(IndexedWork work, CitedForm entry) {
    return switch (work.source()) {
      case Publication publication -> publication(publication, entry, work);
      case Guidance guidance -> guidance(guidance, work);
      case TrialRegistration trial -> web(trial, "", work.url());
      case SourceArticle article ->
          web(article, article.publisher().orElse(""), article.header().url());
    };
  }

  private static String publication(Publication publication, CitedForm entry, IndexedWork work) {
    List<String> parts = new ArrayList<>();
    parts.add(authors(publication.authors(), entry));
    parts.add(title(publication));
    publication.journal().ifPresent(issue -> parts.add(name(issue)));
    parts.add(year(publication) + publication.journal().map(NlmStyle::numbers).orElse(""));
    work.number(IdentifierScheme.DOI).ifPresent(doi -> parts.add("doi:" + doi));
    work.number(IdentifierScheme.PMID).ifPresent(pmid -> parts.add("PMID: " + pmid));
    return sentences(parts);
  }

  private static String guidance(Guidance guidance, IndexedWork work) {
    List<String> parts = new ArrayList<>();
    parts.add(guidance.publisher().orElse(""));
    String number = work.number(IdentifierScheme.NICE).map(value -> " (" + value + ")").orElse("");
    parts.add(guidance.header().title() + number);
    parts.add(year(guidance));
    work.url().ifPresent(url -> parts.add("Available from: " + url));
    return sentences(parts);
  }

  private static String web(EvidenceRecord source, String publisher, Optional<String> address) {
    List<String> parts = new ArrayList<>(List.of(publisher, title(source), year(source)));
    address.ifPresent(url -> parts.add("Available from: " + url));
    return sentences(parts);
  }

  private static String authors(List<PersonName> authors, CitedForm entry) {
    String names =
        authors.stream()
            .limit(MOST_AUTHORS)
            .map(PersonName::display)
            .collect(Collectors.joining(", "));
    boolean more = entry.namesMoreThan(authors) || authors.size() > MOST_AUTHORS;
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
