package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** The terms a pattern with {@code *} and {@code ?} stands for. */
final class WildcardTerms {
  /** Steps that making a pattern deterministic may take; only contrived ones need more. */
  private static final int MOST_WORK = 10_000;

  private final CompiledAutomaton automaton;

  WildcardTerms(String pattern) {
    List<Automaton> steps = new ArrayList<>();
    pattern
        .codePoints()
        .forEach(
            c ->
                steps.add(
                    switch (c) {
                      case '*' -> Automata.makeAnyString();
                      case '?' -> Automata.makeAnyChar();
                      default -> Automata.makeChar(c);
                    }));
    this.automaton =
        new CompiledAutomaton(
            Operations.determinize(Operations.concatenate(steps), MOST_WORK), false, true);
  }

  TermsEnum in(Terms terms) throws IOException {
    return automaton.getTermsEnum(terms);
  }
}
