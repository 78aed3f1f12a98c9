package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitedName;

/**
 * The names at the head of a reference.
 *
 * @param next the token after the list and what parts it from the rest
 * @param othersOmitted whether it ends in "et al"
 * @param editors whether the list says that these are editors
 * @param confidence how surely these are names, 0 where there are none
 */
record NameList(
    List<CitedName> names, int next, boolean othersOmitted, boolean editors, double confidence) {

  NameList {
    names = List.copyOf(names);
  }

  static NameList none(int at) {
    return new NameList(List.of(), at, false, false, 0);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
