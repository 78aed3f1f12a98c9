package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PersonName;

/** One record of Ovid or Embase.com, its fields under Ovid's two-letter tags. */
final class OvidRecord {
  /** {@code *Liver Neoplasms/sc [Secondary]}. */
  private static final Pattern QUALIFIER = Pattern.compile("\\[([^\\]]{2,60})]");

  private final TaggedRecord record;
  private final PublicationDraft draft = new PublicationDraft();
  private final boolean medline;

  private OvidRecord(TaggedRecord record) {
    this.record = record;
    this.medline = record.first("DB").toLowerCase(Locale.ROOT).contains("medline");
  }

  static PublicationDraft draft(TaggedRecord record) {
    OvidRecord reader = new OvidRecord(record);
    reader.bibliography();
    reader.identifiers();
    reader.subjects();
    return reader.draft;
  }

  private void bibliography() {
    draft.header.title(record.first("TI"));
    draft.vernacularTitle(record.first("OT", "TO"));
    record.all("FA", "AU").forEach(name -> draft.author(Names.of(name.replaceFirst("\\.$", ""))));
    record.all("CN").forEach(name -> draft.author(PersonName.group(name)));
    draft.journal(record.first("JN", "JT", "NJ", "IO"));
    draft.volume(record.first("VO"));
    draft.issue(record.first("IP", "IS").replaceFirst("^\\d{4}-\\d{3}[\\dX]\\b.*$", ""));
    draft.pages(record.first("PG"));
    draft.header.published(Dates.parse(record.first("DP")));
    OvidSource.into(draft, record.first("SO"));
    draft.header.published(Dates.parse(record.first("YR", "DC")));
    draft.publisher(record.first("PB"));
    draft.header.language(record.first("LG", "LA"));
    for (String entry : record.all("CR")) {
      // Ovid's tag CR is the copyright; the labelled form has references under it.
      if (!entry.startsWith("Copyright")) {
        draft.reference(References.of(draft.referenceCount() + 1, entry));
      }
    }
  }

  private void identifiers() {
    draft.header.own(IdentifierScheme.DOI, record.first("DO", "DI"));
    Ids.pmid(record.first("PM").replaceFirst("\\D.*$", "")).ifPresent(draft.header::own);
    // In MEDLINE, UP is a date of the record.
    if (medline) {
      Ids.pmid(record.first("UI", "AN")).ifPresent(draft.header::own);
    } else {
      Ids.pmid(record.first("UP")).ifPresent(draft.header::own);
    }
    for (String tag : List.of("IS", "SN", "ES", "IL")) {
      record.all(tag).forEach(value -> draft.issn(value.replaceFirst(" .*$", "")));
    }
    for (String number : record.all("CT")) {
      for (String each : number.split("[\\s,;()]+")) {
        Ids.registration(each).ifPresent(draft.header::mentioned);
      }
    }
    draft.header.url(record.first("UR"));
  }

  private void subjects() {
    StructuredText.split(record.first("AB"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    if (medline) {
      record.all("MH").forEach(term -> draft.mesh(heading(term)));
    }
    for (String tag : medline ? List.of("KW", "DE") : List.of("KW", "MH", "SH", "DE")) {
      for (String words : record.all(tag)) {
        Parts.of(words, ";").forEach(word -> draft.keyword(word.replaceFirst("^\\*", "")));
      }
    }
    record.all("PT", "ST").forEach(draft::type);
    record.all("IN", "AD").forEach(draft::affiliation);
  }

  private static MeshHeading heading(String term) {
    List<String> qualifiers =
        QUALIFIER
            .matcher(term)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .toList();
    String name = term.replaceFirst("/.*$", "").replace("*", "").strip();
    Matcher bare = QUALIFIER.matcher(name);
    return new MeshHeading("", bare.replaceAll("").strip(), term.contains("*"), qualifiers);
  }
}
