package org.lucerna.format.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** Identifiers from fields that are made for them. */
public final class Ids {
  private static final List<IdentifierScheme> REGISTRIES =
      Arrays.stream(IdentifierScheme.values()).filter(IdentifierScheme::registersTrials).toList();

  private static final Pattern NOTED =
      Pattern.compile(
          "(?m)^\\s{0,9}PMID: ?(\\d{1,8})[;.]?\\s*$|(?<![A-Za-z])PMID: ?NLM(\\d{1,8})(?!\\d)");

  /** WHO ICTRP: a register's name before its number, the member state behind EudraCT's. */
  private static final Pattern AT_WHO =
      Pattern.compile(
          "(?i)(?:EUCTR((?:19|20)\\d\\d-\\d{6}-\\d\\d)(?:-.{1,20})?|(?:JPRN-|CTIS)(.{5,40}))");

  private static final String FIRST_SUBMISSION = "-00";

  /** An EU CT number without its submission; EudraCT's sequences never came near 500000. */
  private static final Pattern EU_CT = Pattern.compile("20[2-9]\\d-5\\d{5}-\\d\\d");

  /** NLM's mark behind a DOI, which tools fed by PubMed keep; other numbers may stand before it. */
  private static final String DOI_MARK = "[doi]";

  private static final Pattern LAST_DOI =
      Pattern.compile("(?<![\\w.])10\\.\\d{4,9}[./]\\S{1,500}$");

  private static final Pattern DOI_ADDRESS =
      Pattern.compile("(?i)(?:https?://)?(?:(?:dx|www)\\.)?doi\\.org/\\S{1,600}");

  private static final Pattern PMC_LINE = Pattern.compile("(?m)^\\s{0,9}PMCID: ?(PMC\\d{1,9})");

  private Ids() {}

  /**
   * A DOI in a field of its own, with what tools leave about it: a mark, a sentence's full stop.
   */
  public static Optional<Identifier> doi(String text) {
    int mark = text.indexOf(DOI_MARK);
    if (mark >= 0) {
      Matcher last = LAST_DOI.matcher(text.substring(0, mark).strip());
      return last.find() ? doi(last.group()) : Optional.empty();
    }
    int end = text.length();
    while (end > 0 && ".,; \u00a0\t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return IdentifierScheme.DOI.parse(text.substring(0, end));
  }

  /** Whether a field for DOIs has the mark that only PubMed puts there. */
  public static boolean isOfPubmed(String doiField) {
    return doiField.contains(DOI_MARK);
  }

  /** The DOI of a resolver's address. */
  public static Optional<Identifier> doiOf(String url) {
    String bare = url.strip();
    return DOI_ADDRESS.matcher(bare).matches() ? doi(bare) : Optional.empty();
  }

  /** The number behind {@code PMCID:} at the beginning of a line of a note (Zotero). */
  public static Optional<Identifier> pmcidIn(String note) {
    Matcher found = PMC_LINE.matcher(note);
    return found.find() ? pmcid(found.group(1)) : Optional.empty();
  }

  /** A PMID in a field of its own: digits, possibly with blanks or zeros before them. */
  public static Optional<Identifier> pmid(String text) {
    int length = text.length();
    if (length == 0 || length > 8 || text.charAt(0) == '0') {
      return IdentifierScheme.PMID.parse(text);
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return IdentifierScheme.PMID.parse(text);
      }
    }
    return Optional.of(new Identifier(IdentifierScheme.PMID, text));
  }

  /** A PMC number that says it is one; bare digits in a free field may be anything. */
  public static Optional<Identifier> pmcid(String text) {
    String bare = text.strip();
    boolean named = bare.regionMatches(true, 0, "PMC", 0, 3);
    return named ? IdentifierScheme.PMCID.parse(bare) : Optional.empty();
  }

  /**
   * The number behind {@code PMID:} where that is a line of the note (Zotero), or says NLM
   * (CINAHL); elsewhere in a note it may be another work's, such as an erratum's.
   */
  public static Optional<Identifier> pmidIn(String note) {
    Matcher found = NOTED.matcher(note);
    if (!found.find()) {
      return Optional.empty();
    }
    return pmid(found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** The number of a PubMed page's address. */
  public static Optional<Identifier> pmidOf(String url) {
    return url.contains("pubmed")
        ? pmid(url.replaceAll("[/?#]{1,9}$", "").replaceFirst("^.*/", ""))
        : Optional.empty();
  }

  /** A trial registration number of any registry. */
  public static Optional<Identifier> registration(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > 60) {
      return Optional.empty();
    }
    Matcher atWho = AT_WHO.matcher(bare);
    String number = atWho.matches() ? atWho.replaceFirst("$1$2") : bare;
    if (EU_CT.matcher(bare).matches()) {
      return IdentifierScheme.EUCT.parse(bare + FIRST_SUBMISSION);
    }
    for (IdentifierScheme scheme : REGISTRIES) {
      Optional<Identifier> found = scheme.parse(number);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
