package org.lucerna.search.evaluation;

import java.nio.file.Path;

/** A file of queries or judgements that is not in its form, with the line. */
public final class EvaluationFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluationFileException(Path file, int line, String detail) {
    super(file + ", line " + line + ": " + detail);
  }
}
