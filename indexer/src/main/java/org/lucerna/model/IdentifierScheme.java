package org.lucerna.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Every kind of identifier Lucerna knows: its pattern, its normaliser, its check digit, where it
 * resolves, and where the rule is written. A new scheme is one constant here; the scanner, the
 * parser, links and checks follow from it.
 *
 * <p>{@code cues} are what announces an identifier in running text, in lower case: a label
 * ("pmid"), the start of a resolver URL, or, for schemes that name themselves, the prefix that is
 * part of the value ("nct").
 */
// The list and the method references are immutable; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum IdentifierScheme {
  PMID(
      "PMID",
      List.of(
          "pubmed pmid",
          "pmid",
          "[pubmed:",
          "pubmed id:",
          "pubmed.ncbi.nlm.nih.gov/",
          "ncbi.nlm.nih.gov/pubmed/",
          "europepmc.org/article/med/",
          "europepmc.org/abstract/med/"),
      "[1-9][0-9]{0,7}",
      IdentifierNormaliser::digits,
      "https://pubmed.ncbi.nlm.nih.gov/%s/",
      "NLM, MEDLINE/PubMed data element PMID: 1 to 8 digits, no leading zero"),
  PMCID(
      "PMCID",
      List.of("pmcid", "pmc", "europepmc.org/article/pmc/"),
      "PMC[1-9][0-9]{0,7}",
      IdentifierNormaliser::pmcid,
      "https://pmc.ncbi.nlm.nih.gov/articles/%s/",
      "NLM, PMCID: PMC and digits"),
  DOI(
      "DOI",
      List.of("doi.org/", "doi", "10."),
      "10\\.[0-9]{4,9}(?:\\.[0-9]{1,9}){0,4}/[^\\s\"\\p{Cntrl}]{1,500}",
      IdentifierNormaliser::doi,
      "https://doi.org/%s",
      "ISO 26324; DOI Handbook 2.2: 10., four digits or more, a slash and what the publisher adds"),
  NCT(
      "ClinicalTrials.gov",
      List.of("nct"),
      "NCT[0-9]{8}",
      IdentifierNormaliser::upperCompact,
      "https://clinicaltrials.gov/study/%s",
      "ClinicalTrials.gov API v2, nctId: NCT and 8 digits"),
  ISRCTN(
      "ISRCTN",
      List.of("isrctn"),
      "ISRCTN[0-9]{8}",
      IdentifierNormaliser::upperCompact,
      "https://www.isrctn.com/%s",
      "ISRCTN registry: ISRCTN and 8 digits"),
  EUDRACT(
      "EudraCT",
      List.of("eudract", "clinicaltrialsregister.eu/ctr-search/trial/", "eudract_number:"),
      "(?:19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}",
      IdentifierNormaliser::dashes,
      "https://www.clinicaltrialsregister.eu/ctr-search/search?query=%s",
      "EMA, EudraCT number: year, 6 digit sequence, 2 digit check, hyphenated"),
  EUCT(
      "EU CT",
      List.of("eu ct", "euct", "ctis", "ct.eu/ctis-public/view/"),
      "20[2-9][0-9]-[0-9]{6}-[0-9]{2}-[0-9]{2}",
      IdentifierNormaliser::dashes,
      "https://euclinicaltrials.eu/ctis-public/view/%s",
      "EMA, CTIS EU CT number: year-500000 sequence-check-submission"),
  UTN(
      "WHO UTN",
      List.of("u1111"),
      "U1111-[0-9]{4}-[0-9]{4}",
      IdentifierNormaliser::upperCompact,
      "https://trialsearch.who.int/?TrialID=%s",
      "WHO ICTRP, Universal Trial Number: U1111 and two groups of 4 digits"),
  ANZCTR(
      "ANZCTR",
      List.of("actrn"),
      "ACTRN[0-9]{14}",
      IdentifierNormaliser::upperCompact,
      "https://anzctr.org.au/%s.aspx",
      "ANZCTR: ACTRN and 14 digits"),
  CHICTR(
      "ChiCTR",
      List.of("chictr"),
      "ChiCTR(?:-[A-Z]{3,5}-[0-9]{8}|[0-9]{10})",
      text -> IdentifierNormaliser.withPrefix("ChiCTR", text),
      "https://www.chictr.org.cn/searchproj.html?regno=%s",
      "ChiCTR: ChiCTR and 10 digits; before 2016 a design code and 8 digits"),
  CTRI(
      "CTRI",
      List.of("ctri"),
      "CTRI/(?:19|20)[0-9]{2}/[0-9]{2,3}/[0-9]{6}",
      IdentifierNormaliser::upperCompact,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=%s",
      "CTRI: CTRI/year/month/6 digits"),
  DRKS(
      "DRKS",
      List.of("drks"),
      "DRKS[0-9]{8}",
      IdentifierNormaliser::upperCompact,
      "https://drks.de/search/en/trial/%s",
      "DRKS: DRKS and 8 digits"),
  IRCT(
      "IRCT",
      List.of("irct"),
      "IRCT[0-9]{8,14}N[0-9]{1,4}",
      IdentifierNormaliser::upperCompact,
      "https://irct.behdasht.gov.ir/search/result?query=%s",
      "IRCT: IRCT, applicant number, N, trial number"),
  JRCT(
      "jRCT",
      List.of("jrct"),
      "jRCT(?:[0-9]{10}|s[0-9]{9})",
      IdentifierNormaliser::jrct,
      "https://jrct.niph.go.jp/latest-detail/%s",
      "jRCT: jRCT and 10 digits, or jRCTs and 9 digits"),
  UMIN(
      "UMIN-CTR",
      List.of("umin-ctr", "umin"),
      "UMIN[0-9]{9}",
      IdentifierNormaliser::umin,
      "https://center6.umin.ac.jp/cgi-open-bin/ctr_e/index.cgi?ctrno=%s",
      "UMIN-CTR: UMIN and 9 digits"),
  KCT(
      "CRiS",
      List.of("kct"),
      "KCT[0-9]{7}",
      IdentifierNormaliser::upperCompact,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=%s",
      "CRiS (Korea): KCT and 7 digits"),
  NTR(
      "Dutch trial register",
      List.of("ntr", "nl-omon"),
      "(?:NTR[0-9]{1,5}|NL[1-9][0-9]{3}|NL-OMON[0-9]{1,6})",
      IdentifierNormaliser::ntr,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=%s",
      "Netherlands Trial Register: NTR and up to 5 digits, NL and 4; OMON since 2022"),
  PACTR(
      "PACTR",
      List.of("pactr"),
      "PACTR[0-9]{15,16}",
      IdentifierNormaliser::upperCompact,
      "https://pactr.samrc.ac.za/Search.aspx?TrialID=%s",
      "PACTR: PACTR and 15 or 16 digits"),
  REBEC(
      "ReBEC",
      List.of("rbr-"),
      "RBR-[0-9a-z]{5,8}",
      IdentifierNormaliser::rebec,
      "https://ensaiosclinicos.gov.br/rg/%s",
      "ReBEC (Brazil): RBR- and letters or digits"),
  RPCEC(
      "RPCEC",
      List.of("rpcec"),
      "RPCEC[0-9]{8}",
      IdentifierNormaliser::upperCompact,
      "https://rpcec.sld.cu/en/trials/%s-En",
      "RPCEC (Cuba): RPCEC and 8 digits"),
  SLCTR(
      "SLCTR",
      List.of("slctr"),
      "SLCTR/20[0-9]{2}/[0-9]{3}",
      IdentifierNormaliser::upperCompact,
      "https://slctr.lk/trials/%s",
      "SLCTR: SLCTR/year/3 digits"),
  TCTR(
      "TCTR",
      List.of("tctr"),
      "TCTR[0-9]{11}",
      IdentifierNormaliser::upperCompact,
      "https://www.thaiclinicaltrials.org/show/%s",
      "TCTR: TCTR, date of 8 digits, 3 digits"),
  LBCTR(
      "LBCTR",
      List.of("lbctr"),
      "LBCTR[0-9]{10}",
      IdentifierNormaliser::upperCompact,
      "https://lbctr.moph.gov.lb/Trials/Details/%s",
      "LBCTR (Lebanon): LBCTR and 10 digits"),
  PROSPERO(
      "PROSPERO",
      List.of("crd4"),
      "CRD42[0-9]{9,10}",
      IdentifierNormaliser::upperCompact,
      "https://www.crd.york.ac.uk/prospero/display_record.php?RecordID=%s",
      "PROSPERO: CRD42, year in the register, running number"),
  NICE(
      "NICE",
      List.of("nice.org.uk/guidance/"),
      "(?:NG|CG|TA|IPG|QS|MTG|DG|HST|HTG|HTE|PH|SG|SC|MPG|CSG|AMG|MIB|ESNM|ESUOM|ES|KTT|PMG|LGB)"
          + "[1-9][0-9]{0,3}",
      IdentifierNormaliser::upperCompact,
      "https://www.nice.org.uk/guidance/%s",
      "NICE guidance reference numbers: programme code and number"),
  ISBN(
      "ISBN",
      List.of("isbn-13", "isbn-10", "isbn"),
      "97[89][0-9]{10}",
      IdentifierNormaliser::isbn,
      "https://www.worldcat.org/isbn/%s",
      "ISO 2108; ISBN-10 is raised to ISBN-13 with prefix 978",
      CheckDigit.ISBN),
  ISSN(
      "ISSN",
      List.of("e-issn", "eissn", "p-issn", "issn-l", "issn"),
      "[0-9]{4}-[0-9]{3}[0-9X]",
      IdentifierNormaliser::issn,
      "https://portal.issn.org/resource/ISSN/%s",
      "ISO 3297",
      CheckDigit.ISSN),
  ARXIV(
      "arXiv",
      List.of("arxiv.org/abs/", "arxiv.org/pdf/", "arxiv"),
      "(?:[0-9]{4}\\.[0-9]{4,5}|[a-z-]{2,12}(?:\\.[a-z]{2})?/[0-9]{7})(?:v[0-9]{1,2})?",
      IdentifierNormaliser::lowerCompact,
      "https://arxiv.org/abs/%s",
      "arXiv identifier scheme since 2007, and the older archive/number form"),
  PDQ(
      "PDQ",
      List.of(),
      "CDR[0-9]{10}",
      IdentifierNormaliser::cdr,
      "https://www.cancer.gov/about-cancer/%s",
      "NCI PDQ document id: CDR and 10 digits"),
  /** The {@code id} of a JSON Lines document of any other collection. */
  DOC(
      "document",
      List.of(),
      ".{1,400}",
      String::strip,
      "%s",
      "whatever the collection calls its document"),
  PER(
      "REPEC",
      List.of("per-"),
      "PER-[0-9]{3}-[0-9]{2}",
      IdentifierNormaliser::upperCompact,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=%s",
      "REPEC (Peru): PER, running number of 3 digits, year of 2, hyphenated"),
  JAPICCTI(
      "JapicCTI",
      List.of("japic cti-", "japiccti-", "japic cti", "japiccti"),
      "JapicCTI-R?[0-9]{6}",
      IdentifierNormaliser::japicCti,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-%s",
      "JAPIC (Japan): JapicCTI, a hyphen, 6 digits; an R before them for studies of researchers"),
  JMAIIA(
      "JMACCT",
      List.of("jma-iia", "jmaiia"),
      "JMA-IIA[0-9]{5}",
      IdentifierNormaliser::jmaIia,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-%s",
      "JMACCT (Japan): JMA-IIA and 5 digits"),
  ITMCTR(
      "ITMCTR",
      List.of("itmctr"),
      "ITMCTR[0-9]{10}",
      IdentifierNormaliser::upperCompact,
      "https://trialsearch.who.int/Trial2.aspx?TrialID=%s",
      "ITMCTR (traditional medicine): ITMCTR and 10 digits");

  // What is stored names a scheme by its place among the constants: a new one comes last.

  private static final Set<IdentifierScheme> LABELLED =
      EnumSet.of(PMID, EUDRACT, EUCT, ISBN, ISSN, ARXIV, NICE, DOC);

  private static final Set<IdentifierScheme> OTHER_THAN_TRIALS =
      EnumSet.of(PMID, PMCID, DOI, PROSPERO, NICE, ISBN, ISSN, ARXIV, PDQ, DOC);

  private final String displayName;
  private final List<String> cues;
  private final Pattern pattern;
  private final UnaryOperator<String> normaliser;
  private final String resolver;
  private final String ruleSource;
  private final CheckDigit checkDigit;

  IdentifierScheme(
      String displayName,
      List<String> cues,
      String pattern,
      UnaryOperator<String> normaliser,
      String resolver,
      String ruleSource) {
    this(displayName, cues, pattern, normaliser, resolver, ruleSource, CheckDigit.NONE);
  }

  IdentifierScheme(
      String displayName,
      List<String> cues,
      String pattern,
      UnaryOperator<String> normaliser,
      String resolver,
      String ruleSource,
      CheckDigit checkDigit) {
    this.checkDigit = checkDigit;
    this.displayName = displayName;
    this.cues = cues;
    this.pattern = Pattern.compile(pattern);
    this.normaliser = normaliser;
    this.resolver = resolver;
    this.ruleSource = ruleSource;
  }

  /** What record ids, the API and the index say: {@code nct}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<IdentifierScheme> ofLabel(String label) {
    return Arrays.stream(values()).filter(scheme -> scheme.label().equals(label)).findFirst();
  }

  /** The name people use for the scheme: "ClinicalTrials.gov". */
  public String displayName() {
    return displayName;
  }

  /** What announces an identifier of this scheme in running text, lower case, longest first. */
  public List<String> cues() {
    return cues;
  }

  /** Where a reader can look a value up. */
  public String url(String value) {
    return resolver.replace("%s", value);
  }

  /** Who says that identifiers of this scheme look so. */
  public String ruleSource() {
    return ruleSource;
  }

  /** What its values look like, in words. */
  private String form() {
    return ruleSource.substring(ruleSource.indexOf(": ") + (ruleSource.contains(": ") ? 2 : 1));
  }

  /** Whether the identifier's text carries its own name ("NCT01234567"): no label needed. */
  public boolean namesItself() {
    return !LABELLED.contains(this);
  }

  /** Whether its identifiers are registrations of trials; no two such schemes share a form. */
  public boolean registersTrials() {
    return !OTHER_THAN_TRIALS.contains(this);
  }

  /** The identifier a string spells, where it keeps the scheme's rules. */
  public Optional<Identifier> parse(String text) {
    return read(text) instanceof IdentifierReading.Valid valid
        ? Optional.of(valid.identifier())
        : Optional.empty();
  }

  /**
   * Reads one identifier, spelled in any of the usual ways; URLs of the scheme's resolver count.
   */
  public IdentifierReading read(String text) {
    String value = normaliser.apply(text.strip());
    if (!pattern.matcher(value).matches()) {
      return new IdentifierReading.Malformed(this, text, "it should be " + form());
    }
    if (!checkDigit.holds(value)) {
      return new IdentifierReading.Malformed(this, text, "its check digit does not fit");
    }
    return new IdentifierReading.Valid(new Identifier(this, value));
  }
}
