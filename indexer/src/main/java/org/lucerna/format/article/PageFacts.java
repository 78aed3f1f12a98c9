package org.lucerna.format.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;

/** Date and author as a page's markup gives them, where its words and linked data give none. */
final class PageFacts {
  /** Texts before a time element that belongs to the head of the page, in characters. */
  private static final int HEAD = 400;

  private static final int LONGEST_LINE = 160;

  private static final Pattern BY_LINE =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:by-?line|authors?|contrib(?:utors?)?(?:-group)?|writers?)(?:$|[-_\\s])");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|van|von|de|der|den|da|di|la)){1,4}");

  /** Who set the page up, and links to a profile. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:site |web)?(?:admin\\w*|master|root|editor|user\\d*|author|default)|.*(?:@|://).*");

  private final HtmlPage page;
  private final ArticleDraft draft;

  PageFacts(HtmlPage page, ArticleDraft draft) {
    this.page = page;
    this.draft = draft;
  }

  /** Terms and what they are: {@code <dt>Date:</dt><dd>22 January 2025</dd>}. */
  void terms(Element content) {
    for (Element term : content.select("dt")) {
      Element value = term.nextElementSibling();
      if (value != null && value.normalName().equals("dd")) {
        String line = term.text().replaceFirst("\\s?[:：]?\\s*$", "") + ": " + value.text();
        if (line.length() <= LONGEST_LINE) {
          ByLines.take(line, draft);
        }
      }
    }
  }

  /**
   * @param times of the content, its list taken out
   */
  void fill(Elements times, String text, List<Element> signed) {
    page.meta("date.modified", "last-modified", "dcterms.updated", "revised", "datemodified")
        .ifPresent(date -> draft.header.updated(Dates.parse(date)));
    if (draft.header.published().isEmpty()) {
      page.meta(
              "date",
              "pubdate",
              "publish-date",
              "publication_date",
              "dcterms.created",
              "datepublished")
          .or(() -> time(times, text))
          .ifPresent(date -> draft.header.published(Dates.parse(date)));
    }
    if (draft.hasAuthor()) {
      return;
    }
    page.metas("author").stream()
        .filter(name -> !NOBODY.matcher(name).matches())
        .forEach(name -> draft.author(Names.ofByline(name)));
    for (Element line : draft.hasAuthor() ? List.<Element>of() : signed) {
      names(line.text()).forEach(name -> draft.author(Names.ofByline(name)));
    }
  }

  /** Elements of a page that are called after the authors they name. */
  static List<Element> signed(Element content) {
    return content.select("[class], [rel=author], [itemprop=author]").stream()
        .filter(it -> it.hasAttr("rel") || it.hasAttr("itemprop") || isByLine(it.className()))
        .filter(it -> it.text().length() <= LONGEST_LINE && it.select("li, p").size() <= 1)
        .toList();
  }

  private static boolean isByLine(String className) {
    return BY_LINE.matcher(className).find();
  }

  /** The page's own: at its head, and in no paragraph of text. */
  private static Optional<String> time(Elements times, String text) {
    Element first = times.first();
    if (first == null) {
      return Optional.empty();
    }
    int at = text.indexOf(first.text());
    Element around = first.parent();
    boolean line = around == null || around.ownText().length() <= LONGEST_LINE / 2;
    boolean own = line && at >= 0 && at < HEAD;
    return own ? Optional.of(first.attr("datetime")) : Optional.empty();
  }

  /** The names a line begins with, where it is nothing but names up to its first stop. */
  private static List<String> names(String line) {
    String bare = line.strip().replaceFirst("^(?i:by|authors?:?|written by)\\s+", "");
    String[] statements = bare.split("(?<=\\p{Ll}{3})\\.(?:\\s|$)|\\s*[|·•]\\s*", 2);
    List<String> names =
        Arrays.stream(statements[0].split("\\s*[;,]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+"))
            .map(String::strip)
            .toList();
    return names.stream().allMatch(name -> PERSON.matcher(name).matches()) ? names : List.of();
  }
}
