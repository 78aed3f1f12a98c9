package org.lucerna.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lucerna.index.CommitInfo;

/**
 * How far the code that runs has read the files of an index. A run over some of them leaves the
 * others as other code may have read them.
 *
 * @param roots full paths under which nothing is of other code
 */
record CodeReach(Set<String> roots) {
  static CodeReach of(Optional<CommitInfo> last, String code) {
    return new CodeReach(
        last.filter(commit -> commit.code().equals(code))
            .map(commit -> Set.copyOf(commit.reach()))
            .orElse(Set.of()));
  }

  /** Whether other code read any of the files that a run goes over. */
  boolean fallsShort(KnownFiles known, Set<String> over) {
    return Stream.concat(known.files().keySet().stream(), known.archives().keySet().stream())
        .anyMatch(path -> isUnderAny(path, over) && !isUnderAny(path, roots));
  }

  /**
   * The paths after a run that read again whatever {@link #fallsShort} tells of; none lies in
   * another.
   */
  List<String> after(Set<String> over) {
    Set<String> all = new TreeSet<>(roots);
    all.addAll(over);
    // What lies in a path sorts behind it.
    Set<String> outermost = new LinkedHashSet<>();
    for (String root : all) {
      if (!isUnderAny(root, outermost)) {
        outermost.add(root);
      }
    }
    return List.copyOf(outermost);
  }

  /** As {@link ListedFile#isUnder} for each root, but a run may have thousands of them. */
  private static boolean isUnderAny(String path, Set<String> roots) {
    if (roots.contains(path)) {
      return true;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      if (roots.contains(above)
          || roots.contains(path.substring(0, slash + 1))
          || (above.endsWith("!") && roots.contains(above.substring(0, slash - 1)))) {
        return true;
      }
    }
    return false;
  }
}
