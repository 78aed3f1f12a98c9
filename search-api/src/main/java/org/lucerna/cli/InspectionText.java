package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.api.MentionAnswer;

/** An inspection for a person. */
final class InspectionText {
  private final PrintWriter out;

  InspectionText(PrintWriter out) {
    this.out = out;
  }

  void print(Inspection inspection) {
    out.println("FILE        " + inspection.file());
    out.println("FORMAT      " + inspection.format().orElse("not known"));
    inspection
        .rejected()
        .forEach(
            it ->
                out.println(
                    "REJECTED    "
                        + (it.position() + ' ' + it.reason()).strip()
                        + ": "
                        + it.detail()));
    inspection
        .doubts()
        .forEach(
            it ->
                out.println(
                    "DOUBT       "
                        + (it.position() + ' ' + it.reason()).strip()
                        + ": "
                        + it.detail()));
    inspection.deleted().forEach(it -> out.println("DELETES     " + it));
    inspection.records().forEach(this::record);
  }

  private void record(Inspection.Found found) {
    out.println();
    out.println("RECORD      " + found.id());
    out.println("kind        " + found.kind());
    out.println("title       " + found.title());
    found.publisher().ifPresent(it -> out.println("publisher   " + it));
    found.published().ifPresent(it -> out.println("published   " + it));
    line("identifiers ", found.identifiers());
    line("mentions    ", found.mentioned());
    out.println(
        "design      "
            + found.studyDesign()
            + (found.designSource().isEmpty() ? "" : " (from " + found.designSource() + ")"));
    found.fields().forEach((name, value) -> out.println(name + ": " + RecordFields.line(value)));
    sections(found.sections());
    references(found.references());
    mentions(found.mentions());
  }

  private void line(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.println(name + String.join(", ", values));
    }
  }

  private void sections(List<Inspection.Section> sections) {
    out.println();
    out.println("SECTIONS    " + sections.size());
    for (Inspection.Section section : sections) {
      out.println(
          "  ".repeat(Math.max(1, section.level()))
              + (section.heading().isEmpty() ? "(no heading)" : section.heading())
              + ": "
              + section.paragraphs().size()
              + (section.paragraphs().size() == 1 ? " paragraph" : " paragraphs"));
    }
  }

  private void references(List<Inspection.Entry> references) {
    out.println();
    out.println("REFERENCES  " + references.size());
    for (Inspection.Entry entry : references) {
      out.println("  " + entry.position() + ". " + entry.text());
      List<String> known = new ArrayList<>(entry.identifiers());
      entry.url().ifPresent(known::add);
      if (!known.isEmpty()) {
        out.println("     " + String.join("  ", known));
      }
    }
  }

  private void mentions(List<MentionAnswer> mentions) {
    out.println();
    out.println("MENTIONS    " + mentions.size());
    Map<String, Map<String, List<MentionAnswer>>> byFacet = new LinkedHashMap<>();
    for (String facet : List.of("treatment", "primaryCancer", "outcome", "other")) {
      byFacet.put(facet, new LinkedHashMap<>());
    }
    for (MentionAnswer mention : mentions) {
      byFacet
          .computeIfAbsent(mention.facet(), x -> new LinkedHashMap<>())
          .computeIfAbsent(
              mention.label() + "  [" + mention.concept() + "]", x -> new ArrayList<>())
          .add(mention);
    }
    byFacet.forEach(this::facet);
  }

  private void facet(String facet, Map<String, List<MentionAnswer>> concepts) {
    if (concepts.isEmpty()) {
      return;
    }
    out.println("  " + facet);
    concepts.forEach(
        (concept, found) -> {
          out.println("    " + concept + " x" + found.size());
          for (MentionAnswer mention : found) {
            out.println(
                "      "
                    + mention.polarity()
                    + ", "
                    + mention.origin()
                    + " in "
                    + mention.field()
                    + ": \""
                    + mention.text()
                    + "\" in \""
                    + mention.sentence().replaceAll("\\s+", " ").strip()
                    + '"');
          }
        });
  }
}
