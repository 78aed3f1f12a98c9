package org.lucerna.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What part of a record a word of a query is looked for in, with its names in both syntaxes. */
public enum FieldTag {
  /** No field given: everywhere, widened by the vocabulary. */
  UNTAGGED("", List.of()),
  ALL("all", List.of("all", "all fields")),
  TITLE("title", List.of("ti", "title")),
  TITLE_ABSTRACT("tiab", List.of("tiab", "title/abstract")),
  TEXT_WORD("text", List.of("tw", "text word", "text words")),
  AUTHOR("author", List.of("au", "author", "fau", "full author name")),
  FIRST_AUTHOR("firstauthor", List.of("1au", "author - first", "first author name")),
  AFFILIATION("affiliation", List.of("ad", "affiliation")),
  JOURNAL("journal", List.of("ta", "jour", "journal")),
  VOLUME("volume", List.of("vi", "volume")),
  ISSUE("issue", List.of("ip", "issue")),
  PAGES("pages", List.of("pg", "pagination")),
  MESH("mesh", List.of("mh", "mesh", "mesh terms")),
  MESH_ALONE("meshnoexp", List.of("mh:noexp", "mesh:noexp", "mesh terms:noexp")),
  MAJOR_MESH("majr", List.of("majr", "mesh major topic", "majr:noexp")),
  SUBHEADING("subheading", List.of("sh", "mesh subheading", "subheading")),
  SUBSTANCE("substance", List.of("nm", "supplementary concept", "substance name")),
  PUBLICATION_TYPE("type", List.of("pt", "publication type", "ptyp")),
  LANGUAGE("language", List.of("la", "language", "lang")),
  DATE("year", List.of("dp", "publication date", "pdat", "date - publication", "edat")),
  PMID("pmid", List.of("pmid", "uid")),
  PMCID("pmcid", List.of("pmc", "pmcid")),
  DOI("doi", List.of("doi", "lid", "aid", "article identifier", "location id")),
  SECONDARY_ID("secondaryid", List.of("si", "secondary source id")),
  ID("id", List.of()),
  CITES("cites", List.of());

  private final String plain;
  private final List<String> pubmed;

  FieldTag(String plain, List<String> pubmed) {
    this.plain = plain;
    this.pubmed = pubmed;
  }

  /** The name before a colon in Lucerna's own syntax. */
  public String plain() {
    return plain;
  }

  /** The name in brackets in PubMed's syntax, empty where it has none. */
  public String pubmed() {
    return pubmed.isEmpty() ? "" : pubmed.getFirst();
  }

  public static Optional<FieldTag> ofPlain(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(tag -> tag != UNTAGGED && tag.plain.equals(wanted))
        .findFirst();
  }

  public static Optional<FieldTag> ofPubmed(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(tag -> tag.pubmed.contains(wanted)).findFirst();
  }
}
