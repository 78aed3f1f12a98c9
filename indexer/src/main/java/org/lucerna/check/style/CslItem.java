package org.lucerna.check.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** A record as an item of CSL-JSON (CSL 1.0.2, appendix IV): plain maps, lists and strings. */
final class CslItem {
  /** A record's only item. */
  static final String ID = "work";

  private final Map<String, Object> item = new LinkedHashMap<>();

  private CslItem() {}

  static Map<String, Object> of(IndexedWork work, CitedForm entry) {
    CslItem made = new CslItem();
    made.put("id", ID);
    EvidenceRecord source = work.source();
    switch (source) {
      case Publication publication -> made.publication(publication, entry);
      case Guidance guidance -> {
        made.guidance(guidance);
        made.number(work, IdentifierScheme.NICE, "number");
      }
      case TrialRegistration trial -> made.put("type", "webpage");
      case SourceArticle article -> made.article(article);
    }
    made.put("title", source.header().title().replaceFirst("\\.$", ""));
    source.header().published().ifPresent(date -> made.date("issued", date));
    entry
        .accessedWords()
        .ifPresentOrElse(
            words -> made.item.put("accessed", Map.of("literal", words)),
            () -> entry.accessed().ifPresent(date -> made.date("accessed", date)));
    made.number(work, IdentifierScheme.DOI, "DOI");
    made.number(work, IdentifierScheme.PMID, "PMID");
    made.number(work, IdentifierScheme.PMCID, "PMCID");
    if (!(source instanceof Publication)) {
      work.url().ifPresent(url -> made.put("URL", url));
    }
    return made.item;
  }

  private void publication(Publication publication, CitedForm entry) {
    put("type", "article-journal");
    List<Map<String, Object>> authors = new ArrayList<>();
    publication.authors().forEach(author -> authors.add(name(author)));
    if (entry.namesMoreThan(publication.authors())) {
      authors.add(Map.of("literal", "others"));
    }
    if (!authors.isEmpty()) {
      item.put("author", authors);
    }
    publication.journal().ifPresent(this::journal);
  }

  private void journal(JournalIssue issue) {
    put("container-title", issue.title());
    put("container-title-short", issue.abbreviation());
    issue.volume().ifPresent(volume -> put("volume", volume));
    issue.issue().ifPresent(number -> put("issue", number));
    issue.pages().ifPresent(pages -> put("page", pages));
    issue.issn().ifPresent(issn -> put("ISSN", issn));
  }

  private void guidance(Guidance guidance) {
    put("type", "report");
    put("genre", guidance.type());
    guidance
        .publisher()
        .ifPresent(
            body -> {
              item.put("author", List.of(Map.of("literal", body)));
              put("publisher", body);
            });
  }

  private void article(SourceArticle article) {
    put("type", "webpage");
    List<Map<String, Object>> authors = article.authors().stream().map(CslItem::name).toList();
    if (!authors.isEmpty()) {
      item.put("author", authors);
    }
    article.publisher().ifPresent(publisher -> put("container-title", publisher));
  }

  private void number(IndexedWork work, IdentifierScheme scheme, String variable) {
    work.number(scheme).ifPresent(number -> put(variable, number));
  }

  private static Map<String, Object> name(PersonName author) {
    if (author.collective()) {
      return Map.of("literal", author.family());
    }
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("family", author.family());
    if (!author.given().isEmpty()) {
      name.put("given", given(author));
    }
    if (!author.suffix().isEmpty()) {
      name.put("suffix", author.suffix());
    }
    return name;
  }

  /** "RS" as "R. S.": CSL takes a word for one name. */
  private static String given(PersonName author) {
    return author.givesInitials()
        ? author.given().replaceAll("(\\p{L})(?=\\p{L}|$)", "$1. ").strip()
        : author.given();
  }

  private void date(String variable, PartialDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    if (date.month() > 0) {
      parts.add(date.month());
    }
    if (date.day() > 0) {
      parts.add(date.day());
    }
    item.put(variable, Map.of("date-parts", List.of(parts)));
  }

  private void put(String variable, String value) {
    if (!value.isBlank()) {
      item.put(variable, value);
    }
  }
}
