package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.index.FieldType;
import org.lucerna.index.IndexField;
import org.lucerna.query.QueryFaults;
import org.lucerna.query.QueryNode;

/** Words, phrases and patterns as conditions on fields. */
final class WordQueries {
  /** Where a word without a field is looked for; {@link IndexField#TEXT} holds the title too. */
  static final List<IndexField> EVERYWHERE =
      List.of(IndexField.TEXT, IndexField.TERMS, IndexField.BODY, IndexField.AUTHOR);

  static final List<IndexField> PROSE = List.of(IndexField.TEXT, IndexField.TERMS, IndexField.BODY);

  /** Fewer letters before a wildcard would stand for half the words there are. */
  private static final int LEAST_LETTERS = 2;

  private static final int MOST_WILDCARDS = 4;

  private static final Pattern PUBMED_ID = Pattern.compile("\\d{4,8}");
  private static final Pattern TRIAL_ID = Pattern.compile("(?i)NCT\\d{8}");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private WordQueries() {}

  static QueryNode word(List<IndexField> fields, String term) {
    return QueryNode.any(
        fields.stream().<QueryNode>map(field -> new QueryNode.Term(field, term)).toList());
  }

  /** The words of a text as the field has them. */
  static List<String> terms(IndexField field, String text) {
    List<Token> tokens = field.type() == FieldType.NAMES ? Words.names(text) : Words.prose(text);
    return tokens.stream().map(Token::term).toList();
  }

  static QueryNode phrase(List<IndexField> fields, String text) {
    List<QueryNode> nodes = new ArrayList<>();
    for (IndexField field : fields) {
      List<String> terms = terms(field, text);
      if (!terms.isEmpty()) {
        nodes.add(
            terms.size() == 1
                ? new QueryNode.Term(field, terms.getFirst())
                : QueryNode.Phrase.of(field, terms));
      }
    }
    return QueryNode.any(nodes);
  }

  static boolean isPattern(String text) {
    int one = text.indexOf('?');
    return text.indexOf('*') >= 0 || (one >= 0 && one < text.length() - 1);
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException where too few letters stand before the wildcard
   */
  static QueryNode pattern(List<IndexField> fields, String text, int column) {
    String[] words = text.strip().split("[\\s\\-\u2010-\u2015/]+");
    String last = words[words.length - 1];
    String head = last.replaceAll("(?s)[*?].*", "");
    if (last.chars().filter(c -> c == '*' || c == '?').count() > MOST_WILDCARDS) {
      throw QueryFaults.of(
          "q", "at most " + MOST_WILDCARDS + " wildcards fit into a word: " + last, column);
    }
    if (head.length() < LEAST_LETTERS) {
      throw QueryFaults.of(
          "q",
          "at least " + LEAST_LETTERS + " letters must stand before a wildcard: " + last,
          column);
    }
    List<QueryNode> nodes = new ArrayList<>();
    for (IndexField field : fields) {
      for (String form : forms(field, last)) {
        nodes.add(
            words.length == 1
                ? new QueryNode.Wildcard(field, form)
                : new QueryNode.PrefixPhrase(
                    field,
                    terms(field, text.substring(0, text.lastIndexOf(last))),
                    form.replaceAll("[*?].*", "")));
      }
    }
    return QueryNode.any(nodes);
  }

  /** As typed, and in the index's spelling where that differs. */
  private static List<String> forms(IndexField field, String pattern) {
    String typed = pattern.toLowerCase(Locale.ROOT);
    int wild = typed.indexOf('*');
    if (field.type() == FieldType.NAMES) {
      return List.of(typed);
    }
    boolean open = wild == typed.length() - 1;
    String normal =
        open ? Words.prosePrefix(typed.substring(0, wild)) + '*' : Words.prosePrefix(typed);
    return normal.equals(typed) ? List.of(typed) : List.of(typed, normal);
  }

  /** A word that looks like an identifier finds what has it or names it. */
  static Optional<QueryNode> identifier(String word) {
    if (PUBMED_ID.matcher(word).matches()) {
      return Optional.of(named("pmid:" + word));
    }
    if (TRIAL_ID.matcher(word).matches()) {
      return Optional.of(named("nct:" + word.toUpperCase(Locale.ROOT)));
    }
    return DOI.matcher(word).matches()
        ? Optional.of(named("doi:" + word.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static QueryNode named(String id) {
    return QueryNode.any(
        List.of(
            new QueryNode.Term(IndexField.ID, id),
            new QueryNode.Term(IndexField.MENTIONED, id),
            new QueryNode.Term(IndexField.LINK, "registered_as " + id)));
  }
}
