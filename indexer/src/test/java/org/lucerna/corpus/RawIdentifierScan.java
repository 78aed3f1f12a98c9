package org.lucerna.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.model.IdentifierScheme;

/**
 * Takes identifiers out of the fields that the corpus's formats have for them, by pattern alone.
 *
 * <p>A reader may rightly leave a malformed identifier out of a record; here it must be seen.
 */
final class RawIdentifierScan {
  /** The value is group 1. */
  private record Field(IdentifierScheme scheme, Pattern pattern) {
    static Field of(IdentifierScheme scheme, String regex) {
      return new Field(scheme, Pattern.compile(regex, Pattern.MULTILINE));
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.of(IdentifierScheme.PMID, "<PMID Version=\"1\">([^<]*)</PMID>"),
          Field.of(IdentifierScheme.PMID, "IdType=\"pubmed\">([^<]*)<"),
          Field.of(IdentifierScheme.PMID, "^PMID- (.*)$"),
          Field.of(IdentifierScheme.PMID, "\"pmid\": \"([^\"]*)\""),
          Field.of(IdentifierScheme.PMCID, "IdType=\"pmc\">([^<]*)<"),
          Field.of(IdentifierScheme.PMCID, "^PMC - (.*)$"),
          Field.of(IdentifierScheme.DOI, "I[dD]Type=\"doi\"[^>]*>([^<]*)<"),
          Field.of(IdentifierScheme.DOI, "^(?:AID|LID) - (.*) \\[doi]$"),
          Field.of(IdentifierScheme.NCT, "\"nctId\": \"([^\"]*)\""),
          Field.of(IdentifierScheme.NCT, "^SI  - ClinicalTrials\\.gov/(.*)$"),
          Field.of(IdentifierScheme.ISSN, "<ISSN[^>]*>([^<]*)<"),
          Field.of(IdentifierScheme.ISSN, "^IS  - (\\S*) "),
          Field.of(IdentifierScheme.NICE, "<meta name=\"DC.Identifier\" content=\"([^\"]*)\""));

  private static final Pattern DATA_BANK =
      Pattern.compile("<DataBankName>([^<]*)</DataBankName>(.*?)</DataBank>", Pattern.DOTALL);
  private static final Pattern ACCESSION = Pattern.compile("<AccessionNumber>([^<]*)<");

  private RawIdentifierScan() {}

  static List<RawIdentifier> scan(String file, String text) {
    Stream<RawIdentifier> fields =
        FIELDS.stream()
            .flatMap(
                field ->
                    field
                        .pattern()
                        .matcher(text)
                        .results()
                        .map(hit -> new RawIdentifier(field.scheme(), hit.group(1), file)));
    Stream<RawIdentifier> accessions =
        DATA_BANK.matcher(text).results().flatMap(bank -> accessions(bank, file));
    return Stream.concat(fields, accessions).toList();
  }

  private static Stream<RawIdentifier> accessions(MatchResult bank, String file) {
    return registry(bank.group(1)).stream()
        .flatMap(
            scheme ->
                ACCESSION
                    .matcher(bank.group(2))
                    .results()
                    .map(hit -> new RawIdentifier(scheme, hit.group(1), file)));
  }

  /** The scheme of a DataBankName in NLM's spelling. */
  private static Optional<IdentifierScheme> registry(String name) {
    return switch (name) {
      case "ClinicalTrials.gov" -> Optional.of(IdentifierScheme.NCT);
      case "ISRCTN" -> Optional.of(IdentifierScheme.ISRCTN);
      case "EudraCT" -> Optional.of(IdentifierScheme.EUDRACT);
      case "DRKS" -> Optional.of(IdentifierScheme.DRKS);
      default -> Optional.empty();
    };
  }
}
