package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.WholeText;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** BibTeX and BibLaTeX: macros resolved, braces taken off, broken entries refused one by one. */
public final class BibtexFormat implements SourceFormat {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[ \\t]{0,80}+@\\s{0,20}\\p{L}{1,40}+\\s{0,20}[{(]");

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
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    new BibtexParser(WholeText.of(file))
        .read(
            (entry, position) -> sink.accept(item(entry, file, position)),
            (detail, position) -> sink.accept(Items.rejected(file, position, detail)));
  }

  private SourceItem item(BibtexParser.Entry entry, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    String subtitle = entry.field("subtitle");
    draft.header.title(entry.field("title") + (subtitle.isEmpty() ? "" : ": " + subtitle));
    for (String role : new String[] {"author", "editor"}) {
      if (!draft.hasAuthors()) {
        entry.names(role).forEach(name -> draft.author(name(name)));
      }
    }
    draft.type(entry.type().toLowerCase(Locale.ROOT));
    draft.journal(entry.first("journal", "journaltitle", "booktitle"));
    draft.abbreviation(entry.first("shortjournal", "abbrev_source_title"));
    draft.volume(entry.field("volume"));
    draft.issue(entry.first("number", "issue"));
    draft.pages(entry.first("pages", "article-number", "art_number").replaceAll("-{2,}|–", "-"));
    draft.header.published(Dates.parse(entry.field("date")));
    draft.header.published(Dates.parse(entry.field("month") + ' ' + entry.field("year")));
    draft.header.published(Dates.parse(entry.field("year")));
    draft.header.own(IdentifierScheme.DOI, entry.field("doi"));
    Ids.pmid(entry.first("pmid", "pubmed_id")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, entry.first("pmcid", "pmc"));
    draft.issn(entry.field("issn"));
    draft.header.mentioned(IdentifierScheme.ISBN, entry.field("isbn"));
    draft.header.url(entry.field("url"));
    draft.header.language(entry.first("language", "langid"));
    draft.abstractSection("", entry.field("abstract"));
    for (String word : Parts.of(entry.first("keywords", "author_keywords"), ",;")) {
      draft.keyword(word);
    }
    draft.publisher(entry.first("publisher", "institution"));
    draft.affiliation(entry.field("affiliation"));
    return Items.item(draft, file, position, name());
  }

  /** A name wholly in braces is a body's. */
  private static PersonName name(String raw) {
    String plain = BibtexText.plain(raw);
    return raw.startsWith("{") && raw.endsWith("}") ? PersonName.group(plain) : Names.of(plain);
  }
}
