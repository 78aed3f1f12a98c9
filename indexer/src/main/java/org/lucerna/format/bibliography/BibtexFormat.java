package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** BibTeX and BibLaTeX: macros resolved, braces taken off, broken entries refused one by one. */
public final class BibtexFormat implements SourceFormat {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[ \\t]{0,80}+@\\s{0,20}\\p{L}{1,40}+\\s{0,20}[{(]");

  private static final List<String> NOTES =
      List.of("note", "notes", "annote", "annotation", "addendum", "comment", "howpublished");

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return ENTRY.matcher(head.text()).find() && head.text().indexOf('<') != 0
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException {
    BibtexParser.Faults faults =
        (reason, detail, position) ->
            sink.accept(
                new SourceItem.Rejected(new RejectedSource(file.path(), position, reason, detail)));
    BibtexParents parents = BibtexParents.of(file, faults);
    BibtexParser.read(
        file,
        (entry, position) -> {
          if (!entry.type().equalsIgnoreCase(BibtexParents.DATA_ALONE)) {
            sink.accept(item(parents.filled(entry), file, position));
          }
        },
        faults);
  }

  private SourceItem item(BibtexEntry entry, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    String subtitle = entry.field("subtitle");
    String title = entry.field("title") + (subtitle.isEmpty() ? "" : ": " + subtitle);
    draft.header.title(BibtexText.prose(title));
    for (String role : new String[] {"author", "editor"}) {
      if (!draft.hasAuthors()) {
        entry.names(role).forEach(name -> draft.author(name(name)));
      }
    }
    draft.type(entry.type().toLowerCase(Locale.ROOT));
    draft.type(entry.field("type").toLowerCase(Locale.ROOT));
    draft.journal(entry.first("journal", "journaltitle", "booktitle"));
    draft.abbreviation(entry.first("shortjournal", "abbrev_source_title"));
    draft.volume(entry.field("volume"));
    draft.issue(entry.first("number", "issue"));
    String pages = entry.first("pages", "article-number", "art_number", "eid", "articleno");
    draft.pages(pages.replaceAll("\\s*(?:-{1,3}|[–—])\\s*", "-"));
    draft.header.published(Dates.parse(entry.field("date")));
    draft.header.published(Dates.parse(entry.field("month") + ' ' + entry.field("year")));
    draft.header.published(Dates.parse(entry.field("year")));
    draft.header.own(IdentifierScheme.DOI, entry.field("doi"));
    pubmed(entry, draft);
    numbers(entry, draft);
    draft.header.address(entry.field("url"));
    draft.header.language(entry.first("language", "langid"));
    draft.abstractSection("", BibtexText.prose(entry.field("abstract")));
    for (String field : new String[] {"keywords", "author_keywords", "keyword"}) {
      String words = entry.field(field);
      Parts.of(words, words.indexOf(';') < 0 ? "," : ";,").forEach(draft::keyword);
    }
    draft.publisher(entry.first("publisher", "institution", "school"));
    draft.affiliation(entry.first("affiliation", "affiliations"));
    return Items.item(draft, file, position, name());
  }

  /** What is not the work's own: its journal's, its book's, those of trials. */
  private static void numbers(BibtexEntry entry, PublicationDraft draft) {
    for (String field : new String[] {"issn", "eissn", "isbn"}) {
      for (String number : entry.field(field).split("[;,\\s]+")) {
        draft.issn(number);
        draft.header.mentioned(IdentifierScheme.ISBN, number);
      }
    }
    for (String field : NOTES) {
      draft.note(entry.field(field));
    }
  }

  /** BibLaTeX has {@code eprint}; others put the number into the note or the key. */
  private static void pubmed(BibtexEntry entry, PublicationDraft draft) {
    Ids.pmid(entry.first("pmid", "pubmed_id")).ifPresent(draft.header::own);
    if (entry.first("eprinttype", "archiveprefix").equalsIgnoreCase("pubmed")) {
      Ids.pmid(entry.field("eprint")).ifPresent(draft.header::own);
    }
    Ids.pmidIn(entry.raw().getOrDefault("note", "")).ifPresent(draft.header::own);
    if (draft.header.own(IdentifierScheme.PMID).isEmpty()
        && entry.key().matches("(?i)pmid:?\\d{1,8}")) {
      Ids.pmid(entry.key().replaceFirst("(?i)^pmid:?", "")).ifPresent(draft.header::own);
    }
    draft.header.own(IdentifierScheme.PMCID, entry.first("pmcid", "pmc"));
  }

  /** A name wholly in braces is a body's; BibLaTeX also gives a name part by part. */
  private static PersonName name(String raw) {
    Map<String, String> parts = BibtexText.nameParts(raw);
    if (!parts.isEmpty()) {
      String family = parts.getOrDefault("family", "");
      String prefix = parts.getOrDefault("prefix", "");
      return new PersonName(
          prefix.isEmpty() ? family : prefix + ' ' + family,
          parts.getOrDefault("given", parts.getOrDefault("given-i", "")),
          parts.getOrDefault("suffix", ""),
          false);
    }
    String plain = BibtexText.plain(raw);
    return raw.startsWith("{") && raw.endsWith("}") ? PersonName.group(plain) : Names.of(plain);
  }
}
