package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.index.IndexField;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.PublicationFields;
import org.lucerna.model.LinkType;
import org.lucerna.query.BackendQuery.Scoring;
import org.lucerna.query.FieldTag;
import org.lucerna.query.MeshTree;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.QueryFaults;
import org.lucerna.query.QueryNode;

/** What a word behind a field name asks for: always exactly that, never widened. */
final class Fields {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[/-](\\d{1,2})(?:[/-](\\d{1,2}))?)?");

  private final QueryExpression.Text text;
  private final MeshTree tree;

  /**
   * @param tree of the index: what a MeSH heading stands for beside itself
   */
  Fields(QueryExpression.Text text, MeshTree tree) {
    this.text = text;
    this.tree = tree;
  }

  QueryNode node() {
    String words = text.words();
    return switch (text.field()) {
      case UNTAGGED, ALL, TEXT_WORD -> prose(WordQueries.EVERYWHERE);
      case TITLE -> prose(List.of(IndexField.TITLE));
      case TITLE_ABSTRACT -> prose(List.of(IndexField.TEXT));
      case AUTHOR -> name(IndexField.AUTHOR, false);
      case FIRST_AUTHOR -> name(IndexField.AUTHOR, true);
      case AFFILIATION -> prose(List.of(IndexField.AFFILIATION));
      case JOURNAL -> journal();
      case VOLUME -> new QueryNode.Term(IndexField.ISSUE, "v:" + words);
      case ISSUE -> new QueryNode.Term(IndexField.ISSUE, "i:" + words);
      case PAGES -> exact(IndexField.ISSUE, "p:" + words, words);
      case MESH, MESH_ALONE -> mesh("");
      case MAJOR_MESH, MAJOR_MESH_ALONE -> mesh(PublicationFields.MAJOR);
      case SUBHEADING -> new QueryNode.Wildcard(IndexField.MESH, "*/" + literal(lower(words)));
      case SUBSTANCE -> exact(IndexField.SUBSTANCE, lower(words), words);
      case PUBLICATION_TYPE -> exact(IndexField.PUBLICATION_TYPE, lower(words), words);
      case LANGUAGE -> new QueryNode.Term(IndexField.LANGUAGE, Languages.code(words));
      case DATE -> range(new QueryExpression.Range(text.field(), words, words, text.column()));
      case PMID -> id("pmid:" + words.strip());
      case PMCID -> id("pmcid:" + words.strip().toUpperCase(Locale.ROOT));
      case DOI -> id("doi:" + lower(words));
      case SECONDARY_ID -> secondaryId();
      case ID -> anyId(IndexField.ID, "");
      case HAS -> new QueryNode.Term(IndexField.HAS, lower(words));
      case CITES -> anyId(IndexField.LINK, LinkTerm.prefix(LinkType.CITES));
    };
  }

  /** Only words of prose are worth a score. */
  List<Scoring> scoring(Weights weights) {
    List<Scoring> scoring = new ArrayList<>();
    for (IndexField field : scored()) {
      for (String term : marked()) {
        scoring.add(new Scoring(new QueryNode.Term(field, term), weights.of(field)));
      }
    }
    return scoring;
  }

  /** Analysed words to mark in highlights. */
  List<String> marked() {
    return scored().isEmpty() || WordQueries.isPattern(text.words())
        ? List.of()
        : WordQueries.terms(IndexField.TEXT, text.words());
  }

  private List<IndexField> scored() {
    return switch (text.field()) {
      case UNTAGGED, ALL, TEXT_WORD ->
          List.of(IndexField.TEXT, IndexField.TITLE, IndexField.TERMS, IndexField.BODY);
      case TITLE, TITLE_ABSTRACT -> List.of(IndexField.TEXT, IndexField.TITLE);
      case MESH, MESH_ALONE, MAJOR_MESH, MAJOR_MESH_ALONE -> List.of(IndexField.TERMS);
      default -> List.of();
    };
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static QueryNode id(String term) {
    return new QueryNode.Term(IndexField.ID, term);
  }

  private QueryNode prose(List<IndexField> fields) {
    if (WordQueries.isPattern(text.words())) {
      return WordQueries.pattern(fields, text.words(), text.column());
    }
    if (text.apart() >= 0 && WordQueries.terms(IndexField.TEXT, text.words()).size() > 1) {
      return QueryNode.any(
          fields.stream()
              .<QueryNode>map(
                  field ->
                      new QueryNode.Proximity(
                          field, WordQueries.terms(field, text.words()), text.apart()))
              .toList());
    }
    if (text.quoted()) {
      return WordQueries.phrase(fields, text.words());
    }
    List<QueryNode> words = new ArrayList<>();
    for (String word : text.words().strip().split("\\s+")) {
      words.add(WordQueries.phrase(fields, word));
    }
    return QueryNode.all(words);
  }

  /** {@code Smith J} finds {@code Smith JA} too, as in PubMed. */
  private QueryNode name(IndexField field, boolean first) {
    String words = text.words().replaceAll("[*?]+$", "");
    List<String> terms = WordQueries.terms(field, words);
    if (terms.isEmpty()) {
      return new QueryNode.Nothing();
    }
    boolean cut = !words.equals(text.words());
    boolean initials = terms.size() > 1 && terms.getLast().length() <= 2 && !text.quoted();
    if (first) {
      return new QueryNode.Opening(field, terms, cut || initials);
    }
    if (cut || initials) {
      return new QueryNode.PrefixPhrase(field, terms.subList(0, terms.size() - 1), terms.getLast());
    }
    return WordQueries.phrase(List.of(field), words);
  }

  private QueryNode journal() {
    String words = text.words().strip();
    if (WordQueries.isPattern(words)) {
      return WordQueries.pattern(List.of(IndexField.JOURNAL), words, text.column());
    }
    QueryNode name = WordQueries.phrase(List.of(IndexField.JOURNAL), words);
    return words.matches("\\d{4}-\\d{3}[\\dXx]")
        ? new QueryNode.Term(IndexField.ISSUE, "s:" + words.toUpperCase(Locale.ROOT))
        : name;
  }

  private QueryNode exact(IndexField field, String term, String typed) {
    return typed.endsWith("*") && typed.length() > 2
        ? new QueryNode.Wildcard(field, literal(term) + '*')
        : new QueryNode.Term(field, term);
  }

  /** Letters only: what stands for others is put in by us, and nowhere else. */
  private static String literal(String text) {
    return text.replaceAll("[*?]", "");
  }

  /** Each heading with the qualifier that was asked for, where one was. */
  private QueryNode mesh(String major) {
    String typed = text.words().strip();
    int slash = typed.indexOf('/');
    String qualifier = slash < 0 ? "" : lower(typed.substring(slash));
    if (typed.endsWith("*")) {
      return exact(IndexField.MESH, major + lower(typed), typed);
    }
    return QueryNode.any(
        headings().stream()
            .<QueryNode>map(
                heading -> new QueryNode.Term(IndexField.MESH, major + lower(heading) + qualifier))
            .toList());
  }

  /**
   * The MeSH headings looked for: "PubMed automatically includes the more specific terms beneath
   * that heading" (PubMed User Guide, MeSH) unless told {@code :noexp}.
   */
  List<String> headings() {
    int slash = text.words().indexOf('/');
    String typed = (slash < 0 ? text.words() : text.words().substring(0, slash)).strip();
    List<String> known =
        isExploded()
            ? tree.descendants(typed)
            : tree.heading(typed).map(List::of).orElse(List.of());
    return known.isEmpty() ? List.of(typed) : known;
  }

  private boolean isExploded() {
    return text.field() == FieldTag.MESH || text.field() == FieldTag.MAJOR_MESH;
  }

  /** Whether an index without the MeSH tree finds less than PubMed would. */
  boolean wantsTree() {
    return isExploded() && !text.words().endsWith("*");
  }

  private QueryNode secondaryId() {
    String value = text.words().strip();
    String bare = literal(value.substring(value.lastIndexOf('/') + 1));
    return QueryNode.any(
        List.of(
            new QueryNode.Wildcard(IndexField.MENTIONED, "*:" + bare),
            new QueryNode.Wildcard(IndexField.LINK, "registered_as *:" + bare)));
  }

  /** Identifiers as typed, with or without their scheme. */
  private QueryNode anyId(IndexField field, String prefix) {
    return QueryNode.any(
        Identifiers.candidates(text.words()).stream()
            .<QueryNode>map(id -> new QueryNode.Term(field, prefix + id))
            .toList());
  }

  static QueryNode range(QueryExpression.Range range) {
    long from = range.from().isBlank() ? 0 : date(range.from(), false, range);
    long to = range.to().isBlank() ? 9999_99_99L : date(range.to(), true, range);
    if (from > to) {
      throw QueryFaults.of("q", "the range ends before it begins", range.column());
    }
    return new QueryNode.NumberBetween(IndexField.DATE, from, to);
  }

  private static long date(String text, boolean end, QueryExpression.Range range) {
    Matcher matcher = DATE.matcher(text.strip());
    if (!matcher.matches()) {
      throw QueryFaults.of(
          "q", "not a year or date (2015, 2015/04 or 2015/04/30): " + text, range.column());
    }
    long open = end ? 99 : 0;
    long month = matcher.group(2) == null ? open : Long.parseLong(matcher.group(2));
    long day = matcher.group(3) == null ? open : Long.parseLong(matcher.group(3));
    return (Long.parseLong(matcher.group(1)) * 100 + month) * 100 + day;
  }
}
