package org.lucerna.check.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.CheckedAgainst;
import org.lucerna.check.EntryReport;
import org.lucerna.check.Region;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.model.RejectedSource;

/** Everything a report has, for programs. */
final class JsonReport implements ReportWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String write(CheckReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    against(root.putObject("checkedAgainst"), report.against());
    root.put("asOf", report.asOf().toString());
    ObjectNode counts = root.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.label(), report.count(severity));
    }
    ArrayNode rejected = root.putArray("rejected");
    for (RejectedSource one : report.rejected()) {
      rejected
          .addObject()
          .put("file", one.file())
          .put("position", one.position())
          .put("reason", one.reason().name())
          .put("detail", one.detail());
    }
    ArrayNode articles = root.putArray("articles");
    report.articles().forEach(article -> article(articles.addObject(), article));
    return root.toPrettyString() + '\n';
  }

  private static void against(ObjectNode node, CheckedAgainst against) {
    node.put("indexDate", against.indexDate().orElse(null));
    node.put("works", against.works());
    node.putObject("retractions")
        .put("works", against.retractions())
        .put("asOf", against.retractionsAsOf().orElse(null));
    node.putObject("guidance")
        .put("records", against.guidance())
        .put("asOf", against.guidanceAsOf().orElse(null));
    ArrayNode warnings = node.putArray("warnings");
    against.warnings().forEach(warnings::add);
    node.put("statement", against.sentence());
  }

  private static void article(ObjectNode node, ArticleReport article) {
    node.put("file", article.file());
    node.put("title", article.title());
    ArrayNode notes = node.putArray("notes");
    article.notes().forEach(notes::add);
    ArrayNode findings = node.putArray("findings");
    article.findings().forEach(it -> finding(findings.addObject(), it));
    ArrayNode entries = node.putArray("entries");
    article.entries().forEach(it -> entry(entries.addObject(), it));
    ArrayNode attributions = node.putArray("attributions");
    article
        .attributions()
        .forEach(
            it -> {
              ObjectNode named = attributions.addObject().put("source", it.name());
              if (it.entry() > 0) {
                named.put("entry", it.entry());
              } else {
                named.putNull("entry");
              }
            });
    ArrayNode suppressed = node.putArray("suppressed");
    article.suppressed().forEach(suppressed::add);
    node.put("known", article.known().size());
    node.put("correctedList", article.correctedList());
  }

  static void finding(ObjectNode node, ReportedFinding reported) {
    node.put("rule", reported.finding().code());
    node.put("severity", reported.finding().severity().label());
    node.put("title", reported.title());
    node.put("message", reported.finding().message());
    if (reported.finding().entry().isPresent()) {
      node.put("entry", reported.finding().entry().getAsInt());
    } else {
      node.putNull("entry");
    }
    ObjectNode evidence = node.putObject("evidence");
    evidence.put("quote", reported.finding().evidence().quote());
    reported.region().ifPresent(region -> region(evidence, region));
    node.put("mend", reported.finding().mend().orElse(null));
    node.put("fingerprint", reported.fingerprint());
  }

  private static void region(ObjectNode node, Region region) {
    node.put("start", region.offset());
    node.put("end", region.offset() + region.snippet().length());
    node.put("line", region.startLine());
    node.put("column", region.startColumn());
  }

  private static void entry(ObjectNode node, EntryReport entry) {
    node.put("position", entry.position());
    node.put("text", entry.raw());
    node.put("type", entry.type());
    node.set("citation", MAPPER.valueToTree(entry.citation()));
    node.put("verdict", entry.verdict().label());
    entry.id().ifPresent(id -> node.put("id", id));
    node.put(
        "confidence", Double.parseDouble(String.format(Locale.ROOT, "%.3f", entry.confidence())));
    ArrayNode differs = node.putArray("differs");
    entry
        .differs()
        .forEach(
            it ->
                differs
                    .addObject()
                    .put("field", it.field())
                    .put("cited", it.cited())
                    .put("record", it.recorded()));
    ArrayNode flags = node.putArray("flags");
    entry.flags().forEach(flags::add);
    node.put("corrected", entry.corrected());
  }
}
