package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lucerna.citation.References;
import org.lucerna.model.Reference;

/**
 * The references of a page or document that has no list under a heading: paragraphs styled as a
 * bibliography (as Word and Zotero set it), the items of its citation fields, its foot- or
 * endnotes.
 */
final class NoteElements {
  /** Tika's foot- and endnotes, and the anchors Word and LibreOffice give theirs in HTML. */
  private static final String NOTES =
      "div.footnote, div.endnote, div[id~=^_?(?:ftn|edn|sdfootnote|sdendnote)\\d+$]";

  private static final Pattern LABEL =
      Pattern.compile("^(?:\\[(?:\\d{1,3}|[ivxl]{1,7})]|\\d{1,3}[.)])\\s+");

  private NoteElements() {}

  /** The items of citation fields, taken off the document: they are no part of its text. */
  static List<Element> fieldsOf(Document document) {
    List<Element> fields = List.copyOf(document.select("p." + CitationFields.STYLE));
    fields.forEach(Element::remove);
    return fields;
  }

  /** Whether the document's foot- or endnotes are its references. */
  static boolean areReferences(Element content) {
    return References.areMostly(notes(content).stream().map(Element::text).toList());
  }

  private static List<Element> notes(Element content) {
    List<Element> notes = new ArrayList<>(content.select(NOTES));
    notes.removeIf(note -> note.text().isBlank());
    return notes;
  }

  /**
   * @param fields what {@link #fieldsOf} gave for the same document
   */
  static List<Reference> takeFrom(Element content, List<Element> fields) {
    List<Element> styled = content.select("p.bibliography, p.Bibliography, p.MsoBibliography");
    if (!styled.isEmpty()) {
      return take(styled);
    }
    if (!fields.isEmpty()) {
      return take(fields);
    }
    List<Element> notes = notes(content);
    if (!References.areMostly(notes.stream().map(Element::text).toList())) {
      return List.of();
    }
    return take(NoteMarks.inOrder(content, notes));
  }

  /** The number before an entry or note is the list's. */
  private static List<Reference> take(List<Element> entries) {
    for (Element entry : entries) {
      String text = entry.text().strip();
      String bare = LABEL.matcher(text).replaceFirst("");
      if (!bare.equals(text) && entry.select("a[href^=http]").isEmpty()) {
        entry.text(bare);
      }
    }
    return ReferenceElements.take(entries);
  }
}
