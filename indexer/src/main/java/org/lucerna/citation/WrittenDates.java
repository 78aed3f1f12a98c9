package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.PartialDate;

/** Dates as people write them, months in the languages that references are read in. */
public final class WrittenDates {
  private static final String[] UPDATED = {
    "update", "updated", "amended", "revised", "revision", "modified", "reviewed", "aktualisiert"
  };

  private WrittenDates() {}

  /** The date that a text begins with. */
  public static Optional<PartialDate> leading(String text) {
    return Dates.at(new Tokens(text, 0), 0).map(Dates.Found::date);
  }

  /** Every day, month or year at which a reference says that its work was updated. */
  public static List<PartialDate> updates(String reference) {
    Tokens tokens = new Tokens(reference, 0);
    List<PartialDate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isOneOf(i, UPDATED)) {
        int date = i + 1;
        while (tokens.isSignOf(date, ":,(") || tokens.isOneOf(date, "on", "in", "date", "am")) {
          date++;
        }
        Dates.at(tokens, date).map(Dates.Found::date).ifPresent(found::add);
      }
    }
    return found;
  }
}
