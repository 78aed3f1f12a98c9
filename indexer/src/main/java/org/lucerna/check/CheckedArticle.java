package org.lucerna.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lucerna.check.text.Markers;
import org.lucerna.check.text.PlacedText;
import org.lucerna.check.text.QuoteFinder;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TextSpan;

/**
 * An article as the rules see it.
 *
 * @param file path as given, with {@code /}
 * @param source as its format read it
 * @param text the file's own text; for PDF and office files the text that was read
 * @param finder over {@code text}
 * @param entries its reference list, empty where it has none
 * @param links works that its text links to and the list does not give, as far as the index could
 *     be asked
 * @param passages its own words in order
 * @param markers what in the passages points into the list
 * @param sample whether the article says that its list is not the whole one
 * @param asOf the day against which dates count as stale
 */
public record CheckedArticle(
    String file,
    SourceArticle source,
    PlacedText text,
    QuoteFinder finder,
    List<CheckedEntry> entries,
    List<CheckedEntry> links,
    List<Passage> passages,
    Markers markers,
    boolean sample,
    LocalDate asOf) {
  public CheckedArticle {
    entries = List.copyOf(entries);
    links = List.copyOf(links);
    passages = List.copyOf(passages);
  }

  /** Words of a passage, with their place. */
  public Evidence quote(Passage passage, TextSpan words) {
    String quote = words.in(passage.text());
    int from = passage.span().map(TextSpan::start).orElse(0);
    return new Evidence(quote, finder.find(quote, from).filter(span -> span.start() >= from));
  }

  /** Words that stand in the text as they are. */
  public Evidence quote(String words) {
    return new Evidence(words, finder.find(words, 0));
  }

  /** What a finding about the whole article quotes: its title. */
  public Evidence whole() {
    String title = source.header().title();
    Optional<TextSpan> span = finder.find(title, 0);
    return new Evidence(title, span);
  }
}
