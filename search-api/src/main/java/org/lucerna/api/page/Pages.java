package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.lucerna.api.Citations;
import org.lucerna.api.Evidence;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.api.http.Problem;
import org.lucerna.api.http.Route;
import org.lucerna.search.Suggestion;

/** The routes of the pages, one line each. */
public final class Pages {
  private static final int SUGGESTIONS = 8;

  private final Evidence evidence;
  private final Citations citations;
  private final Supplier<LocalDate> today;
  private final Templates templates = new Templates();

  /**
   * @param today what counts as stale is counted from this day
   */
  public Pages(Evidence evidence, Citations citations, Supplier<LocalDate> today) {
    this.evidence = evidence;
    this.citations = citations;
    this.today = today;
  }

  public List<Route> routes() {
    HomePages home = new HomePages(evidence, templates);
    SearchPages search = new SearchPages(evidence, templates, today);
    RecordPages records = new RecordPages(evidence, templates, today);
    WordsPages words = new WordsPages(evidence, templates);
    CheckPages check = new CheckPages(citations, templates, today);
    return List.of(
        Route.page("/", home::answer),
        Route.page(SearchPages.PATH, search::answer),
        Route.page("/records/{id}", records.endpoint()),
        Route.page("/words", words::all),
        Route.page("/words/{id}", words::one),
        Route.page(CheckPages.PATH, check::form),
        Route.form(CheckPages.PATH, check::report),
        Route.page("/about", this::about),
        Route.page("/fragments/suggestions", this::suggestions));
  }

  private Answer about(Call call) {
    return templates.page("about", Frame.of("About and help", "about"), "");
  }

  /** Options for the search box's list; only scripts ask for it. */
  private Answer suggestions(Call call) {
    String typed = call.parameter("q").orElse("").strip();
    List<String> texts =
        typed.length() < 2 || typed.length() > 100
            ? List.of()
            : evidence.suggest(typed, SUGGESTIONS).stream()
                .map(Suggestion::text)
                .distinct()
                .toList();
    return templates.page("suggestions", Frame.of("", ""), texts);
  }

  /** A problem as a page, for {@link org.lucerna.api.http.LucernaServer}. */
  public Answer errorPage(Problem problem) {
    String title = problem.status() == 404 ? "Not found" : problem.title();
    return templates.page("problem", Frame.of(title, ""), problem).withStatus(problem.status());
  }
}
