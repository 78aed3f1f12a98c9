package org.lucerna.check.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.Finding;
import org.lucerna.check.Region;
import org.lucerna.check.ReportedFinding;
import org.lucerna.check.Severity;
import org.lucerna.check.rule.Rule;
import org.lucerna.check.rule.RuleInfo;
import org.lucerna.check.rule.RuleRegister;

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020, errata 01), as code hosts and editors read it. */
final class SarifReport implements ReportWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String write(CheckReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    rules(run.putObject("tool").putObject("driver"));
    run.put("columnKind", "utf16CodeUnits");
    invocation(run.putArray("invocations").addObject(), report);
    ArrayNode results = run.putArray("results");
    for (ArticleReport article : report.articles()) {
      article.findings().forEach(it -> result(results.addObject(), article, it));
    }
    ObjectNode properties = run.putObject("properties");
    properties.put("checkedAgainst", report.against().sentence());
    properties.put("asOf", report.asOf().toString());
    return root.toPrettyString() + '\n';
  }

  private static void rules(ObjectNode driver) {
    driver.put("name", "Lucerna");
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : RuleRegister.all()) {
      RuleInfo info = rule.info();
      ObjectNode node = rules.addObject();
      node.put("id", info.code());
      node.put("name", rule.getClass().getSimpleName());
      node.putObject("shortDescription").put("text", info.title() + '.');
      node.putObject("help").put("text", info.help());
      node.putObject("defaultConfiguration").put("level", level(info.severity()));
    }
  }

  /** What the report must say at its top has no finding to hang on: a notification (3.20.21). */
  private static void invocation(ObjectNode node, CheckReport report) {
    node.put("executionSuccessful", true);
    ArrayNode notifications = node.putArray("toolExecutionNotifications");
    notification(notifications, "note", report.against().sentence());
    report.warnings().forEach(it -> notification(notifications, "warning", it));
    for (ArticleReport article : report.articles()) {
      article
          .notes()
          .forEach(it -> notification(notifications, "note", article.file() + ": " + it));
    }
  }

  private static void notification(ArrayNode notifications, String level, String text) {
    ObjectNode node = notifications.addObject();
    node.put("level", level);
    node.putObject("message").put("text", text);
  }

  private static void result(ObjectNode node, ArticleReport article, ReportedFinding reported) {
    Finding finding = reported.finding();
    node.put("ruleId", finding.code());
    node.put("ruleIndex", index(finding.code()));
    node.put("level", level(finding.severity()));
    String mend = finding.mend().map(it -> "\nMend: " + it).orElse("");
    node.putObject("message")
        .put("text", finding.message() + "\nQuote: " + finding.evidence().quote() + mend);
    ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(article.file()));
    region(physical.putObject("region"), finding, reported.region());
    node.putObject("partialFingerprints").put("lucernaQuote/v1", reported.fingerprint());
    finding.entry().ifPresent(entry -> node.putObject("properties").put("entry", entry));
  }

  /** A quote that could not be placed stands for the beginning of the file. */
  private static void region(ObjectNode node, Finding finding, Optional<Region> region) {
    node.put("startLine", region.map(Region::startLine).orElse(1));
    region.ifPresent(
        it -> {
          node.put("startColumn", it.startColumn());
          node.put("endLine", it.endLine());
          node.put("endColumn", it.endColumn());
          node.put("charOffset", it.offset());
          node.put("charLength", it.snippet().length());
        });
    String quote = finding.evidence().quote();
    node.putObject("snippet")
        .put("text", region.map(Region::snippet).filter(it -> !it.isEmpty()).orElse(quote));
  }

  private static int index(String code) {
    List<Rule> rules = RuleRegister.all();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).info().code().equals(code)) {
        return i;
      }
    }
    throw new IllegalStateException("no such rule: " + code);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A relative reference with what a URI may not hold escaped (RFC 3986, 2.1). */
  private static String uri(String file) {
    try {
      String path = file.replace('\\', '/');
      // A colon in the first segment would make it a scheme.
      String safe = path.indexOf(':') >= 0 && !path.startsWith("/") ? "./" + path : path;
      return new URI(null, null, safe, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }
}
