package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.model.Identifier;
import org.lucerna.model.Reference;

/** Makes the model's references from the text of entries. */
public final class References {

  private static final String[] WEB_STARTS = {"https://", "http://", "www."};

  private References() {}

  /** One entry: its text as given, the identifiers and the first web address in it. */
  public static Reference of(int position, String raw) {
    return new Reference(position, raw, own(raw), firstUrl(raw));
  }

  private static List<Identifier> own(String raw) {
    return IdentifierScanner.identifiers(raw.substring(0, OtherWork.start(raw)));
  }

  public static List<Reference> ofAll(List<String> entries) {
    List<Reference> references = new ArrayList<>();
    for (String entry : entries) {
      references.add(of(references.size() + 1, entry));
    }
    return List.copyOf(references);
  }

  /** Whether a note is beyond doubt a reference, by what references carry and prose does not. */
  public static boolean isSurelyOne(String note) {
    return ReferenceSigns.score(note) >= 2 * ReferenceSigns.REFERENCE;
  }

  static Optional<String> firstUrl(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = -1;
    for (String start : WEB_STARTS) {
      int at = lower.indexOf(start);
      if (at >= 0 && lower.length() == text.length() && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(text.substring(first, UrlExtent.end(text, first)));
  }

  /** Whether notes are a list of references: half of them at least surely are. */
  public static boolean areMostly(List<String> notes) {
    long sure = notes.stream().filter(References::isSurelyOne).count();
    return sure > 0 && sure * 2 >= notes.size();
  }
}
