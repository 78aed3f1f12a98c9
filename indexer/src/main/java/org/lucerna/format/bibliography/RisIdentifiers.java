package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.IdentifierScheme;

/** The identifiers of one record of RIS, which each database puts into another custom field. */
final class RisIdentifiers {
  private static final Pattern PUBMED =
      Pattern.compile("(?i)(?<![a-z])pubmed\\W{1,3}(\\d{1,8})(?!\\d)");

  /** Notes, and the custom and user's fields, in which databases and persons put what they like. */
  private static final List<String> NOTES =
      List.of(
          "N1", "NO", "RN", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "U1", "U2", "U3", "U4",
          "U5");

  private RisIdentifiers() {}

  static void into(PublicationDraft draft, TaggedRecord record) {
    NOTES.forEach(tag -> record.all(tag).forEach(draft::note));
    dois(draft, record);
    pubmed(draft, record);
    for (String url : record.all("UR", "L1", "L2", "LK")) {
      for (String each : url.split("[;\\s]+")) {
        Ids.pmidOf(each).ifPresent(draft.header::own);
        if (each.startsWith("http")) {
          draft.header.url(each);
        }
      }
    }
    for (String tag : List.of("SN", "ISSN")) {
      for (String number : record.all(tag)) {
        for (String each : number.split("[;,\\s]+")) {
          draft.issn(each);
          draft.header.mentioned(IdentifierScheme.ISBN, each);
        }
      }
    }
  }

  private static void dois(PublicationDraft draft, TaggedRecord record) {
    for (String tag : List.of("DO", "DOI", "M3", "L3", "L2", "N1", "UR", "ID")) {
      for (String value : record.all(tag)) {
        boolean field =
            tag.startsWith("DO") || value.contains("doi.org/") || value.startsWith("doi:");
        if (field || tag.equals("L3") || (tag.equals("M3") && value.startsWith("10."))) {
          draft.header.own(IdentifierScheme.DOI, value.replaceAll("\\s+", " ").strip());
        }
      }
    }
  }

  /**
   * PMIDs stand in AN (MEDLINE of any host, EndNote with DP NLM), C5 (Embase), C2 (Scopus), C3
   * (Cochrane) and N1 (CINAHL); a PMCID in C2, C3 or C7 begins with its letters.
   */
  private static void pubmed(PublicationDraft draft, TaggedRecord record) {
    String database = (record.first("DB") + ' ' + record.first("DP")).toLowerCase(Locale.ROOT);
    String accession = record.first("AN").replaceFirst("^(?i)PMID:? ?", "");
    boolean medline =
        database.contains("pubmed")
            || database.contains("medline")
            || database.endsWith(" nlm")
            || Ids.isOfPubmed(record.first("DO"));
    if (medline || accession.length() < record.first("AN").length()) {
      Ids.pmid(accession).ifPresent(draft.header::own);
    }
    Ids.pmid(record.first("PMID")).ifPresent(draft.header::own);
    Ids.pmid(record.first("C5")).ifPresent(draft.header::own);
    if (database.contains("scopus")) {
      Ids.pmid(record.first("C2")).ifPresent(draft.header::own);
    }
    for (String value : record.all("C3")) {
      Matcher found = PUBMED.matcher(value);
      if (found.find()) {
        Ids.pmid(found.group(1)).ifPresent(draft.header::own);
      }
    }
    for (String note : record.all("N1")) {
      Ids.pmidIn(note).ifPresent(draft.header::own);
      Ids.pmcidIn(note).ifPresent(draft.header::own);
    }
    for (String tag : List.of("C2", "C3", "C7", "PMCID")) {
      record.all(tag).forEach(value -> Ids.pmcid(value).ifPresent(draft.header::own));
    }
  }
}
