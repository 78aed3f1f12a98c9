package org.lucerna.search;

import java.util.ArrayList;
import java.util.Arrays;
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
    List<QueryNode> each = nodes(typed);
    List<ConceptWords.Found> found = expand ? concepts.find(typed) : List.of();
    if (wanted) {
      score(typed, found);
    }
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
      nodes.addAll(nodes(typed.subList(at, each.from())));
      List<QueryNode> own = nodes(typed.subList(each.from(), each.to()));
      QueryNode widened = concept(each, wanted);
      nodes.add(own.isEmpty() ? widened : QueryNode.any(List.of(QueryNode.all(own), widened)));
      at = each.to();
    }
    nodes.addAll(nodes(typed.subList(at, typed.size())));
    return nodes;
  }

  /** Words that carry a meaning alone. */
  private static List<QueryNode> nodes(List<String> typed) {
    return typed.stream()
        .filter(QueryCompiler::isContent)
        .flatMap(word -> node(word).stream())
        .toList();
  }

  /**
   * What typed words are worth: those that are an everyday name of a concept little, and the words
   * of its label as if they had been typed, so that everyday words and clinical ones rank alike.
   */
  private void score(List<String> typed, List<ConceptWords.Found> found) {
    double[] worth = new double[typed.size()];
    Arrays.fill(worth, 1);
    for (ConceptWords.Found each : found) {
      List<String> label = WordQueries.terms(IndexField.TEXT, each.concept().prefLabel());
      if (each.everyday() && !label.isEmpty()) {
        Arrays.fill(worth, each.from(), each.to(), weights.typed());
        label.stream().filter(term -> !Words.isStopWord(term)).forEach(term -> score(term, 1));
      }
    }
    for (int i = 0; i < worth.length; i++) {
      if (isContent(typed.get(i))) {
        scoreWord(typed.get(i), worth[i]);
      }
    }
  }

  private void scoreWord(String typed, double worth) {
    for (String term : WordQueries.terms(IndexField.TEXT, typed)) {
      score(term, worth);
      understanding.mark(term);
    }
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
    List<ConceptWords.Found> found = expand ? concepts.find(typed) : List.of();
    List<QueryNode> units = nodes(typed);
    if (units.isEmpty()) {
      units = typed.stream().flatMap(word -> node(word).stream()).toList();
      typed.forEach(word -> scoreWord(word, 1));
    } else {
      score(typed, found);
    }
    if (units.isEmpty()) {
      return new QueryNode.Nothing();
    }
    QueryNode plain = matching(units.stream().distinct().toList());
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

  private static boolean isContent(String typed) {
    return Words.prose(typed).stream().anyMatch(token -> !Words.isStopWord(token.term()));
  }

  /** Empty where there is no letter to look for. */
  private static Optional<QueryNode> node(String typed) {
    if (WordQueries.terms(IndexField.TEXT, typed).isEmpty()) {
      return Optional.empty();
    }
    QueryNode words = WordQueries.phrase(WordQueries.EVERYWHERE, typed);
    return Optional.of(
        WordQueries.identifier(typed).map(id -> QueryNode.any(List.of(words, id))).orElse(words));
  }

  private void score(String term, double worth) {
    for (IndexField field :
        List.of(
            IndexField.TEXT,
            IndexField.TITLE,
            IndexField.TERMS,
            IndexField.BODY,
            IndexField.AUTHOR)) {
      understanding.score(new QueryNode.Term(field, term), worth * weights.of(field));
    }
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
          ? node(text.words()).orElse(new QueryNode.Nothing())
          : QueryNode.all(nodes);
    }
    return phrase(text, wanted);
  }

  private QueryNode phrase(QueryExpression.Text text, boolean wanted) {
    QueryNode typed = WordQueries.phrase(WordQueries.EVERYWHERE, text.words());
    if (wanted) {
      scoreWord(text.words(), 1);
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
