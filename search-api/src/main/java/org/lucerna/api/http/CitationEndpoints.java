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
import org.lucerna.api.Upload;
import org.lucerna.check.CheckReport;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.query.InvalidQueryException.Fault;

/**
 * {@code POST /api/v1/citations/parse}, {@code /resolve} and {@code /check}. Nothing sent is kept,
 * and no cache may keep an answer.
 */
public final class CitationEndpoints {
  static final String PARSE = "/api/v1/citations/parse";
  static final String RESOLVE = "/api/v1/citations/resolve";
  static final String CHECK = "/api/v1/citations/check";
  static final Set<String> LIST_PARAMETERS = Set.of("list", "name");
  static final Set<String> CHECK_PARAMETERS = Set.of("format", "asOf", "name");

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
    return fresh(wantsLines(call) ? lines(answers) : Answer.json(answers));
  }

  private static boolean wantsLines(Call call) {
    String accept = call.header("accept").orElse("").toLowerCase(Locale.ROOT);
    return JSON_LINES.stream().anyMatch(accept::contains);
  }

  private static Answer lines(List<?> answers) {
    String text = answers.stream().map(it -> Json.line(it) + '\n').collect(Collectors.joining());
    return Answer.text("application/jsonl; charset=utf-8", text);
  }

  private List<String> references(Call call, Submission sent) {
    List<String> references = new ArrayList<>(sent.references());
    if (!sent.text().isBlank()) {
      String text = sent.text().stripTrailing();
      references.addAll(isList(call, sent) ? citations.entries(text) : text.lines().toList());
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

  private static boolean isList(Call call, Submission sent) {
    String list = sent.parameter(call, "list").orElse("false");
    return switch (list) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refuse("list", "'" + list + "' is neither true nor false");
    };
  }

  private Answer check(Call call) {
    Submission sent = Submission.of(call);
    ReportFormat format = format(call, sent);
    CheckReport report = check(citations, call, sent);
    return fresh(Answer.text(format.mediaType(), format.write(report)));
  }

  /** The report on everything sent; also what the page shows. */
  public static CheckReport check(Citations citations, Call call, Submission sent) {
    LocalDate asOf =
        sent.parameter(call, "asOf")
            .filter(it -> !it.isBlank())
            .map(CitationEndpoints::date)
            .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    List<Upload> articles = new ArrayList<>(sent.files());
    String text = String.join("\n", sent.references()) + sent.text();
    if (!text.isBlank()) {
      String name = sent.parameter(call, "name").orElse("text");
      articles.addFirst(Upload.named(name, text.getBytes(StandardCharsets.UTF_8)));
    }
    CheckReport report = citations.check(articles, asOf);
    if (report.articles().isEmpty()) {
      throw Rejections.problem(report.rejected());
    }
    return report;
  }

  /** By name, else the first of {@code Accept} that is one of them, else JSON. */
  private static ReportFormat format(Call call, Submission sent) {
    Optional<String> named = sent.parameter(call, "format");
    if (named.isPresent()) {
      return ReportFormat.ofLabel(named.get())
          .orElseThrow(() -> refuse("format", "'" + named.get() + "' is not one of " + labels()));
    }
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

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw refuse("asOf", "'" + text + "' is not a date as 2026-11-01");
    }
  }

  private static Answer fresh(Answer answer) {
    return answer.with("Cache-Control", "no-store");
  }

  private static ProblemException refuse(String parameter, String detail) {
    return new ProblemException(
        Problem.invalid(List.of(new Fault(parameter, detail, 0, List.of())), List.of(parameter)));
  }
}
