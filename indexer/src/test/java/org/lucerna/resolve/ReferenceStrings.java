package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/** The fields of a reference as strings that can be damaged, and the styles that print them. */
final class ReferenceStrings {
  private static final int SHOWN = 6;

  List<String> authors = new ArrayList<>();
  String title = "";
  String journal = "";
  String year = "";
  String volume = "";
  String issue = "";
  String pages = "";
  String identifier = "";
  boolean etAl;

  static ReferenceStrings of(Publication publication) {
    ReferenceStrings strings = new ReferenceStrings();
    publication.authors().stream().map(PersonName::display).forEach(strings.authors::add);
    strings.title = publication.header().title().replaceFirst("[.]$", "");
    strings.year =
        publication.header().published().map(date -> Integer.toString(date.year())).orElse("");
    Optional<JournalIssue> issue = publication.journal();
    strings.journal = issue.map(JournalIssue::title).orElse("");
    strings.volume = issue.flatMap(JournalIssue::volume).orElse("");
    strings.issue = issue.flatMap(JournalIssue::issue).orElse("");
    strings.pages = issue.flatMap(JournalIssue::pages).orElse("");
    return strings;
  }

  String print(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> join(names(", "), title + '.', journal + '.', dated(";"), identifier);
      case 1 ->
          join(
              names(", "),
              parenthesised(year) + '.',
              title + '.',
              journal + ',',
              numbers(", "),
              identifier);
      case 2 ->
          join(title + '.', names("; "), journal, numbers(", "), parenthesised(year), identifier);
      default ->
          join(
              names(", ") + ':',
              title + '.',
              "In: " + journal,
              year + ',',
              numbers(":"),
              identifier);
    };
  }

  /** The fields one after the other in any order: what a careless copy leaves. */
  String printShuffled(Random random) {
    List<String> parts =
        new ArrayList<>(List.of(names(", "), title + '.', journal + '.', dated("; ")));
    Collections.swap(parts, random.nextInt(4), random.nextInt(4));
    return join(parts.toArray(String[]::new));
  }

  private String names(String separator) {
    int shown = etAl ? Math.min(1, authors.size()) : Math.min(SHOWN, authors.size());
    String names = String.join(separator, authors.subList(0, shown));
    return shown < authors.size() ? names + ", et al." : names.isEmpty() ? "" : names + '.';
  }

  private String dated(String separator) {
    return year + (volume.isEmpty() && pages.isEmpty() ? "." : separator + numbers(":") + '.');
  }

  private String numbers(String separator) {
    String number = volume + (issue.isEmpty() || volume.isEmpty() ? "" : "(" + issue + ")");
    return number + (pages.isEmpty() ? "" : (number.isEmpty() ? "" : separator) + pages);
  }

  private static String parenthesised(String text) {
    return text.isEmpty() ? "" : "(" + text + ")";
  }

  private static String join(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part.chars().anyMatch(Character::isLetterOrDigit)) {
        text.append(text.isEmpty() ? "" : " ").append(part);
      }
    }
    return text.toString();
  }
}
