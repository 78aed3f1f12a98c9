package org.lucerna.format.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Names;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;

/**
 * Lines in which an article says who wrote, reviewed or published it, and when: {@code By Jane Doe,
 * MD, reviewed 1 March 2026}, {@code Page last updated: 01/03/2026 | Next review due: March 2029}.
 * The same in every format.
 */
final class ByLines {
  /** Longer lines are text. */
  private static final int LONGEST = 240;

  private static final int LONGEST_DAY = 40;

  private static final String VERB =
      "(?:reviewed|updated|published|modified|revised|posted|issued|written|checked|submitted)\\b";

  /** Before what a line's next statement may begin. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[|·•]\\s*"
              + "|(?<=\\w{2}[.)])(?<!\\b(?:Dr|Mr|Ms|St|Prof|Mrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|med|rer|nat|phil|habil)\\.)(?<!\\b\\d\\d\\.)"
              + "\\s+(?=\\p{Lu}|\\d{1,2} \\p{Lu}\\p{Ll}{2})"
              + "|\\s*[.,;/–—-]\\s+(?=(?i:(?:and )?(?:(?:last|next|first|medically|clinically|page) ){0,2}(?:"
              + VERB
              + "|review\\b)))"
              + "|\\s*,\\s+(?=(?i:"
              + OtherByLines.statements()
              + "))"
              + "|(?<!\\b(?i:date|last|next|first|page|and|medically|clinically|expert|medical))\\s+"
              + "(?=(?:(?:Date|Last|Next|First|Page|Medically|Clinically) ){0,2}(?i:"
              + VERB
              + "|review|authors?|reviewers?)(?i: by| on| date| due){0,2}\\s?[:：])");

  private static final String SUBJECT =
      "(?:(?:this|the|our) )?(?:(?:web ?)?page|content|article|leaflet|booklet|information|document|fact"
          + " ?sheet|guide|topic)(?: on this page)?(?: was| were| has been)? ";

  /** When somebody will look again says nothing of when somebody did. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)(?:(?:date (?:of|for) )?(?:next|planned) (?:planned )?(?:review|update)|review (?:due|by)|"
              + "due for review|(?:to be|will be) reviewed)\\b.*");

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:and )?(?:"
              + SUBJECT
              + ")?((?:date )?(?:(?:first|last|most recently|medically|clinically|originally|online) ){0,3}(?:"
              + VERB
              + "|changed|edited|amended)(?: online)?"
              + "|(?:(?:last|latest|date of (?:the )?(?:last |latest |first )?)\\s?)(?:review|update|revision|publication|issue)"
              + "|(?:last )?(?:review|update|revision|publication|issue) date"
              + "|(?:review|update|publication|date)(?=\\s?[:：]))"
              + "(?: date)?\\s?([:：])?\\s*(?:on |in )?(\\S.*)");

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i)(?:and )?(?:"
              + SUBJECT
              + ")?((?:(?:medically|clinically|expert|peer|fact)[ -])?"
              + "(?:written|authored|compiled|prepared|reviewed|checked|approved|published|posted|submitted)"
              + "(?:,? (?:and )?(?:medically |clinically )?(?:edited|reviewed|approved|updated|checked|researched)){0,2} by"
              + "|by|authors?|(?:(?:medical|clinical|expert|peer) )?reviewers?|publisher)\\s?([:：])?\\s+(\\S.*)");

  private static final Pattern PERSON_IN_TEXT =
      Pattern.compile(
          "(?:approved|reviewed|checked) by ((?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? "
              + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3})");

  private ByLines() {}

  /** Takes what the line says; whether it says nothing else. */
  static boolean take(String line, ArticleDraft draft) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean all = true;
    boolean any = false;
    String rest = line.strip();
    Matcher foreign = OtherByLines.SIGNED_BEFORE_DATE.matcher(rest);
    if (foreign.matches()
        && ByLineNames.areNames(foreign.group(1))
        && take(foreign.group(2), new ArticleDraft())) {
      draft.author(Names.ofByline(foreign.group(1)));
      rest = foreign.group(2);
    }
    for (String part : SEPARATOR.split(rest)) {
      String statement = part.strip().replaceFirst("\\.$", "");
      boolean taken =
          takeDate(statement, draft)
              || takePersons(statement, draft)
              || OtherByLines.take(statement, draft)
              || (any && takeBareDate(statement, draft));
      any |= taken;
      all &= taken || statement.isEmpty();
    }
    return all;
  }

  /** A name and a date and nothing else, as the first line: "Example Board, 2 September 2026". */
  static void takeSigned(String line, ArticleDraft draft) {
    ByLineDate.Trailed signed = ByLineDate.trailing(line.strip());
    if (line.length() <= LONGEST
        && signed.date().filter(date -> date.month() > 0).isPresent()
        && ByLineNames.areNames(signed.text())
        && signed.text().indexOf(' ') > 0) {
      draft.header.published(signed.date());
      ByLineNames.of(signed.text(), false).forEach(draft::author);
    }
  }

  /** A line at the head that is a byline and nothing else, signed ones without a label too. */
  static boolean isByLine(String line) {
    ArticleDraft none = new ArticleDraft();
    if (take(line, none)) {
      return true;
    }
    takeSigned(line, none);
    return none.hasAuthor();
  }

  /** A day and nothing else, on a line of its own at the head: "March 12, 2026". */
  static boolean takeDay(String line, ArticleDraft draft) {
    Optional<PartialDate> day =
        line.length() > LONGEST_DAY
            ? Optional.empty()
            : ByLineDate.leading(line.strip(), false)
                .filter(found -> found.rest().isEmpty() && found.date().day() > 0)
                .map(ByLineDate::date);
    if (day.isPresent() && draft.header.published().isEmpty()) {
      draft.header.published(day);
    }
    return day.isPresent();
  }

  /** Only the dates: a page's foot names who made the site. */
  static void takeDates(String line, ArticleDraft draft) {
    if (line.length() <= LONGEST) {
      for (String part : SEPARATOR.split(line.strip())) {
        takeDate(part.strip().replaceFirst("\\.$", ""), draft);
      }
    }
  }

  /** "By Ann Reed. 22 July 2026.": behind who wrote. */
  private static boolean takeBareDate(String statement, ArticleDraft draft) {
    Optional<ByLineDate> date =
        ByLineDate.leading(statement, false).filter(found -> found.rest().isEmpty());
    date.ifPresent(found -> draft.header.published(Optional.of(found.date())));
    return date.isPresent();
  }

  private static boolean takeDate(String statement, ArticleDraft draft) {
    if (NEXT.matcher(statement).matches()) {
      return true;
    }
    Matcher matcher = DATED.matcher(statement);
    if (!matcher.matches()) {
      return false;
    }
    Optional<ByLineDate> found = ByLineDate.leading(matcher.group(3), matcher.group(2) != null);
    if (found.isEmpty()) {
      return false;
    }
    String label = matcher.group(1);
    setDate(label, found.get().date(), draft);
    String rest = found.get().rest();
    return rest.isEmpty() || takePersons(verbOf(label) + ' ' + rest, draft);
  }

  /** {@code reviewed 1 March 2026 by Dr X}: the verb goes for the person too. */
  private static String verbOf(String label) {
    return isReview(label) ? "reviewed" : "written";
  }

  private static boolean takePersons(String statement, ArticleDraft draft) {
    Matcher matcher = PERSONAL.matcher(statement);
    if (!matcher.matches()) {
      return false;
    }
    String label = matcher.group(1);
    boolean colon = matcher.group(2) != null;
    ByLineDate.Trailed value = ByLineDate.trailing(matcher.group(3));
    if (label.equals("by") && !colon && value.date().isEmpty()) {
      return false;
    }
    String names = value.text().replaceFirst("^the (?=\\p{Lu})", "");
    if (!colon && !ByLineNames.areNames(names)) {
      return false;
    }
    value.date().ifPresent(date -> setDate(label, date, draft));
    setPersons(label.toLowerCase(Locale.ROOT), names, draft);
    return true;
  }

  private static void setPersons(String label, String names, ArticleDraft draft) {
    if (label.startsWith("publish")) {
      draft.publisher(names);
      return;
    }
    boolean wrote = !isReview(label) || label.startsWith("written") || label.startsWith("authored");
    for (PersonName name : ByLineNames.of(names, label.endsWith("s"))) {
      if (isReview(label)) {
        draft.reviewer(name);
      }
      if (wrote) {
        draft.author(name);
      }
    }
  }

  private static void setDate(String label, PartialDate date, ArticleDraft draft) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (isReview(lower)) {
      draft.reviewed(Optional.of(date));
    } else if (lower.matches(".*(?:updat|modif|revis|chang|edited|amend).*")) {
      draft.header.updated(Optional.of(date));
    } else {
      draft.header.published(Optional.of(date));
    }
  }

  private static boolean isReview(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return lower.contains("review") || lower.contains("check") || lower.contains("approved");
  }

  /** A person named in a sentence as the one who approved the text. */
  static void findReviewer(String paragraph, ArticleDraft draft) {
    Matcher person = PERSON_IN_TEXT.matcher(paragraph);
    while (person.find()) {
      draft.reviewer(Names.ofByline(person.group(1)));
    }
  }
}
