package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Passage;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.ComparableWords;
import org.lucerna.resolve.JournalNames;

/**
 * Finds the sources a text names for what it says: "published in the X Journal", "the Y Society
 * reports", "according to the Z Institute". A name counts only where it is that of a journal, a
 * body or a host: who merely exists in the text is no source.
 */
public final class Attributions {
  /** Capitalised words with small ones between, and an abbreviation in brackets behind. */
  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}&'’.-]*)(?:\\s(?:(?:of|for|and|on|in|the|de|&)\\s){0,2}\\p{Lu}[\\p{L}&'’-]*){0,8}"
          + "(?:\\s\\([A-Z][A-Za-z-]{1,11}\\))?)";

  private static final String VERB =
      "(?:reports?|reported|states?|stated|recommends?|recommended|found|finds|shows?|showed|shown|"
          + "concludes?|concluded|estimates?|estimated|suggests?|suggested|advises?|says)\\b";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "\\b(?:published|reported|appeared|printed|presented)\\s(?:\\p{Ll}+\\s){0,2}?"
                  + "(?:in|by|at)\\s(?:the\\s)?"
                  + NAME),
          Pattern.compile("\\b[Aa]ccording\\sto\\s(?:[\\p{Ll}-]+\\s){0,4}?" + NAME),
          Pattern.compile(
              "\\b(?:[Rr]esearch|[Ss]tud(?:y|ies)|[Dd]ata|[Tt]rials?|[Ff]indings|[Rr]eports?|"
                  + "[Rr]eviews?|[Ff]igures)\\s(?:from|by|of|in)\\s(?:the\\s)?"
                  + NAME),
          Pattern.compile(
              "(?:^|[\\s(])(?:[Tt]he\\s)?"
                  + NAME
                  + "\\s(?:(?:also|has|have|now|itself)\\s){0,2}"
                  + VERB));

  private static final Pattern SOURCE_WORD =
      Pattern.compile(
          "\\b(?:Journal|Annals|Archives|Lancet|Surgery|Oncology|Radiology|Proceedings|Society|"
              + "Association|Institutes?|Cent(?:er|re)|College|Organi[sz]ation|Foundation|Council|"
              + "Agency|Federation|Academy|Network|Committee|Collaboration|Department|University|"
              + "Registry|Ministry|Alliance)\\b");

  /** A name that only a journal has. */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "\\b(?:Journal|Annals|Archives|Proceedings)\\b|^(?:The )?(?:Lancet(?: \\p{Lu}.*)?|JAMA(?: \\p{Lu}.*)?"
              + "|BMJ(?: Open)?|BJS(?: Open)?|NEJM|Nature(?: \\p{Lu}.*)?)$");

  /** A journal of a family that one word names: "JAMA Internal Medicine". */
  private static final Pattern OF_FAMILY =
      Pattern.compile(
          "(?:JAMA|Lancet|Nature|BMJ) (?:Open|Medicine|Genetics|Communications|Cancer|Reviews|Internal|Oncology|Neurology|Network|Pediatrics"
              + "|Psychiatry|Dermatology|Cardiology|Surgery|Immunology|Public Health|Global Health|Child|Respiratory|Rheumatology"
              + "|Gastroenterology|Haematology|Diabetes|Infectious|Ophthalmology|Otolaryngology)\\b.{0,60}"
              + "|Cochrane (?:Library|Database\\b.{0,40})");

  private static final Pattern SHORT_FORM = Pattern.compile("\\(([A-Z][A-Za-z-]{1,11})\\)$");

  private Attributions() {}

  /** Each source once a sentence, in the order of the text. */
  public static List<Attribution> of(CheckedArticle article, HostLists hosts) {
    List<Attribution> found = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (TextSpan sentence : passage.sentences()) {
        Set<String> named = new HashSet<>();
        for (Pattern form : FORMS) {
          Matcher matcher = form.matcher(sentence.in(passage.text()));
          while (matcher.find()) {
            String name = trimmed(matcher.group(1));
            if (isSource(name, hosts) && named.add(name)) {
              found.add(new Attribution(name, passage, sentence, entry(name, article)));
            }
          }
        }
      }
    }
    return found;
  }

  private static String trimmed(String name) {
    return name.replaceFirst(
            "^(?:(?:As|In|But|And|When|While|Although)\\s(?:the\\s)?|(?:The|A|An)\\s)", "")
        .replaceFirst("['’]s?$|\\.$", "");
  }

  private static boolean isSource(String name, HostLists hosts) {
    boolean body = hosts.isBody(name) || hosts.isHost(name);
    boolean several = name.indexOf(' ') > 0;
    return body
        || OF_FAMILY.matcher(name).matches()
        || (several && SOURCE_WORD.matcher(name).find())
        || (several && SHORT_FORM.matcher(name).find() && SOURCE_WORD.matcher(name).find());
  }

  private static Optional<Integer> entry(String name, CheckedArticle article) {
    return article.entries().stream()
        .filter(entry -> gives(entry, name))
        .map(CheckedEntry::position)
        .findFirst();
  }

  /** The entry holds the name, its short form, or the journal of that name abbreviated. */
  private static boolean gives(CheckedEntry entry, String name) {
    if (JOURNAL.matcher(name).find()) {
      return isIn(name, entry);
    }
    String raw = ' ' + String.join(" ", ComparableWords.of(entry.raw())) + ' ';
    if (name.startsWith("Cochrane ")) {
      return raw.contains(" cochrane ");
    }
    Matcher brackets = SHORT_FORM.matcher(name);
    String bare = name.replaceFirst("\\s\\([^)]*\\)$", "");
    List<String> words = ComparableWords.of(bare);
    if (raw.contains(' ' + String.join(" ", words) + ' ')) {
      return true;
    }
    String shortForm =
        brackets.find() ? brackets.group(1).toLowerCase(Locale.ROOT) : initials(words);
    boolean byShortForm = shortForm.length() >= 3 && raw.contains(' ' + shortForm + ' ');
    String container = entry.citation().containerTitle().orElse("");
    return byShortForm || JournalNames.same(words, ComparableWords.of(container));
  }

  /** "Lancet" is not "Lancet Oncol", nor "British Journal of Surgery" "BJS Open". */
  private static boolean isIn(String journal, CheckedEntry entry) {
    String container =
        entry.citation().containerTitle().map(it -> it.replaceAll("\\([^)]*\\)", " ")).orElse("");
    List<String> words = ComparableWords.of(journal.replaceFirst("\\s\\([^)]*\\)$", ""));
    List<String> own = ComparableWords.of(container);
    if (own.isEmpty()) {
      String raw = ' ' + String.join(" ", ComparableWords.of(entry.raw())) + ' ';
      return raw.contains(' ' + String.join(" ", words) + ' ');
    }
    return words.equals(own)
        || JournalNames.same(words, own)
        || String.join("", words).equals(firstLetters(own))
        || String.join("", own).equals(initials(words));
  }

  private static String firstLetters(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
