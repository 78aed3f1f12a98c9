package org.lucerna.resolve;

import java.util.List;

/**
 * Where, and how well, a record's title stands in the words of a reference: the best local
 * alignment (Smith and Waterman 1981) of the two, word by word.
 *
 * @param similarity weight of the title's words that were found, less what stands between them; 0
 *     to 1
 * @param start first word of the reference that belongs to the title
 * @param end one past the last
 * @param titleStart first word of the title that was found
 * @param titleEnd one past the last
 */
record TitleAlignment(double similarity, int start, int end, int titleStart, int titleEnd) {
  private static final TitleAlignment NONE = new TitleAlignment(0, 0, 0, 0, 0);

  /** Longer titles are compared by their beginning. */
  private static final int MOST_TITLE_WORDS = 60;

  private static final int SMALL_WORD = 1;
  private static final int WORD = 3;
  private static final int GAP = 1;

  /** Two slips change no more: words that differ in more letters are not alike. */
  private static final int MOST_LETTERS_CHANGED = 4;

  static TitleAlignment of(List<String> title, List<String> reference) {
    int n = Math.min(title.size(), MOST_TITLE_WORDS);
    int m = reference.size();
    int whole = 0;
    int[] weight = new int[n];
    for (int i = 0; i < n; i++) {
      weight[i] = Words.isSmall(title.get(i)) ? SMALL_WORD : WORD;
      whole += weight[i];
    }
    if (whole == 0 || m == 0) {
      return NONE;
    }
    return new Table(n, m).fill(title, reference, weight, whole);
  }

  private static final class Table {
    private final int n;
    private final int m;
    private final int[] score;
    // Where the local alignment that ends at a cell began: title word and reference word.
    private final int[] fromTitle;
    private final int[] fromReference;

    Table(int n, int m) {
      this.n = n;
      this.m = m;
      int cells = (n + 1) * (m + 1);
      score = new int[cells];
      fromTitle = new int[cells];
      fromReference = new int[cells];
    }

    TitleAlignment fill(List<String> title, List<String> reference, int[] weight, int whole) {
      int best = 0;
      int bestAt = 0;
      long[] letters = new long[m];
      for (int j = 0; j < m; j++) {
        letters[j] = Words.letters(reference.get(j));
      }
      for (int i = 1; i <= n; i++) {
        String word = title.get(i - 1);
        long own = Words.letters(word);
        for (int j = 1; j <= m; j++) {
          boolean near = Long.bitCount(own ^ letters[j - 1]) <= MOST_LETTERS_CHANGED;
          int change = near ? change(word, reference.get(j - 1), weight[i - 1]) : -GAP;
          int at = cell(change, i, j);
          if (score[at] > best) {
            best = score[at];
            bestAt = at;
          }
        }
      }
      return best == 0
          ? NONE
          : new TitleAlignment(
              (double) best / whole,
              fromReference[bestAt],
              bestAt % (m + 1),
              fromTitle[bestAt],
              bestAt / (m + 1));
    }

    private static int change(String word, String other, int weight) {
      return word.equals(other) ? weight : Words.alike(word, other) ? weight - GAP : -GAP;
    }

    private int cell(int change, int i, int j) {
      int at = i * (m + 1) + j;
      int diagonal = at - m - 2;
      take(at, diagonal, score[diagonal] + change, i - 1, j - 1);
      take(at, at - m - 1, score[at - m - 1] - GAP, i, j);
      take(at, at - 1, score[at - 1] - GAP, i, j);
      return at;
    }

    private void take(int at, int from, int value, int title, int reference) {
      if (value > score[at]) {
        score[at] = value;
        boolean begins = score[from] == 0;
        fromTitle[at] = begins ? title : fromTitle[from];
        fromReference[at] = begins ? reference : fromReference[from];
      }
    }
  }
}
