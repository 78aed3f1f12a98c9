package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;

/** A rule that looks at each entry of the list, or linked work, by itself. */
interface EntryRule extends Rule {
  Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge);

  /** Whether it also looks at works that the text only links to: what has become of them. */
  default boolean looksAtLinks() {
    return false;
  }

  @Override
  default Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Stream<CheckedEntry> linked =
        looksAtLinks() ? article.links().stream() : Stream.<CheckedEntry>empty();
    return Stream.concat(article.entries().stream(), linked)
        .flatMap(entry -> check(entry, article, knowledge));
  }
}
