package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Two titles laid side by side word by word (Needleman and Wunsch 1970): what they share, and
 * between it the stretches in which they differ.
 *
 * @param shared telling words that both have
 * @param gaps in order
 * @param cut what of the record's title is missing at its end, where nothing stands for it
 */
record TitleGaps(int shared, List<Gap> gaps, List<String> cut) {
  private static final int SAME = 6;
  private static final int ALIKE = 5;
  private static final int SMALL_SAME = 2;

  /** Words of the record that are not cited, and words that are cited in their place. */
  record Gap(List<String> recorded, List<String> cited) {
    /** The same letters, parted or slipped; "ni" for "in". */
    boolean isSlip() {
      boolean small = !recorded.isEmpty() && recorded.stream().noneMatch(TitleWord::tells);
      if (small && cited.size() == 1 && TitleWord.isFragment(cited.getFirst())) {
        return true;
      }
      String one = String.join("", recorded);
      String other = String.join("", cited);
      return one.equals(other)
          || (!one.isEmpty()
              && !other.isEmpty()
              && !partsSiblings()
              && TitleWord.isSlip(one, other));
    }

    /** "RFA" for radiofrequency ablation, "chemo" for chemotherapy. */
    boolean isAbbreviation() {
      if (recorded.stream().anyMatch(TitleWord::partsSiblings)
          || cited.stream().anyMatch(TitleWord::partsSiblings)
          || recorded.isEmpty()
          || cited.isEmpty()) {
        return false;
      }
      String one = String.join("", recorded);
      String other = String.join("", cited);
      return isShortFor(one, other, recorded.size()) || isShortFor(other, one, cited.size());
    }

    private boolean partsSiblings() {
      return recorded.stream().anyMatch(TitleWord::partsSiblings)
          && cited.stream().anyMatch(TitleWord::partsSiblings);
    }

    private static boolean isShortFor(String whole, String brief, int words) {
      boolean begins = brief.length() >= 3 && whole.startsWith(brief) && words == 1;
      return brief.chars().noneMatch(Character::isDigit)
          && (begins || (words >= 2 && brief.length() <= 5 && isInOrder(brief, whole)));
    }

    private static boolean isInOrder(String brief, String whole) {
      int at = 0;
      for (int i = 0; i < whole.length() && at < brief.length(); i++) {
        at += whole.charAt(i) == brief.charAt(at) ? 1 : 0;
      }
      return brief.length() >= 2 && at == brief.length() && whole.charAt(0) == brief.charAt(0);
    }
  }

  static TitleGaps of(List<String> recorded, List<String> cited) {
    int n = recorded.size();
    int m = cited.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        int pair = pair(recorded.get(i), cited.get(j));
        int skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = pair == 0 ? skip : Math.max(skip, best[i + 1][j + 1] + pair);
      }
    }
    return walk(recorded, cited, best);
  }

  private static int pair(String recorded, String cited) {
    if (recorded.equals(cited)) {
      return TitleWord.tells(recorded) ? SAME : SMALL_SAME;
    }
    return TitleWord.tells(recorded) && TitleWord.alike(recorded, cited) ? ALIKE : 0;
  }

  private static TitleGaps walk(List<String> recorded, List<String> cited, int[][] best) {
    List<Gap> gaps = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < recorded.size() && j < cited.size()) {
      int pair = pair(recorded.get(i), cited.get(j));
      if (pair > 0 && best[i][j] == best[i + 1][j + 1] + pair) {
        close(gaps, missing, added);
        shared += TitleWord.tells(recorded.get(i)) ? 1 : 0;
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        missing.add(recorded.get(i++));
      } else {
        added.add(cited.get(j++));
      }
    }
    missing.addAll(recorded.subList(i, recorded.size()));
    added.addAll(cited.subList(j, cited.size()));
    List<String> cut = added.isEmpty() ? List.copyOf(missing) : List.of();
    if (cut.isEmpty()) {
      close(gaps, missing, added);
    }
    return new TitleGaps(shared, List.copyOf(gaps), cut);
  }

  private static void close(List<Gap> gaps, List<String> missing, List<String> added) {
    if (!missing.isEmpty() || !added.isEmpty()) {
      gaps.add(new Gap(List.copyOf(missing), List.copyOf(added)));
      missing.clear();
      added.clear();
    }
  }
}
