package org.lucerna.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;

/** Which fields of a parsed reference are as labelled, by the rules of the sets' own scorer. */
record FieldVerdicts(Citation citation, Map<CitationField, Boolean> right, boolean whole) {

  private static final List<String> FIELDS =
      List.of("title", "journal", "year", "volume", "issue", "fpage", "lpage", "doi", "pmid");

  private static final Pattern PAGE = Pattern.compile("([a-z]*)(\\d+)");

  static FieldVerdicts of(LabelledReference reference, Citation citation) {
    ObjectNode found = CitationPredictions.prediction(citation);
    boolean whole = authors(reference.gold()).equals(authors(found));
    Map<CitationField, Boolean> right = new EnumMap<>(CitationField.class);
    right.put(CitationField.AUTHORS, whole);
    for (String field : FIELDS) {
      boolean same = value(reference.gold(), field).equals(value(found, field));
      whole &= same;
      right.merge(field(field), same, Boolean::logicalAnd);
    }
    return new FieldVerdicts(citation, right, whole);
  }

  private static CitationField field(String name) {
    return switch (name) {
      case "title" -> CitationField.TITLE;
      case "journal" -> CitationField.CONTAINER_TITLE;
      case "year" -> CitationField.ISSUED;
      case "volume" -> CitationField.VOLUME;
      case "issue" -> CitationField.ISSUE;
      case "fpage", "lpage" -> CitationField.PAGES;
      default -> CitationField.URL;
    };
  }

  static List<String> authors(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : node.path("authors")) {
      String letters = LabelledReference.letters(name.asText());
      if (!letters.isEmpty()) {
        names.add(letters);
      }
    }
    return names;
  }

  static String value(JsonNode node, String field) {
    String text = node.path(field).asText("");
    return switch (field) {
      case "year" -> year(text);
      case "doi" ->
          text.toLowerCase(java.util.Locale.ROOT)
              .strip()
              .replaceFirst("^(https?://)?(dx\\.)?doi\\.org/|^doi:?\\s*", "")
              .replaceFirst("[.,;) ]+$", "");
      case "lpage" -> lastPage(plainNumber(node.path("fpage").asText("")), plainNumber(text));
      case "fpage", "volume", "issue", "pmid" -> plainNumber(text);
      default -> LabelledReference.letters(text);
    };
  }

  private static String year(String text) {
    Matcher year = Pattern.compile("\\d{4}").matcher(text);
    return year.find() ? year.group() : LabelledReference.letters(text);
  }

  private static String plainNumber(String text) {
    return LabelledReference.letters(text).replaceFirst("^(pp?|vol|no)(?=\\d)", "");
  }

  /** "496-7" ends on 497; a last page that is the first says nothing. */
  private static String lastPage(String first, String last) {
    Matcher a = PAGE.matcher(first);
    Matcher b = PAGE.matcher(last);
    String whole = last;
    if (a.matches() && b.matches()) {
      int missing = a.group(2).length() - b.group(2).length();
      if (missing > 0) {
        whole = a.group(1) + a.group(2).substring(0, missing) + b.group(2);
      } else if (!a.group(1).isEmpty() && b.group(1).isEmpty()) {
        whole = a.group(1) + last;
      }
    }
    return whole.equals(first) ? "" : whole;
  }
}
