package org.lucerna.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is no format of Lucerna's but can be named, and what a person can do about it. */
enum Unreadable {
  LFS_POINTER(
      text -> text.startsWith("version https://git-lfs.github.com/spec/"),
      "a Git LFS pointer: the file itself is not here (git lfs pull)"),
  DATABASE(
      text -> text.startsWith("SQLite format 3"),
      "an SQLite database, as reference managers keep: export its records as RIS or BibTeX"),
  NUMBERS(
      text -> text.strip().lines().allMatch(Unreadable::isNumber),
      "numbers alone, PMIDs perhaps: save the records that they name, as NBIB or XML"),
  OVID_REPRINT(
      Pattern.compile("\\A\\s{0,9}1\\. {0,9}\\R(?s:.{0,9000}?)^UI: \\d", Pattern.MULTILINE)
          .asPredicate(),
      "Ovid's reprint form, whose fields have no names: export as RIS or with Ovid's tags"),
  RDF(
      text -> text.contains("<rdf:RDF") && text.stripLeading().startsWith("<"),
      "RDF: export the records as RIS, BibTeX or CSL-JSON");

  private static final Pattern NUMBER = Pattern.compile("\\s*+(?:PMID:? ?)?\\d{4,8}[,;]?\\s*+");

  private final Predicate<String> is;
  private final String advice;

  Unreadable(Predicate<String> is, String advice) {
    this.is = is;
    this.advice = advice;
  }

  /**
   * @param text the beginning of a file, not blank
   */
  static Optional<String> named(String text) {
    return Arrays.stream(values())
        .filter(each -> each.is.test(text))
        .map(each -> each.advice)
        .findFirst();
  }

  private static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }
}
