package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitedName;

/** Names in Han characters at the head of a reference: "王伟, 李娜.": surname first, in one word. */
final class HanNames {

  private static final int LONGEST = 4;

  private HanNames() {}

  static NameList at(Tokens t, int from) {
    List<CitedName> names = new ArrayList<>();
    int i = from;
    while (isName(t, i)) {
      String name = t.get(i);
      names.add(
          new CitedName.Person(
              name.substring(0, 1),
              Optional.of(name.substring(1)),
              Optional.empty(),
              Optional.empty()));
      if (t.isSignOf(i + 1, ".。")) {
        return new NameList(names, i + 2, false, false, 0.8);
      }
      if (!t.isSignOf(i + 1, ",，、;")) {
        return NameList.none(from);
      }
      i += 2;
    }
    return NameList.none(from);
  }

  private static boolean isName(Tokens t, int i) {
    return t.isWord(i)
        && t.length(i) >= 2
        && t.length(i) <= LONGEST
        && t.get(i).chars().allMatch(HanNames::isHan);
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
