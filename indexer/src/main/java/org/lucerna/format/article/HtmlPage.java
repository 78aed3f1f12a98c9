package org.lucerna.format.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page: its head's statements, and its content without what frames it. */
public final class HtmlPage {
  private static final String FRAMES =
      "script, style, noscript, template, nav, footer, aside, form, button, svg, iframe, dialog,"
          + " select, [hidden], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog]";

  private static final Pattern FRAMING =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:nav|navigation|navbar|menu|breadcrumbs?|sidebar|footer|cookies?|"
              + "share|sharing|social|related|recommended|newsletter|advert|advertisement|ads|"
              + "promo|comments?|respond|subscribe|popup|modal|toc|skip|signup|login|pagination|"
              + "masthead|toolbar|widget)(?:$|[-_\\s])");

  private final Document document;

  private HtmlPage(Document document) {
    this.document = document;
  }

  public static HtmlPage parse(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MAX_DEPTH);
    return new HtmlPage(Jsoup.parse(html, "", parser));
  }

  /** Deeper elements are taken for siblings. */
  private static final int MAX_DEPTH = 512;

  public Document document() {
    return document;
  }

  /** The first of some meta tags, by name or property, that says something. */
  public Optional<String> meta(String... names) {
    for (String name : names) {
      Optional<String> value = metas(name).stream().findFirst();
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  public List<String> metas(String name) {
    return document
        .select("meta[name~=(?i)^\\Q" + name + "\\E$], meta[property~=(?i)^\\Q" + name + "\\E$]")
        .eachAttr("content")
        .stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The address the page gives itself. */
  public Optional<String> canonicalUrl() {
    Element link = document.selectFirst("link[rel=canonical]");
    return Optional.ofNullable(link)
        .map(element -> element.attr("href").strip())
        .filter(href -> !href.isEmpty())
        .or(() -> meta("og:url"));
  }

  /** Takes the frame off the page for good, and returns what is left of its content. */
  public Element content() {
    Element body = document.body();
    int all = body.text().length();
    body.select(FRAMES).stream()
        .filter(element -> element.selectFirst("h1") == null)
        .filter(element -> !opensList(element))
        .filter(
            element -> element.text().length() * 2 < all || element.normalName().equals("script"))
        .forEach(Element::remove);
    body.select("body > header, body > div > header").stream()
        .filter(element -> element.selectFirst("h1") == null)
        .forEach(Element::remove);
    body.select("[class], [id]").stream()
        .filter(HtmlPage::frames)
        .filter(element -> element.text().length() * 3 < all)
        .forEach(Element::remove);
    return mainOf(body);
  }

  /** The button that unfolds the reference list is its heading. */
  private static boolean opensList(Element element) {
    return element.normalName().equals("button") && ReferenceElements.isHead(element.text());
  }

  private static boolean frames(Element element) {
    boolean big = element.selectFirst("h1") != null || element.normalName().equals("body");
    return !big
        && FRAMING.matcher(element.className() + ' ' + element.id()).find()
        && !ReferenceElements.isListClass(element.className() + ' ' + element.id());
  }

  /** The element that says it is the main one, where it holds most of the text. */
  private static Element mainOf(Element body) {
    int all = body.text().length();
    for (String selector : List.of("main", "[role=main]", "article", "#content", "#main")) {
      for (Element candidate : body.select(selector)) {
        if (candidate.text().length() * 2 > all) {
          return candidate;
        }
      }
    }
    return body;
  }
}
