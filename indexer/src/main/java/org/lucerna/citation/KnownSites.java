package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/** Sites and databases that hold what others wrote: a work's container, whoever its author is. */
final class KnownSites {

  private static final Set<String> NAMES =
      Set.of(
          "business wire",
          "clinicaltrials.gov",
          "dailymed",
          "drugs.com",
          "electronic medicines compendium",
          "electronic medicines compendium (emc)",
          "emc",
          "emedicine",
          "globenewswire",
          "livertox",
          "medlineplus",
          "medscape",
          "ncbi bookshelf",
          "pr newswire",
          "rxlist",
          "statpearls",
          "uptodate",
          "wikipedia",
          "youtube");

  private KnownSites() {}

  static boolean contains(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT).strip());
  }
}
