package org.lucerna.search.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.lucerna.query.FieldTag;
import org.lucerna.query.QueryExpression;

/** A query as read, on one line: phrases in single quotes, {@code ~n} for words apart. */
final class Shown {
  private Shown() {}

  static String of(QueryExpression query) {
    return switch (query) {
      case QueryExpression.Plain plain -> joined(" ", List.copyOf(plain.parts()));
      case QueryExpression.And and -> joined(" & ", and.parts());
      case QueryExpression.Or or -> joined(" | ", or.parts());
      case QueryExpression.Not not -> '!' + of(not.part());
      case QueryExpression.Range range ->
          range.field().plain() + ':' + range.from() + ".." + range.to();
      case QueryExpression.Text text ->
          (text.field() == FieldTag.UNTAGGED ? "" : text.field().plain() + ':')
              + (text.quoted() ? "'" + text.words() + "'" : text.words())
              + (text.apart() < 0 ? "" : "~" + text.apart());
    };
  }

  private static String joined(String operator, List<QueryExpression> parts) {
    return parts.stream().map(Shown::of).collect(Collectors.joining(operator, "(", ")"));
  }
}
