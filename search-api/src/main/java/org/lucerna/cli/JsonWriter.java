package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.api.ItemAnswer;
import org.lucerna.api.Json;
import org.lucerna.api.SearchAnswer;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchResult;

/** The API's answer, one for each search. */
final class JsonWriter implements ResultWriter {
  private final PrintWriter out;
  private final List<ItemAnswer> items = new ArrayList<>();
  private @Nullable SearchResult first;

  JsonWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String queryId, SearchResult result) {
    flush();
    first = result;
  }

  @Override
  public void hit(String queryId, int rank, Hit hit) {
    items.add(ItemAnswer.of(hit));
  }

  @Override
  public boolean wantsHighlights() {
    return true;
  }

  @Override
  public void end() {
    flush();
    out.flush();
  }

  private void flush() {
    if (first != null) {
      SearchAnswer page = SearchAnswer.of(first, Optional.empty());
      out.println(
          Json.pretty(
              new SearchAnswer(
                  page.query(),
                  page.totalCount(),
                  items,
                  page.neighbours(),
                  page.facets(),
                  page.nextPageToken(),
                  page.nextPageUrl(),
                  page.suggestions(),
                  page.notices())));
      items.clear();
    }
  }
}
