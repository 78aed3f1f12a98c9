package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;
import org.lucerna.model.TextSection;

/**
 * A document of BioC, whether it came as JSON or as XML: passages with key and value beside them.
 */
final class BiocDocument {
  /**
   * @param infons what is said of the passage, by key
   */
  record Passage(Map<String, String> infons, String text) {
    String infon(String key) {
      return infons.getOrDefault(key, "");
    }
  }

  /** PubTator: {@code BMC Cancer;2018 Aug 15;18(1):821} or {@code J X. 2021 Feb;21(1):8-9.} */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "(.{2,200}?)[.;] ?((?:19|20)\\d\\d[^;]{0,40})(?:; ?([^(:;]{1,20})(?:\\(([^)]{1,20})\\))?"
              + "(?::([^.;\\s]{1,40}))?)?.*");

  private static final Set<String> TITLES = Set.of("title", "front");

  private final PublicationDraft draft = new PublicationDraft();
  private String heading = "";
  private final List<String> paragraphs = new ArrayList<>();

  static PublicationDraft draft(String id, List<Passage> passages) {
    BiocDocument document = new BiocDocument();
    document.identifier(id);
    passages.forEach(document::passage);
    document.closeSection();
    return document.draft;
  }

  private void identifier(String id) {
    if (id.startsWith("PMC")) {
      draft.header.own(IdentifierScheme.PMCID, id);
    } else if (id.length() > 3) {
      Ids.pmid(id).ifPresent(draft.header::own);
    }
  }

  private void passage(Passage passage) {
    Ids.pmid(passage.infon("article-id_pmid")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.DOI, passage.infon("article-id_doi"));
    String pmc = passage.infon("article-id_pmc");
    draft.header.own(
        IdentifierScheme.PMCID, pmc.isEmpty() || pmc.startsWith("PMC") ? pmc : "PMC" + pmc);
    String type = passage.infon("type");
    boolean reference = passage.infon("section_type").equals("REF");
    if (TITLES.contains(type) && !reference) {
      draft.header.title(passage.text());
      front(passage);
    } else if (reference) {
      reference(passage);
    } else {
      text(type, passage);
    }
  }

  private void front(Passage passage) {
    journal(passage.infon("journal"));
    draft.header.published(Dates.parse(passage.infon("year")));
    draft.volume(passage.infon("volume"));
    draft.issue(passage.infon("issue"));
    draft.pages(passage.infon("fpage"), passage.infon("lpage"));
    draft.pages(passage.infon("elocation-id"));
    for (int i = 0; passage.infons().containsKey("name_" + i); i++) {
      draft.author(name(passage.infon("name_" + i)));
    }
    if (!draft.hasAuthors()) {
      for (String name : passage.infon("authors").split(",\\s*")) {
        draft.author(Names.of(name));
      }
    }
  }

  private void journal(String text) {
    Matcher source = JOURNAL.matcher(text);
    if (!source.matches()) {
      draft.journal(text.replaceFirst("\\.$", ""));
      return;
    }
    draft.journal(source.group(1));
    draft.header.published(Dates.parse(source.group(2)));
    draft.volume(text(source, 3));
    draft.issue(text(source, 4));
    draft.pages(text(source, 5));
  }

  /** {@code surname:Puijk;given-names:Robbert S.}; a body has a surname only. */
  private static PersonName name(String infon) {
    String family = "";
    String given = "";
    for (String part : infon.split(";")) {
      family = part.startsWith("surname:") ? part.substring(8).strip() : family;
      given = part.startsWith("given-names:") ? part.substring(12).strip() : given;
    }
    return given.isEmpty() ? PersonName.group(family) : PersonName.person(family, given);
  }

  /** PMC marks headings as {@code abstract_title_1}, {@code title_2}; others have text alone. */
  private void text(String type, Passage passage) {
    boolean inAbstract =
        type.startsWith("abstract") || passage.infon("section_type").equals("ABSTRACT");
    if (inAbstract && type.contains("title")) {
      heading = passage.text().equalsIgnoreCase("abstract") ? "" : passage.text();
    } else if (inAbstract || (type.isEmpty() && !draft.hasAbstract())) {
      draft.abstractSection(heading, passage.text());
      heading = "";
    } else if (type.startsWith("title")) {
      closeSection();
      heading = passage.text();
    } else if (!passage.text().isBlank()) {
      paragraphs.add(passage.text());
    }
  }

  private void closeSection() {
    if (!paragraphs.isEmpty()) {
      draft.section(new TextSection(heading, 2, List.copyOf(paragraphs)));
      paragraphs.clear();
    }
    heading = "";
  }

  private void reference(Passage passage) {
    if (!passage.infon("type").equals("ref")) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; passage.infons().containsKey("name_" + i) && i < 6; i++) {
      parts.add(name(passage.infon("name_" + i)).display());
    }
    String names = String.join(", ", parts);
    String raw = names.isEmpty() ? passage.text() : names + ". " + passage.text();
    for (String key : List.of("source", "year", "volume", "fpage")) {
      raw += passage.infon(key).isEmpty() ? "" : ". " + passage.infon(key);
    }
    String pmid = passage.infon("pub-id_pmid");
    raw += pmid.isEmpty() ? "" : ". PMID: " + pmid;
    if (!raw.isBlank()) {
      draft.reference(References.of(draft.referenceCount() + 1, raw));
    }
  }

  private static String text(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text.strip();
  }
}
