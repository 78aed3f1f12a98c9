package org.lucerna.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What part of a record a word of a query is looked for in, with its names in both syntaxes. */
public enum FieldTag {
  /** No field given: everywhere, widened by the vocabulary. */
  UNTAGGED("", ""),
  ALL("all", "all|all fields"),
  TITLE("title", "ti|title"),
  TITLE_ABSTRACT("tiab", "tiab|title/abstract"),
  TEXT_WORD("text", "tw|text word|text words"),
  AUTHOR("author", "au|author|fau|full author name"),
  FIRST_AUTHOR("firstauthor", "1au|author - first|first author name"),
  AFFILIATION("affiliation", "ad|affiliation"),
  JOURNAL("journal", "ta|jour|journal"),
  VOLUME("volume", "vi|volume"),
  ISSUE("issue", "ip|issue"),
  PAGES("pages", "pg|pagination"),
  MESH("mesh", "mh|mesh|mesh terms"),
  MESH_ALONE("meshnoexp", "mh:noexp|mesh:noexp|mesh terms:noexp"),
  MAJOR_MESH("majr", "majr|mesh major topic"),
  MAJOR_MESH_ALONE("majrnoexp", "majr:noexp|mesh major topic:noexp"),
  SUBHEADING("subheading", "sh|mesh subheading|subheading"),
  SUBSTANCE("substance", "nm|supplementary concept|substance name"),
  PUBLICATION_TYPE("type", "pt|publication type|ptyp"),
  LANGUAGE("language", "la|language|lang"),
  DATE("year", "dp|publication date|pdat|date - publication|edat"),
  PMID("pmid", "pmid|uid"),
  PMCID("pmcid", "pmc|pmcid"),
  DOI("doi", "doi|lid|aid|article identifier|location id"),
  SECONDARY_ID("secondaryid", "si|secondary source id"),
  ID("id", ""),
  CITES("cites", ""),
  /** Which parts a record has. */
  HAS("has", "");

  private final String plain;

  /** Names parted by bars, the usual one first. */
  private final String pubmed;

  FieldTag(String plain, String pubmed) {
    this.plain = plain;
    this.pubmed = pubmed;
  }

  /** The name before a colon in Lucerna's own syntax. */
  public String plain() {
    return plain;
  }

  /** The name in brackets in PubMed's syntax, empty where it has none. */
  public String pubmed() {
    int bar = pubmed.indexOf('|');
    return bar < 0 ? pubmed : pubmed.substring(0, bar);
  }

  private boolean isCalled(String name) {
    return ('|' + pubmed + '|').contains('|' + name + '|');
  }

  public static Optional<FieldTag> ofPlain(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(tag -> tag != UNTAGGED && tag.plain.equals(wanted))
        .findFirst();
  }

  public static Optional<FieldTag> ofPubmed(String name) {
    String wanted =
        name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ").replaceAll(" ?: ?", ":");
    return Arrays.stream(values())
        .filter(tag -> !wanted.isEmpty() && tag.isCalled(wanted))
        .findFirst();
  }
}
