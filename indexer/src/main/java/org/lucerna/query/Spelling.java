package org.lucerna.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lucerna.vocabulary.EditDistance;

/** "Did you mean": the names nearest to a mistyped one. */
public final class Spelling {
  private static final int MOST = 3;

  private Spelling() {}

  /** Names at most a third of their letters away, nearest first. */
  public static List<String> nearest(String typed, Collection<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> near(lower, name.toLowerCase(Locale.ROOT)))
        .sorted(
            Comparator.<String>comparingInt(
                    name -> EditDistance.between(lower, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean near(String typed, String name) {
    if (Math.abs(typed.length() - name.length()) > name.length()) {
      return false;
    }
    boolean beginning = typed.length() >= 3 && name.startsWith(typed);
    return beginning || EditDistance.between(typed, name) <= Math.max(1, name.length() / 3);
  }
}
