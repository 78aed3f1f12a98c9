package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.Identifier;

/**
 * A trial registration as RIS: ClinicalTrials.gov's own export, whose custom fields hold sponsor,
 * status and dates, and the registry records in Cochrane's CENTRAL.
 */
final class RisTrial {
  private static final Set<String> TYPES = Set.of("DBASE", "ICOMM", "ELEC", "WEB", "DATA", "GEN");

  private RisTrial() {}

  /** Empty where the record is about a publication. */
  static Optional<TrialDraft> of(TaggedRecord record) {
    boolean registry = isRegistryRecord(record);
    if (!registry && !TYPES.contains(record.first("TY").strip())) {
      return Optional.empty();
    }
    return registration(record, registry).map(number -> draft(number, record));
  }

  /**
   * CENTRAL says so in M3 or PT, after its way of exporting, and names the number as the author.
   */
  private static boolean isRegistryRecord(TaggedRecord record) {
    return Stream.of(record.all("M3"), record.all("PT"))
        .flatMap(List::stream)
        .flatMap(types -> Parts.of(types, ";").stream())
        .anyMatch(type -> type.equalsIgnoreCase("Trial registry record"));
  }

  private static Optional<Identifier> registration(TaggedRecord record, boolean registry) {
    List<String> tags =
        registry ? List.of("AN", "ID", "AU", "C3", "T2", "UR") : List.of("AN", "ID");
    for (String tag : tags) {
      for (String value : record.all(tag)) {
        // "CTgov NCT01234567", "NCT01234567,", ".../show/NCT01234567"
        String last = value.strip().replaceFirst("[,;/]{1,5}$", "").replaceFirst("^.*[ /=]", "");
        Optional<Identifier> found =
            last.chars().anyMatch(Character::isLetter) ? Ids.registration(last) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static TrialDraft draft(Identifier number, TaggedRecord record) {
    boolean central = record.first("AN").toUpperCase(Locale.ROOT).startsWith("CN-");
    TrialDraft draft = new TrialDraft();
    draft.header.own(number);
    for (String other : record.all("U1")) {
      Ids.registration(other.replaceFirst(" \\[.*$", "")).ifPresent(draft.header::own);
    }
    draft.header.title(oneLine(record.first("ST", "TI", "T1")));
    draft.officialTitle = oneLine(record.first("TI", "T1"));
    draft.summary = oneLine(record.first("AB", "N2"));
    record.all("KW").stream().flatMap(String::lines).forEach(draft::keyword);
    draft.header.published(Dates.parse(record.first("Y1", "PY")));
    draft.header.url(record.first("UR"));
    if (!central) {
      draft.sponsor = record.first("C1");
      draft.status = record.first("C2");
      draft.header.updated(Dates.parse(record.first("C3")));
      draft.header.updated(Dates.parse(record.first("C4")));
      draft.studyType = record.first("C5");
      draft.hasResults = record.first("C6").equalsIgnoreCase("Has Results");
      draft.start = Dates.parse(record.first("Y2"));
    }
    return draft;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
