package org.lucerna.vocabulary.tagging;

import java.util.Arrays;
import org.lucerna.model.Facet;

/**
 * One pass over a record's words. In each facet the leftmost longest phrase wins; a phrase of
 * another facet may overlap it.
 */
final class Scanner {
  private static final int FACETS = Facet.values().length;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Scan scan;

  /** Per facet: the longest terms from the current token, and where the last winner ended. */
  private final Entry.Term[][] best = new Entry.Term[FACETS][4];

  private final int[] bestCount = new int[FACETS];
  private final int[] bestLast = new int[FACETS];
  private final int[] coveredTo = new int[FACETS];
  private CueKind bestCue = CueKind.STOP;
  private int bestCueLast;
  private int cuesCoveredTo;
  private int neverLast;

  Scanner(Lexicon lexicon, Scan scan) {
    this.lexicon = lexicon;
    this.tokens = scan.tokens;
    this.scan = scan;
  }

  void run() {
    Arrays.fill(coveredTo, -1);
    cuesCoveredTo = -1;
    int sentence = -1;
    for (int i = 0; i < tokens.count; i++) {
      if ((tokens.gap[i] & Gap.SENTENCE) != 0) {
        sentence++;
      }
      int word = tokens.word[i];
      if (word == WordTable.UNKNOWN) {
        continue;
      }
      long groups = lexicon.wordGroups[word];
      if (groups != 0) {
        scan.groupsAt[i] |= groups;
        scan.groupsOfSentence[sentence] |= groups;
      }
      int node = lexicon.trie.first(word);
      if (node != PhraseTrie.NONE) {
        walk(i, node, sentence);
      }
    }
    for (long groups : scan.groupsOfSentence) {
      scan.groupsOfRecord |= groups;
    }
  }

  private void walk(int first, int start, int sentence) {
    Arrays.fill(bestCount, 0);
    bestCueLast = -1;
    neverLast = -1;
    int node = start;
    int last = first;
    while (true) {
      scan.steps++;
      for (Entry entry : lexicon.trie.entries(node)) {
        consider(entry, first, last, sentence);
      }
      int next = last + 1;
      if (next >= tokens.count) {
        break;
      }
      int gap = tokens.gap[next];
      if ((gap & Gap.BARRIER) != 0) {
        break;
      }
      if ((gap & Gap.MARK) != 0) {
        next = acrossMark(node, next, gap);
        if (next < 0) {
          break;
        }
        node = (gap & Gap.OPEN) == 0 ? markNode(node, gap) : node;
      }
      int word = tokens.word[next];
      node = word == WordTable.UNKNOWN ? PhraseTrie.NONE : lexicon.trie.next(node, word);
      if (node == PhraseTrie.NONE) {
        break;
      }
      last = next;
    }
    settle(first);
  }

  /** The token to go on with across a comma, a slash or "(SHORT)"; -1 for none. */
  private int acrossMark(int node, int next, int gap) {
    if (gap == (Gap.OPEN | Gap.SPACE)) {
      boolean skips =
          next + 1 < tokens.count
              && (tokens.gap[next + 1] & ~(Gap.SPACE | Gap.HYPHEN)) == Gap.CLOSE;
      return skips ? next + 1 : -1;
    }
    return markNode(node, gap) == PhraseTrie.NONE ? -1 : next;
  }

  private int markNode(int node, int gap) {
    return switch (gap & Gap.MARK) {
      case Gap.COMMA -> lexicon.trie.next(node, WordTable.COMMA);
      case Gap.SLASH -> lexicon.trie.next(node, WordTable.SLASH);
      default -> PhraseTrie.NONE;
    };
  }

  private void consider(Entry entry, int first, int last, int sentence) {
    switch (entry) {
      case Entry.Term term -> {
        if (term.form() == null || hasForm(term.form(), first, last)) {
          keep(term, last);
        }
      }
      case Entry.GroupWord group -> addGroups(first, last, sentence, group.groups());
      case Entry.Piece piece -> scan.addPiece(piece, first, last);
      case Entry.Cue cue -> {
        if (last >= bestCueLast) {
          bestCue = cue.kind();
          bestCueLast = last;
        }
      }
      case Entry.Never never -> neverLast = last;
    }
  }

  private void keep(Entry.Term term, int last) {
    int facet = term.facet();
    if (bestCount[facet] > 0 && last > bestLast[facet]) {
      bestCount[facet] = 0;
    }
    if (bestCount[facet] == best[facet].length) {
      best[facet] = Arrays.copyOf(best[facet], bestCount[facet] * 2);
    }
    best[facet][bestCount[facet]++] = term;
    bestLast[facet] = last;
  }

  private void settle(int first) {
    for (int facet = 0; facet < FACETS; facet++) {
      if (bestCount[facet] > 0 && first > coveredTo[facet] && bestLast[facet] > neverLast) {
        for (int i = 0; i < bestCount[facet]; i++) {
          Entry.Term term = best[facet][i];
          scan.addTerm(term, first, bestLast[facet]);
          if (isLongForm(term)) {
            scan.spelledOut.set(term.concept());
          }
        }
        coveredTo[facet] = bestLast[facet];
      }
      coveredTo[facet] = Math.max(coveredTo[facet], neverLast);
    }
    if (bestCueLast >= 0 && first > cuesCoveredTo) {
      scan.addCue(bestCue, first, bestCueLast);
      cuesCoveredTo = bestCueLast;
    }
  }

  private static boolean isLongForm(Entry.Term term) {
    return switch (term.type()) {
      case PREF_LABEL, ALT_LABEL, LAY_TERM, DRUG_NAME, BRAND_NAME -> true;
      case ID,
          ABBREVIATION,
          SEARCH_LABEL,
          CONTEXT_TERM,
          ORGAN_WORD,
          TOGETHER,
          MESH_HEADING,
          SHARED_WORD ->
          false;
    };
  }

  private void addGroups(int first, int last, int sentence, long groups) {
    for (int i = first; i <= last; i++) {
      scan.groupsAt[i] |= groups;
    }
    scan.groupsOfSentence[sentence] |= groups;
  }

  /** Whether the text has the form's own capitals; hyphens and a plural s do not matter. */
  private boolean hasForm(String form, int first, int last) {
    int at = tokens.start[first];
    int end = tokens.end[last];
    int i = 0;
    while (at < end) {
      char c = tokens.chars[at];
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      while (i < form.length() && !Character.isLetterOrDigit(form.charAt(i))) {
        i++;
      }
      if (i == form.length()) {
        return c == 's' && at == end - 1;
      }
      if (form.charAt(i) != c) {
        return false;
      }
      i++;
      at++;
    }
    return i == form.length();
  }
}
