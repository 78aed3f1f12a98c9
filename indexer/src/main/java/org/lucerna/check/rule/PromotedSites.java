package org.lucerna.check.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Passage;
import org.lucerna.model.CitationField;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.ComparableWords;

/** The commercial sites a text recommends to its readers. */
final class PromotedSites {
  private static final Pattern DOMAIN =
      Pattern.compile(
          "\\b((?:[a-z0-9-]{2,40}\\.){1,3}(?:com|net|org|biz|info|clinic|health|care|io|co|de|eu|co\\.uk|"
              + "com\\.au|in|pk|tr|il))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?i)\\b(?:platforms?|services?|compan(?:y|ies)|agenc(?:y|ies)|providers?|websites?)\\b[^.]{0,30}\\b(?:like|such as)\\b"
              + "|\\b(?:book|contact|request|get in touch|get matched|connects?|consultations?|appointments?|find the right|"
              + "help(?:s)? (?:you|patients|them)|offers?|order|buy)\\b");

  /** Shorter names are words of the language. */
  private static final int SHORTEST_BRAND = 4;

  private PromotedSites() {}

  /** Hosts without {@code www.}, in order of mention. */
  static Set<String> in(CheckedArticle article, HostLists hosts) {
    Set<String> promoted = new LinkedHashSet<>();
    for (Passage passage : article.passages()) {
      for (TextSpan span : passage.sentences()) {
        String sentence = span.in(passage.text());
        Matcher domain = DOMAIN.matcher(sentence);
        while (domain.find()) {
          String host = EntryFacts.hostOf(domain.group(1));
          boolean mail = domain.start() > 0 && sentence.charAt(domain.start() - 1) == '@';
          String rest = sentence.substring(0, domain.start()) + sentence.substring(domain.end());
          if (!mail && !hosts.isPublicOrScholarly(host) && RECOMMENDS.matcher(rest).find()) {
            promoted.add(host);
          }
        }
      }
    }
    return promoted;
  }

  /** {@code example} of {@code www.example.co.uk}. */
  static String brand(String host) {
    List<String> labels = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
    return labels.stream()
        .filter(label -> label.length() >= SHORTEST_BRAND && !label.equals("www"))
        .findFirst()
        .orElse("");
  }

  /** The entry lies on the site, or names it as its container, publisher or author. */
  static boolean isCitedBy(CheckedEntry entry, String host) {
    String own = EntryFacts.hostOf(entry.url());
    if (own.equals(host) || own.endsWith('.' + host)) {
      return true;
    }
    String brand = brand(host);
    return !brand.isEmpty()
        && (names(entry, CitationField.CONTAINER_TITLE, brand)
            || names(entry, CitationField.PUBLISHER, brand)
            || EntryFacts.names(entry).stream().anyMatch(name -> says(name, brand))
            || Stream.of(entry.raw().split("[.,;:]\\s|[.]$"))
                .anyMatch(part -> says(part, brand, true)));
  }

  private static boolean names(CheckedEntry entry, CitationField field, String brand) {
    return says(entry.text(field), brand);
  }

  private static boolean says(String name, String brand) {
    return says(name, brand, false);
  }

  /**
   * @param whole whether the brand must be all that stands there
   */
  private static boolean says(String name, String brand, boolean whole) {
    List<String> words = ComparableWords.of(name);
    return String.join("", words).equals(brand) || (!whole && words.contains(brand));
  }
}
