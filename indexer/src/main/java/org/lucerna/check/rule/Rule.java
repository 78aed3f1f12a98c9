package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Finding;

/** One rule of SPEC section 6. Knows no settings and no other rule; keeps no state. */
public interface Rule {
  RuleInfo info();

  /** What it finds, in any order. */
  Stream<Finding> check(CheckedArticle article, Knowledge knowledge);
}
