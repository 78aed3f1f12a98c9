package org.lucerna.analysis;

import org.apache.lucene.analysis.Analyzer;

/** The analyzers by purpose; safe for use by many threads. */
public final class Analyzers {
  /** Positions between two values of a field: no phrase or proximity reaches across. */
  public static final int GAP = 200;

  private static final Analyzer PROSE = new ProseAnalyzer();
  private static final Analyzer NAMES = new NameAnalyzer();

  private Analyzers() {}

  public static Analyzer prose() {
    return PROSE;
  }

  public static Analyzer names() {
    return NAMES;
  }
}
