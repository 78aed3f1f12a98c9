package org.lucerna.cli;

import java.io.PrintWriter;
import org.lucerna.query.Explanation;

/** How a query was read, for people: a part a line, indented by depth, hits first. */
final class ExplanationText {
  private final PrintWriter out;

  ExplanationText(PrintWriter out) {
    this.out = out;
  }

  void print(Explanation explanation) {
    print(explanation.tree(), 0);
    out.println();
    out.println("read as  " + explanation.syntax());
    out.println("plain    " + explanation.plain());
    out.println("PubMed   " + explanation.pubmed());
    explanation.notes().forEach(note -> out.println("note     " + note));
  }

  private void print(Explanation.Part part, int depth) {
    String also = part.means().isEmpty() ? "" : "  (also " + String.join(", ", part.means()) + ')';
    out.printf("%8d  %s%s%s%n", part.hits(), "  ".repeat(depth), part.is(), also);
    part.parts().forEach(inner -> print(inner, depth + 1));
  }
}
