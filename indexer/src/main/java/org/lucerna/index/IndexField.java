package org.lucerna.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lucerna.model.Facet;

/**
 * Every field of the index, shared by writer and searcher.
 *
 * <p>Fields up to {@link #PAYLOAD} are on every source record's document; the others only on the
 * one that leads its work, so that statistics, totals and facets count works.
 */
public enum IndexField {
  /** {@link SourceKey} of a source record. */
  KEY(FieldType.EXACT),
  /** {@link SourceKey#file()}: what a vanished file's documents are removed by. */
  FILE(FieldType.EXACT),
  /** {@link Role#label()}, and {@code joined} on the lead of a work with several sources. */
  ROLE(FieldType.EXACT),
  /** Own identifiers of this source record: the edges between source records. */
  OWN(FieldType.EXACT),
  /** Key of the source record that leads the work this one belongs to. */
  LEAD(FieldType.EXACT),
  /** The record, its mentions and design, as {@link RecordCodec} writes them. */
  PAYLOAD(FieldType.STORED),

  /** Own identifiers of every source record of the work, its canonical id included. */
  ID(FieldType.EXACT),
  MENTIONED(FieldType.EXACT),
  /** {@link LinkTerm}s of every source record of the work. */
  LINK(FieldType.EXACT),
  TITLE(FieldType.PROSE),
  /** Title, then abstract: what PubMed calls {@code tiab}. */
  TEXT(FieldType.PROSE),
  /** Headings, keywords, substances, conditions and interventions. */
  TERMS(FieldType.PROSE),
  /** Article and guideline text, trial descriptions and criteria. */
  BODY(FieldType.PROSE),
  AUTHOR(FieldType.NAMES),
  AFFILIATION(FieldType.NAMES),
  /** Full title, abbreviation. */
  JOURNAL(FieldType.NAMES),
  /** The journal's name as shown. */
  JOURNAL_NAME(FieldType.FACET),
  /** ISSN, volume, issue and pages, each behind its letter and a colon. */
  ISSUE(FieldType.EXACT),
  /** {@link MatchKeys}: what a reference finds a work by although some of it is wrong. */
  MATCH(FieldType.EXACT),
  /** {@link MatchKeys} of references that mean no work of the index yet. */
  SOUGHT(FieldType.EXACT),
  /** {@link MatchFacts}: what is compared of a work found by {@link #MATCH}. */
  MATCH_FACTS(FieldType.COLUMN),
  /**
   * Lower-case MeSH heading, {@code heading/qualifier}; both again behind {@code *} where major.
   */
  MESH(FieldType.EXACT),
  /** Lower-case publication types. */
  PUBLICATION_TYPE(FieldType.EXACT),
  SUBSTANCE(FieldType.EXACT),
  LANGUAGE(FieldType.EXACT),
  /** Concepts the record affirms, with all their broader ones: one field for each facet. */
  TREATMENT(FieldType.FACET),
  PRIMARY_CANCER(FieldType.FACET),
  OUTCOME(FieldType.FACET),
  OTHER(FieldType.FACET),
  KIND(FieldType.FACET),
  STATUS(FieldType.FACET),
  PHASE(FieldType.FACET),
  STUDY_DESIGN(FieldType.FACET),
  COUNTRY(FieldType.FACET),
  SOURCE(FieldType.FACET),
  /** Four digits. */
  YEAR(FieldType.FACET),
  FLAG(FieldType.FACET),
  /** Lower-case town of a trial site. */
  CITY(FieldType.EXACT),
  /** {@code abstract}, {@code body}, {@code results}: which parts a record has. */
  HAS(FieldType.EXACT),
  /** Publication date as {@code yyyymmdd}, unknown parts 0. */
  DATE(FieldType.NUMBER),
  /** A fixed number drawn from the canonical id: orders what is otherwise equal. */
  TIE(FieldType.NUMBER),
  /** {@link Passage#digest()}: by which a work finds the vector of its text. */
  PASSAGE(FieldType.NUMBER),
  SITE(FieldType.PLACE),
  /** {@link WorkContext} as {@link RecordCodec} writes it. */
  CONTEXT(FieldType.STORED),

  /** {@link FileEntry} of a file that was read, on a document of its own. */
  MANIFEST(FieldType.STORED),
  /** Path of such a file. */
  MANIFEST_PATH(FieldType.EXACT),
  /** SHA-256 of such a file: how a renamed one is known. */
  MANIFEST_DIGEST(FieldType.EXACT),

  /** {@link org.lucerna.model.MeshDescriptor}, on a document of its own that no search finds. */
  DESCRIPTOR(FieldType.STORED),
  /** Lower-case name, entry terms and UI of such a descriptor. */
  DESCRIPTOR_LABEL(FieldType.EXACT),
  /** Its tree numbers: what lies below it begins with one of them and a dot. */
  DESCRIPTOR_NODE(FieldType.EXACT);

  private static final List<IndexField> FACETS =
      Arrays.stream(values()).filter(field -> field.type == FieldType.FACET).toList();

  private final FieldType type;
  private final String label = name().toLowerCase(Locale.ROOT);

  IndexField(FieldType type) {
    this.type = type;
  }

  public FieldType type() {
    return type;
  }

  /** The field's name in the index. */
  public String label() {
    return label;
  }

  /** The field of a facet's concepts. */
  public static IndexField of(Facet facet) {
    return switch (facet) {
      case TREATMENT -> TREATMENT;
      case PRIMARY_CANCER -> PRIMARY_CANCER;
      case OUTCOME -> OUTCOME;
      case OTHER -> OTHER;
    };
  }

  public static List<IndexField> facets() {
    return FACETS;
  }
}
