package org.lucerna.model;

/**
 * An author, editor or investigator as the source gives them.
 *
 * @param family family name with its particles, or the whole of a collective name
 * @param given given names or initials, empty where unknown
 * @param suffix such as {@code Jr} or {@code 2nd}, else empty
 * @param collective whether this is a group or body and not a person
 */
public record PersonName(String family, String given, String suffix, boolean collective) {
  public static PersonName person(String family, String given) {
    return new PersonName(family, given, "", false);
  }

  public static PersonName group(String name) {
    return new PersonName(name, "", "", true);
  }

  /**
   * As PubMed shows an author: {@code Puijk RS}, {@code Martin RCG 2nd}, {@code COLLISION Trial
   * Group}.
   */
  public String display() {
    if (collective || given.isEmpty()) {
      return family;
    }
    return (family + ' ' + initials() + ' ' + suffix).strip();
  }

  /** Whether what is given are initials and no names, as {@code RS} and {@code R. S.}. */
  public boolean givesInitials() {
    return given.length() <= 4 && given.equals(given.toUpperCase(java.util.Locale.ROOT));
  }

  private String initials() {
    if (givesInitials()) {
      return given.replace(".", "").replace(" ", "");
    }
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (start && Character.isLetter(c)) {
        initials.append(Character.toUpperCase(c));
      }
      start = c == ' ' || c == '-' || c == '.';
    }
    return initials.toString();
  }
}
