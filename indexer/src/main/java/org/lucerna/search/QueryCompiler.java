package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.analysis.Words;
import org.lucerna.index.IndexField;
import org.lucerna.query.FieldTag;
import org.lucerna.query.MeshTree;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.QueryNode;
import org.lucerna.query.SearchRequest;

/** Turns a query as written into what is asked of the index, and what a hit's score is made of. */
final class QueryCompiler {
  private final ConceptWords concepts;
  private final Weights weights;
  private final SearchRequest.Match match;
  private final boolean expand;
  private final MeshTree tree;
  private final Understanding understanding = new Understanding();

  private QueryCompiler(
      ConceptWords concepts,
      Weights weights,
      SearchRequest.Match match,
      boolean expand,
      MeshTree tree) {
    this.concepts = concepts;
    this.weights = weights;
    this.match = match;
    this.expand = expand;
    this.tree = tree;
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException where a part means nothing, with its column
   */
  static Understanding compile(
      QueryExpression expression,
      ConceptWords concepts,
      Weights weights,
      SearchRequest.Match match,
      boolean expand,
      MeshTree tree) {
    QueryCompiler compiler = new QueryCompiler(concepts, weights, match, expand, tree);
    compiler.understanding.hits(compiler.node(expression, true));
    return compiler.understanding;
  }

  /**
   * @param wanted whether records that have it are asked for, so that it counts for the score
   */
  private QueryNode node(QueryExpression expression, boolean wanted) {
    return switch (expression) {
      case QueryExpression.Plain plain -> plain(plain.parts());
      case QueryExpression.Text text -> text(text, wanted);
      case QueryExpression.Range range -> Fields.range(range);
      case QueryExpression.And and -> QueryNode.all(conjunction(and.parts(), wanted));
      case QueryExpression.Or or ->
          QueryNode.any(or.parts().stream().map(part -> node(part, wanted)).toList());
      case QueryExpression.Not not -> new QueryNode.Not(node(not.part(), !wanted));
    };
  }

  /** Words that stand beside each other may mean a concept together. */
  private List<QueryNode> conjunction(List<QueryExpression> parts, boolean wanted) {
    List<QueryNode> nodes = new ArrayList<>();
    List<QueryExpression.Text> run = new ArrayList<>();
    for (QueryExpression part : parts) {
      if (part instanceof QueryExpression.Text text && isBareWord(text)) {
        run.add(text);
      } else {
        nodes.addAll(words(run, wanted));
        run.clear();
        nodes.add(node(part, wanted));
      }
    }
    nodes.addAll(words(run, wanted));
    return nodes.isEmpty() ? List.of(new QueryNode.Nothing()) : nodes;
  }

  private static boolean isBareWord(QueryExpression.Text text) {
    return text.field() == FieldTag.UNTAGGED
        && !text.quoted()
        && !WordQueries.isPattern(text.words());
  }

  /** Every word, or the concept they mean together. */
  private List<QueryNode> words(List<QueryExpression.Text> run, boolean wanted) {
    List<String> typed = run.stream().map(QueryExpression.Text::words).toList();
    List<QueryNode> each = typed.stream().flatMap(word -> word(word, wanted).stream()).toList();
    List<ConceptWords.Found> found = expand ? concepts.find(typed) : List.of();
    if (found.isEmpty()) {
      return each;
    }
    List<QueryNode> widened = widened(typed, found, wanted);
    return List.of(QueryNode.any(List.of(QueryNode.all(each), QueryNode.all(widened))));
  }

  /** One node for each concept, and for each word outside of them. */
  private List<QueryNode> widened(
      List<String> typed, List<ConceptWords.Found> found, boolean wanted) {
    List<QueryNode> nodes = new ArrayList<>();
    int at = 0;
    for (ConceptWords.Found each : found) {
      typed.subList(at, each.from()).forEach(word -> word(word, wanted).ifPresent(nodes::add));
      List<QueryNode> own =
          typed.subList(each.from(), each.to()).stream()
              .flatMap(word -> word(word, wanted).stream())
              .toList();
      QueryNode widened = concept(each, wanted);
      nodes.add(own.isEmpty() ? widened : QueryNode.any(List.of(QueryNode.all(own), widened)));
      at = each.to();
    }
    typed.subList(at, typed.size()).forEach(word -> word(word, wanted).ifPresent(nodes::add));
    return nodes;
  }

  private QueryNode concept(ConceptWords.Found found, boolean wanted) {
    if (wanted) {
      understanding.expand(concepts.expansion(found), found.concept().id());
      understanding.score(ConceptWords.tag(found.concept().id()), weights.concept());
      List<String> label = WordQueries.terms(IndexField.TEXT, found.concept().prefLabel());
      if (!label.isEmpty()) {
        understanding.score(QueryNode.Phrase.of(IndexField.TEXT, label), weights.label());
      }
    }
    return concepts.widened(found.concept());
  }

  private QueryNode plain(List<QueryExpression.Text> parts) {
    List<QueryNode> required = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (QueryExpression.Text part : parts) {
      if (part.quoted() || WordQueries.isPattern(part.words())) {
        required.add(text(part, true));
      } else {
        words.add(part.words());
      }
    }
    if (!words.isEmpty()) {
      required.add(plainWords(words));
    }
    return required.isEmpty() ? new QueryNode.Everything() : QueryNode.all(required);
  }

  private QueryNode plainWords(List<String> typed) {
    List<QueryNode> units = typed.stream().flatMap(word -> word(word, true).stream()).toList();
    boolean onlyStopWords = units.isEmpty();
    if (onlyStopWords) {
      units = typed.stream().flatMap(word -> anyWord(word, true).stream()).toList();
    }
    if (units.isEmpty()) {
      return new QueryNode.Nothing();
    }
    List<QueryNode> asTyped = units.stream().distinct().toList();
    QueryNode plain = matching(asTyped);
    List<ConceptWords.Found> found = expand ? concepts.find(typed) : List.of();
    return found.isEmpty()
        ? plain
        : QueryNode.any(
            List.of(plain, matching(widened(typed, found, true).stream().distinct().toList())));
  }

  private QueryNode matching(List<QueryNode> units) {
    return switch (match) {
      case ANY -> QueryNode.any(units);
      case ALL -> QueryNode.all(units);
      case MOST ->
          units.size() <= 2
              ? QueryNode.all(units)
              : new QueryNode.AtLeast(units.size() / 2 + 1, units);
    };
  }

  /** Empty for a word that carries no meaning alone. */
  private Optional<QueryNode> word(String typed, boolean wanted) {
    boolean content =
        Words.prose(typed).stream().anyMatch(token -> !Words.isStopWord(token.term()));
    return content ? anyWord(typed, wanted) : Optional.empty();
  }

  private Optional<QueryNode> anyWord(String typed, boolean wanted) {
    List<String> terms = WordQueries.terms(IndexField.TEXT, typed);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    QueryNode words = WordQueries.phrase(WordQueries.EVERYWHERE, typed);
    if (wanted) {
      terms.forEach(this::score);
    }
    return Optional.of(
        WordQueries.identifier(typed).map(id -> QueryNode.any(List.of(words, id))).orElse(words));
  }

  private void score(String term) {
    for (IndexField field :
        List.of(
            IndexField.TEXT,
            IndexField.TITLE,
            IndexField.TERMS,
            IndexField.BODY,
            IndexField.AUTHOR)) {
      understanding.score(new QueryNode.Term(field, term), weights.of(field));
    }
    understanding.mark(term);
  }

  private QueryNode text(QueryExpression.Text text, boolean wanted) {
    if (text.field() != FieldTag.UNTAGGED || text.apart() >= 0) {
      Fields fields = new Fields(text, tree);
      if (fields.wantsTree()) {
        understanding.askTree();
      }
      if (wanted) {
        fields.scoring(weights).forEach(each -> understanding.score(each.node(), each.weight()));
        fields.marked().forEach(understanding::mark);
      }
      return fields.node();
    }
    if (WordQueries.isPattern(text.words())) {
      return WordQueries.pattern(WordQueries.EVERYWHERE, text.words(), text.column());
    }
    if (!text.quoted()) {
      List<QueryNode> nodes = words(List.of(text), wanted);
      return nodes.isEmpty()
          ? anyWord(text.words(), wanted).orElse(new QueryNode.Nothing())
          : QueryNode.all(nodes);
    }
    return phrase(text, wanted);
  }

  private QueryNode phrase(QueryExpression.Text text, boolean wanted) {
    QueryNode typed = WordQueries.phrase(WordQueries.EVERYWHERE, text.words());
    if (wanted) {
      WordQueries.terms(IndexField.TEXT, text.words()).forEach(this::score);
      scorePhrase(text.words());
    }
    List<ConceptWords.Found> found = expand ? concepts.find(List.of(text.words())) : List.of();
    return found.isEmpty()
        ? typed
        : QueryNode.any(List.of(typed, concept(found.getFirst(), wanted)));
  }

  private void scorePhrase(String words) {
    List<String> terms = WordQueries.terms(IndexField.TEXT, words);
    if (terms.size() > 1) {
      understanding.score(QueryNode.Phrase.of(IndexField.TEXT, terms), weights.text());
    }
  }
}
