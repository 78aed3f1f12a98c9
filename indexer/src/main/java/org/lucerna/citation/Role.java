package org.lucerna.citation;

import java.util.List;

/** What a stretch of a reference says: whom, what or where. */
enum Role {
  PERSON(0),
  BODY(1),
  TITLE(2),
  CONTAINER(3),
  OTHER(4);

  static final int COUNT = 5;

  private static final List<Role> BY_INDEX = List.of(PERSON, BODY, TITLE, CONTAINER, OTHER);

  private final int index;

  Role(int index) {
    this.index = index;
  }

  static Role at(int index) {
    return BY_INDEX.get(index);
  }

  /** Where its weights stand, from 0 to before {@link #COUNT}. */
  int index() {
    return index;
  }
}
