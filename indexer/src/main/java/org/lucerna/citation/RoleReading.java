package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;

/** Which field the grammar put each part of a reference into: one letter a part. */
final class RoleReading {

  /** Parts that may hold a name where authors stand. */
  private static final int HEAD = 3;

  private final String[] letters;
  private final char[] fields;

  RoleReading(Tokens t, List<RolePart> parts) {
    this.letters = new String[parts.size()];
    this.fields = new char[parts.size()];
    for (int k = 0; k < letters.length; k++) {
      letters[k] = letters(t.between(parts.get(k).from(), parts.get(k).to()));
      fields[k] = 'O';
    }
  }

  /**
   * T title, C container, P publisher, L place, E edition, G series, B body, A persons, O other.
   */
  static char[] of(Tokens t, List<RolePart> parts, CitationDraft draft) {
    RoleReading reading = new RoleReading(t, parts);
    reading.mark('T', draft.text(CitationField.TITLE));
    reading.mark('C', draft.text(CitationField.CONTAINER_TITLE));
    reading.mark('P', draft.text(CitationField.PUBLISHER));
    reading.mark('L', draft.text(CitationField.PLACE));
    reading.mark('E', draft.text(CitationField.EDITION));
    reading.mark('G', draft.text(CitationField.COLLECTION_TITLE));
    reading.mark('B', draft.bodies());
    for (CitedName name : draft.authors()) {
      if (name instanceof CitedName.Person person) {
        reading.markPerson(person.family());
      }
    }
    return reading.fields();
  }

  char[] fields() {
    return fields.clone();
  }

  /** Marks the parts near the head that have a person's family name. */
  void markPerson(String name) {
    String family = letters(name);
    for (int k = 0; k < Math.min(HEAD, fields.length); k++) {
      if (fields[k] == 'O' && !family.isEmpty() && letters[k].contains(family)) {
        fields[k] = 'A';
      }
    }
  }

  /** Marks the parts that make up a text where it first stands and none of them is taken. */
  void mark(char field, String text) {
    String sought = letters(text);
    if (sought.isEmpty()) {
      return;
    }
    String whole = String.join("", letters);
    int at = whole.indexOf(sought);
    while (at >= 0 && !markAt(field, at, at + sought.length())) {
      at = whole.indexOf(sought, at + 1);
    }
  }

  /** Marks what lies between by half of its letters or more, unless some of it is taken. */
  private boolean markAt(char field, int from, int to) {
    boolean[] inside = new boolean[fields.length];
    boolean any = false;
    int start = 0;
    for (int k = 0; k < fields.length; k++) {
      int end = start + letters[k].length();
      int shared = Math.min(end, to) - Math.max(start, from);
      if (shared > 0 && fields[k] != 'O') {
        return false;
      }
      inside[k] = shared > 0 && shared * 2 >= letters[k].length();
      any |= inside[k];
      start = end;
    }
    for (int k = 0; k < fields.length; k++) {
      fields[k] = inside[k] ? field : fields[k];
    }
    return any;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
