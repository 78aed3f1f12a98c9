package org.lucerna.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.query.SearchFilter;

/**
 * How people write what registries and catalogues write in one way: {@code Phase II}, {@code RCT},
 * {@code randomized}, {@code UK}. A key is what a value is compared by.
 */
final class FilterWords {
  private static final Map<String, String> PHASES =
      Map.of(
          "0", "earlyphase1",
          "early1", "earlyphase1",
          "i", "phase1",
          "ii", "phase2",
          "iii", "phase3",
          "iv", "phase4",
          "notapplicable", "na");

  private static final Map<String, String> DESIGNS =
      byKey(
          Map.ofEntries(
              Map.entry("rct", "randomised controlled trial"),
              Map.entry("randomised trial", "randomised controlled trial"),
              Map.entry("randomised clinical trial", "randomised controlled trial"),
              Map.entry("meta-analysis", "systematic review"),
              Map.entry("systematic review and meta-analysis", "systematic review"),
              Map.entry("practice guideline", "guideline"),
              Map.entry("non-randomised controlled trial", "non-randomised trial"),
              Map.entry("cohort", "cohort study"),
              Map.entry("case-control", "case-control study"),
              Map.entry("cross-sectional", "cross-sectional study"),
              Map.entry("protocol", "trial protocol"),
              Map.entry("study protocol", "trial protocol"),
              Map.entry("registry", "registry study")));

  /** Names that are no country's own in ISO 3166, or that registries write otherwise. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("uk", "unitedkingdom"),
          Map.entry("greatbritain", "unitedkingdom"),
          Map.entry("britain", "unitedkingdom"),
          Map.entry("england", "unitedkingdom"),
          Map.entry("scotland", "unitedkingdom"),
          Map.entry("wales", "unitedkingdom"),
          Map.entry("northernireland", "unitedkingdom"),
          Map.entry("america", "unitedstates"),
          Map.entry("unitedstatesofamerica", "unitedstates"),
          Map.entry("holland", "netherlands"),
          Map.entry("korea", "korearepublicof"),
          Map.entry("southkorea", "korearepublicof"),
          Map.entry("russia", "russianfederation"),
          Map.entry("hongkongsarchina", "hongkong"));

  private static final Set<String> COUNTRY_KEYS =
      Arrays.stream(Locale.getISOCountries())
          .map(FilterWords::country)
          .collect(Collectors.toUnmodifiableSet());

  private FilterWords() {}

  /** Letters and digits in lower case; of study designs, words as the index spells them. */
  static String key(SearchFilter filter, String value) {
    String letters =
        filter == SearchFilter.STUDY_DESIGN
            ? Words.prose(value).stream().map(Token::term).collect(Collectors.joining())
            : value;
    return letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Keys of what a value stands for: all of them must hold, as in {@code phase 1/2}. */
  static List<String> meant(SearchFilter filter, String value) {
    return switch (filter) {
      case PHASE ->
          Arrays.stream(value.split("(?<=[0-9IVi])\\s*(?:[/,&+]|\\band\\b)", -1))
              .map(FilterWords::phase)
              .distinct()
              .toList();
      case STUDY_DESIGN -> {
        String key = key(filter, value);
        yield List.of(DESIGNS.getOrDefault(key, key));
      }
      case COUNTRY -> List.of(country(value));
      case TREATMENT,
          PRIMARY_CANCER,
          OUTCOME,
          CONCEPT,
          KIND,
          STATUS,
          PLACE,
          JOURNAL,
          SOURCE,
          RETRACTED ->
          List.of(key(filter, value));
    };
  }

  /** Whether a value means something even where no record has it: the name of a country. */
  static boolean isKnown(SearchFilter filter, String value) {
    return filter == SearchFilter.COUNTRY && COUNTRY_KEYS.contains(country(value));
  }

  private static String phase(String value) {
    String key = key(SearchFilter.PHASE, value);
    String number = key.replace("phase", "");
    String named = PHASES.get(number);
    return named != null ? named : number.matches("[1-4]") ? "phase" + number : key;
  }

  private static Map<String, String> byKey(Map<String, String> names) {
    return names.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                name -> key(SearchFilter.STUDY_DESIGN, name.getKey()),
                name -> key(SearchFilter.STUDY_DESIGN, name.getValue())));
  }

  /** ISO 3166 codes of two and three letters stand for the English name. */
  private static String country(String value) {
    String key = key(SearchFilter.COUNTRY, value);
    String code = key.toUpperCase(Locale.ROOT);
    for (String known : key.length() <= 3 ? Locale.getISOCountries() : new String[0]) {
      Locale place = Locale.of("", known);
      if (known.equals(code) || place.getISO3Country().equals(code)) {
        key = key(SearchFilter.COUNTRY, place.getDisplayCountry(Locale.ENGLISH));
        break;
      }
    }
    return COUNTRIES.getOrDefault(key, key);
  }
}
