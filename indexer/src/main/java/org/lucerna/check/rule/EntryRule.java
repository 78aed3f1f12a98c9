package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;

/** A rule that looks at each entry of the list by itself. */
interface EntryRule extends Rule {
  Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge);

  @Override
  default Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    return article.entries().stream().flatMap(entry -> check(entry, article, knowledge));
  }
}
