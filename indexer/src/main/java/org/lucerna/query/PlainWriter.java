package org.lucerna.query;

import java.util.List;
import java.util.Locale;

/** Lucerna's own syntax. */
final class PlainWriter extends QueryWriter {
  @Override
  String plain(QueryExpression.Plain plain) {
    return String.join(" ", plain.parts().stream().map(this::text).toList());
  }

  @Override
  String text(QueryExpression.Text text) {
    String field = text.field() == FieldTag.UNTAGGED ? "" : text.field().plain() + ':';
    if (text.apart() >= 0) {
      return field + quoted(text.words()) + '~' + text.apart();
    }
    return field + (text.quoted() || !isOneWord(text) ? phrase(text) : text.words());
  }

  private static boolean isOneWord(QueryExpression.Text text) {
    String words = text.words();
    return words.chars().noneMatch(c -> Character.isWhitespace(c) || "(),;:\"".indexOf(c) >= 0)
        && !List.of("AND", "OR", "NOT").contains(words);
  }

  /** {@code Smith J} unquoted finds {@code Smith JA} too: a star keeps that. */
  private static String phrase(QueryExpression.Text text) {
    String words = text.words().strip();
    boolean name = text.field() == FieldTag.AUTHOR || text.field() == FieldTag.FIRST_AUTHOR;
    boolean initials = words.matches("(?s).*\\s\\S{1,2}");
    return quoted(name && !text.quoted() && initials ? words + '*' : words);
  }

  @Override
  String range(QueryExpression.Range range) {
    return String.format(Locale.ROOT, "%s:%s..%s", range.field().plain(), range.from(), range.to());
  }

  @Override
  String conjunction(List<QueryExpression> parts) {
    return joined(" AND ", parts);
  }
}
