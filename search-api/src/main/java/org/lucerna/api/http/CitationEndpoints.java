package org.lucerna.api.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lucerna.api.Citations;
import org.lucerna.api.Json;
import org.lucerna.api.ReferenceText;
import org.lucerna.api.Upload;
import org.lucerna.check.CheckReport;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.check.style.CitationStyles;

/**
 * {@code POST /api/v1/citations/parse}, {@code /resolve} and {@code /check}. Nothing sent is kept,
 * and no cache may keep an answer.
 */
public final class CitationEndpoints {
  static final String PARSE = "/api/v1/citations/parse";
  static final String RESOLVE = "/api/v1/citations/resolve";
  static final String CHECK = "/api/v1/citations/check";
  static final Set<String> LIST_PARAMETERS = Set.of("list", "name");
  static final Set<String> CHECK_PARAMETERS = Set.of("format", "asOf", "style", "name");

  /** References of one request: so many are answered well within its time. */
  static final int MOST_REFERENCES = 5_000;

  private static final Set<String> JSON_LINES =
      Set.of("application/jsonl", "application/x-ndjson", "application/json-lines");

  private final Citations citations;

  public CitationEndpoints(Citations citations) {
    this.citations = citations;
  }

  List<Route> routes() {
    return List.of(
        Route.upload(PARSE, LIST_PARAMETERS, call -> each(call, citations::parse)),
        Route.upload(RESOLVE, LIST_PARAMETERS, call -> each(call, citations::resolve)),
        Route.upload(CHECK, CHECK_PARAMETERS, this::check));
  }

  private <T> Answer each(Call call, Function<List<String>, List<T>> answer) {
    List<String> references = references(call, Submission.of(call));
    if (references.size() > MOST_REFERENCES) {
      throw new ProblemException(
          Problem.of(
              413,
              "too-many-references",
              "Too many references",
              "At most %d references at once; here are %d."
                  .formatted(MOST_REFERENCES, references.size())));
    }
    List<T> answers = answer.apply(references);
    return fresh(wantsLines(call) ? jsonLines(answers) : Answer.json(answers));
  }

  private static boolean wantsLines(Call call) {
    String accept = call.header("accept").orElse("").toLowerCase(Locale.ROOT);
    return JSON_LINES.stream().anyMatch(accept::contains);
  }

  private static Answer jsonLines(List<?> answers) {
    String text = answers.stream().map(it -> Json.line(it) + '\n').collect(Collectors.joining());
    return Answer.text("application/jsonl; charset=utf-8", text);
  }

  private List<String> references(Call call, Submission sent) {
    boolean list = isList(call, sent);
    List<String> references = new ArrayList<>(sent.references());
    if (!sent.text().isBlank()) {
      references.addAll(list ? citations.entries(sent.text().stripTrailing()) : lines(sent.text()));
    }
    for (Upload file : sent.files()) {
      Citations.Entries entries = citations.entriesOf(file);
      if (entries.references().isEmpty() && !entries.rejected().isEmpty()) {
        throw Rejections.problem(entries.rejected());
      }
      references.addAll(entries.references());
    }
    return references;
  }

  /** What is pasted often ends in empty lines, which are no references. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(ReferenceText.lines(text));
    while (lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return lines;
  }

  private static boolean isList(Call call, Submission sent) {
    CitationParameters parameters = CitationParameters.of(call, sent, LIST_PARAMETERS);
    Optional<Boolean> list =
        parameters.value("list", CitationEndpoints::truth, "neither true nor false");
    parameters.refuseFaulty();
    return list.orElse(false);
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Answer check(Call call) {
    Submission sent = Submission.of(call);
    CitationParameters parameters = CitationParameters.of(call, sent, CHECK_PARAMETERS);
    ReportFormat format =
        parameters
            .value("format", ReportFormat::ofLabel, "not one of " + labels())
            .orElseGet(() -> accepted(call));
    CheckReport report = check(citations, parameters, sent);
    return fresh(Answer.text(format.mediaType(), format.write(report)));
  }

  /** The report on everything sent, for the page that shows it. */
  public static CheckReport check(Citations citations, Call call, Submission sent) {
    return check(citations, CitationParameters.ofPage(call, sent, CHECK_PARAMETERS), sent);
  }

  private static CheckReport check(
      Citations citations, CitationParameters parameters, Submission sent) {
    LocalDate asOf =
        parameters
            .value("asOf", CitationEndpoints::day, "not a date as 2026-11-01")
            .orElseGet(CitationEndpoints::today);
    CitationStyle style =
        parameters
            .value("style", CitationStyles::bundled, "not one of " + styles())
            .orElse(CitationStyle.NLM);
    parameters.refuseFaulty();
    List<Upload> articles = new ArrayList<>(sent.files());
    String text = String.join("\n", sent.references()) + sent.text();
    if (!text.isBlank()) {
      String name = parameters.text("name").orElse("text");
      articles.addFirst(Upload.named(name, text.getBytes(StandardCharsets.UTF_8)));
    }
    CheckReport report = citations.check(articles, style, asOf);
    if (report.articles().isEmpty()) {
      throw Rejections.problem(report.rejected());
    }
    return report;
  }

  private static String styles() {
    return String.join(", ", CitationStyles.BUNDLED);
  }

  /** The first of {@code Accept} that is one of them, else JSON. */
  private static ReportFormat accepted(Call call) {
    for (String accepted : call.header("accept").orElse("").split(",", -1)) {
      String type = accepted.replaceFirst(";.*", "").strip();
      for (ReportFormat format : ReportFormat.values()) {
        if (format.mediaType().replaceFirst(";.*", "").equalsIgnoreCase(type)) {
          return format;
        }
      }
    }
    return ReportFormat.JSON;
  }

  private static String labels() {
    return List.of(ReportFormat.values()).stream()
        .map(ReportFormat::label)
        .collect(Collectors.joining(", "));
  }

  /** A date field of a form that was left empty is today. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text.isBlank() ? today() : LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static Answer fresh(Answer answer) {
    return answer.with("Cache-Control", "no-store");
  }
}
