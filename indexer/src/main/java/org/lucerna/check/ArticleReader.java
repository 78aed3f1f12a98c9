package org.lucerna.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.check.text.LinkedMarkers;
import org.lucerna.check.text.MarkerScanner;
import org.lucerna.check.text.Markers;
import org.lucerna.check.text.PlacedText;
import org.lucerna.check.text.QuoteFinder;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.Citation;
import org.lucerna.model.Reference;
import org.lucerna.model.TextSection;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.CitedReference;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.source.StreamSafe;

/**
 * Makes of an article what the rules look at: entries resolved, passages and markers placed, runs
 * of accents bounded ({@link StreamSafe}), over which the rules' patterns would look back.
 */
final class ArticleReader {
  /** Headings of what is no text of the article. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)^(?:contact(?: us)?|cookies?.*|privacy.*|legal.*|terms.*|disclaimer.*|accessibility.*"
              + "|follow us.*|share.*|related.*|newsletter.*|subscribe.*|navigation|menu|on this page"
              + "|leave a reply.*|comments?)$");

  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?i)(?<![a-z])(?:sample|selection|some) of (?:the |our )?(?:\\w+ )?(?:sources|references|literature)\\b");

  private final ReferenceParser parser;
  private final ReferenceResolver resolver;
  private final LinkedWorks works;
  private final LocalDate asOf;

  ArticleReader(
      ReferenceParser parser, ReferenceResolver resolver, LinkedWorks works, LocalDate asOf) {
    this.works = works;
    this.parser = parser;
    this.resolver = resolver;
    this.asOf = asOf;
  }

  CheckedArticle read(ArticleInput input) {
    PlacedText text = input.text().bounded();
    QuoteFinder finder = new QuoteFinder(text.plain());
    List<CheckedEntry> entries = entries(input.article().references(), finder);
    List<Passage> passages = passages(input.article().sections(), finder);
    Markers markers =
        MarkerScanner.scan(
            text,
            passages.stream().map(Passage::span).flatMap(Optional::stream).toList(),
            entries.stream().map(CheckedEntry::raw).toList());
    boolean sample = !entries.isEmpty() && SAMPLE.matcher(text.plain()).find();
    return new CheckedArticle(
        input.file(),
        input.article(),
        text,
        finder,
        entries,
        works.of(text, passages, entries),
        passages,
        markers(markers, text, entries, passages),
        sample,
        asOf);
  }

  /** Those found by their looks, and those that link to an entry whatever they look like. */
  private static Markers markers(
      Markers written, PlacedText text, List<CheckedEntry> entries, List<Passage> passages) {
    return LinkedMarkers.added(
        written,
        text,
        passages.stream().map(Passage::span).flatMap(Optional::stream).toList(),
        entries.stream().map(CheckedEntry::span).toList());
  }

  private List<CheckedEntry> entries(List<Reference> references, QuoteFinder finder) {
    List<CheckedEntry> entries = new ArrayList<>();
    int from = 0;
    for (Reference read : references) {
      Reference reference = bounded(read);
      Citation citation = parser.parse(reference.raw());
      Optional<TextSpan> span = finder.find(reference.raw(), from);
      from = span.map(TextSpan::end).orElse(from);
      entries.add(
          new CheckedEntry(
              reference.position(),
              reference,
              citation,
              resolver.resolve(CitedReference.of(reference, citation)),
              span));
    }
    return entries;
  }

  private static Reference bounded(Reference read) {
    return new Reference(
        read.position(), StreamSafe.bounded(read.raw()), read.identifiers(), read.url());
  }

  private static List<Passage> passages(List<TextSection> sections, QuoteFinder finder) {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (TextSection section : sections) {
      if (!ASIDE.matcher(section.heading().strip()).matches()) {
        for (String read : section.paragraphs()) {
          String paragraph = StreamSafe.bounded(read);
          Optional<TextSpan> span = finder.find(paragraph, from);
          from = span.map(TextSpan::end).orElse(from);
          passages.add(new Passage(section.heading(), paragraph, span));
        }
      }
    }
    return passages;
  }
}
