package org.lucerna.format.bibliography;

import java.util.Locale;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** One record of the Cochrane Library, its fields under the tags of its plain text. */
final class CochraneRecord {
  private CochraneRecord() {}

  static SourceItem item(TaggedRecord record, SourceFile file, String position, String format) {
    Optional<Identifier> registration =
        Ids.registration(record.first("AU").replaceFirst(",\\s*$", ""))
            .or(() -> Ids.registration(record.first("SO").replaceFirst("^.*/", "")));
    return registration
        .map(number -> Items.item(trial(number, record), file, position, format))
        .orElseGet(() -> Items.item(publication(record), file, position, format));
  }

  /** CENTRAL's record of an entry in a trial registry. */
  private static TrialDraft trial(Identifier number, TaggedRecord record) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(number);
    draft.header.title(record.first("TI"));
    draft.summary = record.first("AB");
    Parts.of(record.first("KY"), ";").forEach(draft::keyword);
    draft.header.published(Dates.parse(record.first("YR")));
    draft.header.url(record.first("SO"));
    return draft;
  }

  private static PublicationDraft publication(TaggedRecord record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(record.first("TI"));
    for (String line : record.all("AU")) {
      Parts.of(line, ";").forEach(name -> draft.author(Names.of(name)));
    }
    draft.journal(record.first("SO"));
    draft.volume(record.first("VL"));
    draft.issue(record.first("NO"));
    draft.pages(record.first("PG").replaceAll("[\\u2010-\\u2015]", "-").replaceFirst("-$", ""));
    draft.header.published(Dates.parse(record.first("YR")));
    draft.header.own(IdentifierScheme.DOI, record.first("DOI"));
    for (String number : record.all("PM", "XR")) {
      if (number.toUpperCase(Locale.ROOT).startsWith("PUBMED ")) {
        Ids.pmid(number.substring(7)).ifPresent(draft.header::own);
      }
    }
    for (String numbers : record.all("RN")) {
      Parts.of(numbers, " ,;|")
          .forEach(number -> Ids.registration(number).ifPresent(draft.header::mentioned));
    }
    record.all("SN").forEach(draft::issn);
    Parts.of(record.first("PT"), ";").forEach(draft::type);
    Parts.of(record.first("KY"), ";").forEach(word -> draft.keyword(word.replace("*", "")));
    StructuredText.split(record.first("AB"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    draft.publisher(record.first("PB"));
    draft.header.url(record.first("US"));
    return draft;
  }
}
