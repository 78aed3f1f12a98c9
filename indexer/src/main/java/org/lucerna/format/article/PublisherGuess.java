package org.lucerna.format.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who stands behind a text, from the ways in which texts say so; surest first. */
final class PublisherGuess {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:(?:of|for|the|and|on|in) )?\\p{Lu}[\\p{L}\\d&.'-]*| &| and"
          + " \\p{Lu}[\\p{L}\\d.-]+){0,8}(?: \\([A-Z][A-Za-z-]+\\))?)";

  private static final List<Pattern> SAYINGS =
      List.of(
          Pattern.compile(
              "(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{4})?)?,? " + NAME),
          Pattern.compile(
              "(?:written|produced|developed|edited|provided|published|maintained)(?:,? (?:and )?"
                  + "(?:revised|edited|reviewed|written|published))* by (?:the )?"
                  + NAME
                  + "(?:['’]s?\\b| |\\.|,)"),
          Pattern.compile(
              "(?:official )?(?:policy|policies|views|position)(?: or position)? of (?:the )?"
                  + NAME
                  + "[.,]"),
          Pattern.compile("\\bAt " + NAME + ",? (?:we|our)\\b"),
          Pattern.compile("[Tt]he role of (?:the )?" + NAME + " in\\b"),
          Pattern.compile(NAME + " (?:neither agrees|has a multidisciplinary team)"));

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(?:Institute|Hospital|Centre|Center|Clinic|Foundation|Trust|Society|University|"
              + "Charity|NHS|Association|Council|Agency|Department of Health)\\b");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\d|Tel|Phone|Open|\\|).*");

  /** Longer paragraphs are body text; the patterns are not linear. */
  private static final int LONGEST = 1500;

  private PublisherGuess() {}

  /**
   * @param masthead the first line of the text, above the title or equal to it
   */
  static Optional<String> ofMasthead(String masthead, String title) {
    boolean names =
        !masthead.equals(title) && masthead.length() < 140 && INSTITUTION.matcher(masthead).find();
    return names
        ? Optional.of(AFTER_NAME.matcher(masthead).replaceFirst("").strip())
        : Optional.empty();
  }

  static Optional<String> ofText(List<String> paragraphs) {
    for (Pattern saying : SAYINGS) {
      for (String paragraph : paragraphs) {
        Matcher matcher = saying.matcher(paragraph);
        if (paragraph.length() < LONGEST && matcher.find() && isName(matcher.group(1))) {
          return Optional.of(clean(matcher.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** A person's title, or a word that only begins a sentence, is no publisher. */
  private static boolean isName(String name) {
    return name.length() > 2
        && !name.matches("(?:Dr|Prof|Professor|Mr|Mrs|Ms|The|This|Our|All|It|We|A|An)\\b.*");
  }

  private static String clean(String name) {
    return name.replaceAll("['’]s?$|[.,]$", "").strip();
  }
}
