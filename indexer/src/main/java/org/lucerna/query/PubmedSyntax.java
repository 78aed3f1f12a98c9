package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PubMed's own syntax: {@code "Liver Neoplasms/secondary"[mh] AND (resection[tiab] OR ablat*[tiab])
 * AND 2015:2020[dp] NOT review[pt]}.
 *
 * <p>"PubMed processes Boolean operators from left to right" (PubMed User Guide): {@code a OR b AND
 * c} is {@code (a OR b) AND c} there. Terms beside each other mean AND.
 */
public final class PubmedSyntax {
  private static final int DEEPEST = 50;
  private static final Pattern PROXIMITY =
      Pattern.compile("(?i)\\s*([a-z/ ]+?)\\s*:\\s*~(\\d+)\\s*");
  private static final Pattern RANGE = Pattern.compile("(\\d{4}[\\d/]*)\\s*:\\s*(\\d{4}[\\d/]*)");
  private static final Pattern HAS_ABSTRACT = Pattern.compile("(?i)hasabstract");

  private final List<PubmedLexer.Token> tokens;
  private final int end;
  private int at;
  private int depth;

  private PubmedSyntax(List<PubmedLexer.Token> tokens, int end) {
    this.tokens = tokens;
    this.end = end;
  }

  /**
   * @throws InvalidQueryException with the column
   */
  public static QueryExpression parse(String text) {
    List<PubmedLexer.Token> tokens = PubmedLexer.tokens(PubmedLines.joined(text));
    PubmedSyntax syntax = new PubmedSyntax(joinRanges(tokens), text.length() + 1);
    QueryExpression whole = syntax.run();
    if (syntax.at < syntax.tokens.size()) {
      throw fault("this closing bracket has no partner", syntax.tokens.get(syntax.at).column());
    }
    return whole;
  }

  /** {@code "2015"[dp] : "2020"[dp]} as one term. */
  private static List<PubmedLexer.Token> joinRanges(List<PubmedLexer.Token> tokens) {
    List<PubmedLexer.Token> joined = new ArrayList<>();
    for (PubmedLexer.Token token : tokens) {
      int size = joined.size();
      boolean closes =
          size >= 2
              && token.type() == PubmedLexer.Type.TERM
              && joined.get(size - 1).text().equals(":")
              && joined.get(size - 2).type() == PubmedLexer.Type.TERM;
      if (closes) {
        joined.removeLast();
        PubmedLexer.Token from = joined.removeLast();
        joined.add(
            new PubmedLexer.Token(
                PubmedLexer.Type.TERM,
                from.text() + ':' + token.text(),
                false,
                token.tag().isEmpty() ? from.tag() : token.tag(),
                from.column()));
      } else {
        joined.add(
            token.text().startsWith(": ") && size >= 1 ? range(joined.removeLast(), token) : token);
      }
    }
    return joined;
  }

  /** {@code 2015[dp] : 2020[dp]}: the colon came along with the second term. */
  private static PubmedLexer.Token range(PubmedLexer.Token from, PubmedLexer.Token to) {
    return new PubmedLexer.Token(
        PubmedLexer.Type.TERM,
        from.text() + ':' + to.text().substring(2),
        false,
        to.tag(),
        from.column());
  }

  private QueryExpression run() {
    QueryExpression left = operand();
    while (at < tokens.size() && tokens.get(at).type() != PubmedLexer.Type.CLOSE) {
      PubmedLexer.Type operator = tokens.get(at).type();
      left =
          switch (operator) {
            case AND -> and(left, step());
            case OR -> or(left, step());
            case NOT -> and(left, new QueryExpression.Not(step()));
            case TERM, OPEN -> and(left, operand());
            case CLOSE -> throw new IllegalStateException("the loop ends there");
          };
    }
    return left;
  }

  private QueryExpression step() {
    PubmedLexer.Token operator = tokens.get(at++);
    boolean not =
        operator.type() == PubmedLexer.Type.AND
            && at < tokens.size()
            && tokens.get(at).type() == PubmedLexer.Type.NOT;
    if (not) {
      at++;
      return new QueryExpression.Not(operand());
    }
    return operand();
  }

  private static QueryExpression and(QueryExpression left, QueryExpression right) {
    List<QueryExpression> parts =
        new ArrayList<>(left instanceof QueryExpression.And and ? and.parts() : List.of(left));
    parts.add(right);
    return new QueryExpression.And(parts);
  }

  private static QueryExpression or(QueryExpression left, QueryExpression right) {
    List<QueryExpression> parts =
        new ArrayList<>(left instanceof QueryExpression.Or or ? or.parts() : List.of(left));
    parts.add(right);
    return new QueryExpression.Or(parts);
  }

  private QueryExpression operand() {
    if (at == tokens.size()) {
      throw fault("the query ends where a word is expected", end);
    }
    PubmedLexer.Token token = tokens.get(at++);
    return switch (token.type()) {
      case TERM -> term(token);
      case NOT -> new QueryExpression.Not(operand());
      case OPEN -> group(token);
      case AND, OR -> throw fault("a word is expected before " + token.text(), token.column());
      case CLOSE -> throw fault("a word is expected before this bracket", token.column());
    };
  }

  private QueryExpression group(PubmedLexer.Token open) {
    if (++depth > DEEPEST) {
      throw fault("brackets are nested more than " + DEEPEST + " deep", open.column());
    }
    QueryExpression inner = run();
    if (at == tokens.size()) {
      throw fault("this bracket is never closed", open.column());
    }
    at++;
    depth--;
    return inner;
  }

  private static QueryExpression term(PubmedLexer.Token token) {
    String words = token.text().strip();
    if (HAS_ABSTRACT.matcher(words).matches()) {
      return new QueryExpression.Text(FieldTag.HAS, "abstract", false, -1, token.column());
    }
    Matcher proximity = PROXIMITY.matcher(token.tag());
    if (proximity.matches()) {
      int apart =
          Integer.parseInt(
              proximity.group(2).substring(0, Math.min(6, proximity.group(2).length())));
      if (apart > QueryLexer.MOST_APART) {
        throw fault("at most " + QueryLexer.MOST_APART + " words may lie between", token.column());
      }
      return new QueryExpression.Text(
          tag(proximity.group(1), token.column()), words, true, apart, token.column());
    }
    FieldTag field = token.tag().isBlank() ? FieldTag.UNTAGGED : tag(token.tag(), token.column());
    Matcher range = RANGE.matcher(words);
    boolean dated = field == FieldTag.DATE || (field == FieldTag.UNTAGGED && range.matches());
    if (dated && RANGE.matcher(words).matches()) {
      range.reset();
      range.matches();
      return new QueryExpression.Range(
          FieldTag.DATE, range.group(1), range.group(2), token.column());
    }
    if (field == FieldTag.UNTAGGED && !token.quoted() && words.indexOf(' ') > 0) {
      return words(words, token.column());
    }
    // A run of words with a tag is a phrase to PubMed.
    boolean phrase = token.quoted() || (field != FieldTag.UNTAGGED && !isName(field));
    return new QueryExpression.Text(field, words, phrase, -1, token.column());
  }

  /**
   * Words without a tag are all wanted; what they mean together is found when they are compiled.
   */
  private static QueryExpression words(String words, int column) {
    List<QueryExpression> parts = new ArrayList<>();
    for (String word : words.split(" ")) {
      parts.add(new QueryExpression.Text(FieldTag.UNTAGGED, word, false, -1, column));
    }
    return new QueryExpression.And(parts);
  }

  private static boolean isName(FieldTag field) {
    return field == FieldTag.AUTHOR || field == FieldTag.FIRST_AUTHOR;
  }

  private static FieldTag tag(String name, int column) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    if (wanted.equals("sb") || wanted.equals("filter") || wanted.equals("subset")) {
      throw fault(
          "PubMed's subsets and filters ([" + wanted + "]) are PubMed's own and not in this index",
          column);
    }
    return FieldTag.ofPubmed(wanted)
        .orElseThrow(
            () ->
                QueryFaults.of(
                    "q",
                    "no field is called [" + name.strip() + "]",
                    column,
                    List.of(
                        "ti", "tiab", "tw", "au", "ta", "mh", "majr", "pt", "la", "dp", "pmid")));
  }

  private static InvalidQueryException fault(String detail, int column) {
    return QueryFaults.of("q", detail, column);
  }
}
