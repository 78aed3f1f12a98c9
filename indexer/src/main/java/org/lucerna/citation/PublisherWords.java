package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/** Words by which a stretch of text shows that it names a publisher. */
final class PublisherWords {

  private static final String[] WORDS = {
    "press",
    "publisher",
    "publishers",
    "publishing",
    "publications",
    "elsevier",
    "springer",
    "wiley",
    "blackwell",
    "karger",
    "thieme",
    "sage",
    "routledge",
    "kluwer",
    "academic",
    "verlag",
    "selbstverlag",
    "eigenverlag",
    "library",
    "inc",
    "ltd",
    "gmbh",
    "bv",
    "llc",
    "mcgraw",
    "hill",
    "saunders",
    "mosby",
    "lippincott",
    "churchill",
    "francis",
    "prentice",
    "macmillan",
    "pearson",
    "cabi",
    "frontiers",
    "mdpi",
    "biomed",
    "nature",
    "hindawi",
    "editions",
    "books",
    "house",
    "printing",
    "office",
    "springer-verlag",
    "wiley-blackwell",
    "wiley-vch",
    "dekker",
    "humana",
    "crc",
    "society",
    "association",
    "university",
    "institute",
    "organization",
    "organisation",
    "union"
  };

  private static final String[] HOUSES = {
    "press",
    "publisher",
    "publishers",
    "publishing",
    "elsevier",
    "springer",
    "wiley",
    "blackwell",
    "karger",
    "thieme",
    "routledge",
    "kluwer",
    "verlag",
    "selbstverlag",
    "mcgraw",
    "saunders",
    "mosby",
    "lippincott",
    "churchill",
    "prentice",
    "macmillan",
    "pearson",
    "cabi",
    "books",
    "ltd",
    "gmbh",
    "inc",
    "springer-verlag",
    "crc",
    "dekker",
    "wiley-blackwell",
    "publications",
    "humana"
  };

  private static final Set<String> ONLY_HOUSES =
      Set.of("books", "press", "publications", "publisher", "publishers", "publishing", "verlag");

  private PublisherWords() {}

  /** A body's name without a word that only houses have. */
  static boolean isBody(String name) {
    boolean body = KnownBodies.contains(name);
    for (String word : name.split(" ", -1)) {
      body |= NameWords.isBody(word);
      if (ONLY_HOUSES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return body;
  }

  /** A publishing house by name, not merely a body that may publish. */
  static boolean isSure(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, HOUSES)) {
        return true;
      }
    }
    return false;
  }

  static boolean names(Tokens t, int from, int to) {
    if (to - from > 14) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, WORDS)) {
        return true;
      }
    }
    return false;
  }
}
