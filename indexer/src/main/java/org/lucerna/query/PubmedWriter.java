package org.lucerna.query;

import java.util.List;

/** PubMed's syntax; what PubMed has no field for is written as a word everywhere. */
final class PubmedWriter extends QueryWriter {
  /** Where a range has no end of its own PubMed wants one. */
  private static final String FIRST = "1000";

  private static final String LAST = "3000";

  @Override
  String plain(QueryExpression.Plain plain) {
    return joined(" AND ", list(plain.parts()));
  }

  @Override
  String text(QueryExpression.Text text) {
    if (text.field() == FieldTag.HAS && text.words().equals("abstract")) {
      return "hasabstract";
    }
    String tag = text.field().pubmed();
    if (text.apart() >= 0) {
      return quoted(text.words()) + '[' + (tag.isEmpty() ? "all" : tag) + ":~" + text.apart() + ']';
    }
    String words = text.quoted() ? quoted(text.words()) : text.words();
    return tag.isEmpty() ? words : words + '[' + tag + ']';
  }

  @Override
  String range(QueryExpression.Range range) {
    String from = range.from().isBlank() ? FIRST : range.from();
    String to = range.to().isBlank() ? LAST : range.to();
    return from + ':' + to + "[dp]";
  }

  @Override
  String conjunction(List<QueryExpression> parts) {
    StringBuilder text = new StringBuilder();
    for (QueryExpression part : parts) {
      if (part instanceof QueryExpression.Not not && !text.isEmpty()) {
        text.append(" NOT ").append(part(not.part()));
      } else {
        text.append(text.isEmpty() ? "" : " AND ").append(part(part));
      }
    }
    return text.toString();
  }
}
