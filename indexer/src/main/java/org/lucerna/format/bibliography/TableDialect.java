package org.lucerna.format.bibliography;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.format.read.CsvFormat;

/**
 * Whose table it is, and under which headers it has what. A new one is a constant: what its header
 * line must have ({@code |} parts alternatives), and a line for each field that stands elsewhere
 * than {@link #usual()} says.
 */
enum TableDialect {
  SCOPUS(
      "Title, Source title, EID | Art. No. | Author full names",
      """
      AUTHORS: Author full names | Authors
      JOURNAL: Source title
      ABBREVIATION: Abbreviated Source Title
      ARTICLE_NUMBER: Art. No.
      FIRST_PAGE: Page start
      LAST_PAGE: Page end
      PMID: PubMed ID
      URL: Link
      KEYWORDS: Author Keywords | Index Keywords
      TYPE: Document Type
      LANGUAGE: Language of Original Document
      REFERENCES: References
      """),
  EMBASE(
      "Title, Author Names, Source | Source title | PUI",
      """
      AUTHORS: Author Names
      JOURNAL: Source title
      SOURCE_LINE: Source
      FIRST_PAGE: First Page
      LAST_PAGE: Last Page
      DATE: Date of Publication
      YEAR: Publication Year
      PMID: Medline PMID
      REGISTRATIONS: Clinical Trial Numbers | Clinical Trial Number
      URL: Full Text Link | Embase Link
      KEYWORDS: Author Keywords | Emtree Drug Index Terms (Major Focus) | Emtree Drug Index Terms \
      | Emtree Medical Index Terms (Major Focus) | Emtree Medical Index Terms
      TYPE: Publication Type
      LANGUAGE: Article Language | Language of Article
      AFFILIATIONS: Author Addresses
      """),
  LENS(
      "Lens ID, Title",
      """
      JOURNAL: Source Title
      ISSUE: Issue Number
      FIRST_PAGE: Start Page
      LAST_PAGE: End Page
      DATE: Date Published
      YEAR: Publication Year
      ISSN: ISSNs
      URL: External URL | Source URLs
      MESH: MeSH Terms
      TYPE: Publication Type
      """),
  DIMENSIONS(
      "Publication ID, Title, Dimensions URL | PubYear",
      """
      JOURNAL: Source title | Anthology title
      PAGES: Pagination
      DATE: Publication Date | Publication Date (print) | Publication Date (online)
      YEAR: PubYear
      URL: Source Linkout | Dimensions URL
      MESH: MeSH terms
      TYPE: Publication Type
      AFFILIATIONS: Authors Affiliations
      """),
  COVIDENCE(
      "Title, Authors, Covidence #",
      """
      YEAR: Published Year
      MONTH: Published Month
      """),
  RAYYAN("key, title, authors, journal | notes", ""),
  ZOTERO(
      "Key, Item Type, Title, Author",
      """
      AUTHORS: Author | Editor
      JOURNAL: Publication Title
      ABBREVIATION: Journal Abbreviation
      DATE: Date
      YEAR: Publication Year
      ABSTRACT: Abstract Note
      EXTRA: Extra
      KEYWORDS: Manual Tags | Automatic Tags
      TYPE: Item Type
      """),
  EBSCO_OF_OLD(
      "Article Title, Journal Title, Accession Number | PLink",
      """
      TITLE: Article Title
      AUTHORS: Author
      JOURNAL: Journal Title
      FIRST_PAGE: First Page
      DATE: Publication Date
      URL: PLink
      KEYWORDS: Subjects | Keywords
      TYPE: Doctype
      """),
  EBSCO(
      "an, title, contributors, plink",
      """
      AUTHORS: contributors
      JOURNAL: source
      FIRST_PAGE: pageStart
      LAST_PAGE: pageEnd
      DATE: publicationDate
      ISSN: issns | issn
      URL: plink
      KEYWORDS: subjects
      TYPE: docTypes | pubTypes
      """),
  OPENALEX(
      "id, doi, authorships.author.display_name",
      """
      TITLE: display_name | title
      AUTHORS: authorships.author.display_name
      JOURNAL: primary_location.source.display_name
      VOLUME: biblio.volume
      ISSUE: biblio.issue
      FIRST_PAGE: biblio.first_page
      LAST_PAGE: biblio.last_page
      DATE: publication_date
      YEAR: publication_year
      PMID: ids.pmid
      PMCID: ids.pmcid
      ISSN: primary_location.source.issn
      KEYWORDS: keywords.display_name
      MESH: mesh.descriptor_name
      TYPE: type
      """),
  PUBLISH_OR_PERISH(
      "Cites, Authors, Title, Source",
      """
      FORWARD_AUTHORS: Authors
      JOURNAL: Source
      TYPE: Type
      FIRST_PAGE: StartPage
      LAST_PAGE: EndPage
      URL: ArticleURL
      """),
  /** A list that a person or a screening tool made. */
  PLAIN("Title, Authors | Author | DOI | PMID, DOI | PMID | Abstract | Journal | Year", "");

  private final List<List<String>> needed;
  private final Map<TableField, List<String>> headers = new EnumMap<>(TableField.class);

  TableDialect(String needed, String fields) {
    this.needed =
        Arrays.stream(needed.split(", "))
            .map(each -> names(each).stream().map(CsvFormat::plain).toList())
            .toList();
    (usual() + fields)
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              headers.put(
                  TableField.valueOf(line.substring(0, colon)), names(line.substring(colon + 2)));
            });
  }

  /** Where most have it. */
  private static String usual() {
    return """
    TITLE: Title
    ORIGINAL_TITLE: Original Title
    AUTHORS: Authors | Author | Author(s) | Author/s
    BODIES: Corporate Author | Group Authors
    JOURNAL: Journal | Journal Title | Source title | Publication Title
    VOLUME: Volume
    ISSUE: Issue
    PAGES: Pages | Page
    DATE: Publication Date | Date
    YEAR: Year | Publication Year
    MONTH: Month
    DAY: Day
    DOI: DOI
    PMID: PMID | PubMed ID | pubmed_id
    PMCID: PMCID | PMC ID | pmc_id
    ISSN: ISSN
    ISBN: ISBN
    NOTES: Notes | Note | Research Notes | Comments
    URL: URL | Link
    ABSTRACT: Abstract
    KEYWORDS: Keywords | Author Keywords
    MESH: MeSH Terms
    TYPE: Publication Type | Document Type
    LANGUAGE: Language
    PUBLISHER: Publisher
    AFFILIATIONS: Affiliations
    """;
  }

  /**
   * The first that knows a header line as its own.
   *
   * @param columns in lower case, letters and digits only
   */
  static Optional<TableDialect> of(List<String> columns) {
    return Arrays.stream(values()).filter(each -> each.claims(columns)).findFirst();
  }

  private boolean claims(List<String> columns) {
    return needed.stream().allMatch(each -> each.stream().anyMatch(columns::contains))
        && (this != PLAIN || !isOfOthers(columns));
  }

  /** PubMed's own tables, which have no plain year, and Retraction Watch's. */
  private static boolean isOfOthers(List<String> columns) {
    boolean pubmed = columns.contains("pmid") && !columns.contains("year");
    return pubmed || columns.contains("entrezuid") || columns.contains("retractiondate");
  }

  /** The headers under which a field may stand, the fullest first. */
  List<String> headers(TableField field) {
    return headers.getOrDefault(field, List.of());
  }

  private static List<String> names(String alternatives) {
    return Arrays.stream(alternatives.split("\\|")).map(String::strip).toList();
  }
}
