package org.lucerna.format.pubmed;

import java.util.Optional;
import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/** MEDLINE tagged text, which PubMed exports as NBIB (NLM, MEDLINE/PubMed data elements). */
public final class NbibFormat extends TaggedFormat {
  private static final int LONGEST_TAG = 4;
  private static final int LINES_LOOKED_AT = 80;

  /** NLM, "MEDLINE/PubMed Data Element (Field) Descriptions", with retired and book fields. */
  private static final Set<String> TAGS =
      Set.of(
          ("AB AD AID AU AUID BTI CDAT CI CIN CN COI COIS CON CP CRDT CRF CRI CTDT CTI DA DCOM DDIN"
                  + " DEP DOI DP DRDT DRIN ECF ECI ED EDAT EFR EIN EN FAU FED FIR FPS GN GR GS IP IR"
                  + " IRAD IS ISBN ISSN JID JT LA LID LR MH MHDA MID NM OAB OABL OCI OID ORI OT OTO"
                  + " OWN PB PG PHST PL PMC PMCR PMID PS PST PT PUBM RF RIN RN ROF RPF RPI RRF RRI"
                  + " SB SFM SI SO SPIN STAT STI TA TI TT UIN UOF VI VTI")
              .split(" "));

  public NbibFormat() {
    super("nbib");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    if (Heads.binary(head.text())) {
      return Recognition.NO;
    }
    int own = 0;
    for (String line : head.text().lines().limit(LINES_LOOKED_AT).toList()) {
      if (line.startsWith("TY  - ") || line.startsWith("ER  -") || line.startsWith("VN  - Ovid")) {
        return Recognition.NO;
      }
      if (isNumber(line)) {
        return Recognition.CERTAIN;
      }
      String tag = TagLine.hyphened(line, LONGEST_TAG).map(TagLine::tag).orElse("");
      own +=
          switch (tag) {
            case "OWN", "STAT", "DP", "FAU", "PT", "JT", "TA", "MH", "SO", "LR", "PMC" -> 1;
            default -> 0;
          };
    }
    return own > 2 ? Recognition.LIKELY : Recognition.NO;
  }

  private static boolean isNumber(String line) {
    return line.startsWith("PMID-")
        && line.length() > 5
        && line.substring(5).strip().chars().allMatch(Character::isDigit);
  }

  @Override
  protected boolean endsWithOther() {
    return true;
  }

  @Override
  protected Dialect dialect() {
    return new Lines();
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(NbibRecord.draft(record), file, position, name());
  }

  private static final class Lines implements Dialect {
    private boolean blank;

    @Override
    public void take(String line, TaggedRecords records) {
      Optional<TagLine> tag = TagLine.hyphened(line, LONGEST_TAG).filter(each -> !isProse(each));
      if (tag.isPresent()) {
        if (records.open().isEmpty() || begins(tag.get(), records.open().get(), blank)) {
          records.begin();
        }
        records.add(tag.get().tag(), tag.get().value());
      } else {
        records.continueWith(line, " ");
      }
      blank = line.isBlank();
    }
  }

  /** Text whose lines were not indented: {@code DNA - based}. */
  private static boolean isProse(TagLine tag) {
    String value = tag.value().strip();
    return !TAGS.contains(tag.tag()) && !value.isEmpty() && Character.isLowerCase(value.charAt(0));
  }

  /** A record begins with its PMID; records without one are parted by blank lines. */
  private static boolean begins(TagLine tag, TaggedRecord record, boolean blank) {
    return tag.tag().equals("PMID") ? record.has("PMID") || blank : blank && record.has("TI");
  }
}
