package org.lucerna.format.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lucerna.format.article.HtmlBlocks;
import org.lucerna.format.article.HtmlPage;
import org.lucerna.format.build.Dates;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;
import org.lucerna.source.SourceFile;

/** One page on nice.org.uk. */
final class NicePage {
  private static final Pattern CODE = Pattern.compile("\\b([A-Z]{2,5}\\d{1,4})\\b");

  private final HtmlPage page;
  private final GuidanceDraft draft = new GuidanceDraft();

  NicePage(HtmlPage page) {
    this.page = page;
  }

  /** The number a page says it is about, empty for other pages of NICE's. */
  static Optional<Identifier> numberOf(HtmlPage page) {
    return page.meta("dc.identifier", "dcterms.identifier", "identifier")
        .flatMap(NiceNumbers::parse)
        .or(() -> page.canonicalUrl().flatMap(NiceNumbers::inUrl))
        .or(() -> inMetadata(page));
  }

  private static Optional<Identifier> inMetadata(HtmlPage page) {
    for (String line :
        page.document().select(".page-header__metadata li, .page-header li").eachText()) {
      Matcher code = CODE.matcher(line);
      if (code.find()) {
        return NiceNumbers.parse(code.group(1));
      }
    }
    return Optional.empty();
  }

  void read() {
    Optional<Identifier> number = numberOf(page);
    number.ifPresent(draft.header::own);
    page.canonicalUrl().filter(url -> url.startsWith("http")).ifPresent(draft.header::url);
    draft.publisher = page.meta("dc.publisher", "og:site_name").or(() -> Optional.of("NICE"));
    Optional.ofNullable(page.document().selectFirst("h1"))
        .map(Element::text)
        .ifPresent(draft.header::title);
    page.meta("dc.title", "dcterms.title").ifPresent(draft.header::title);
    draft.header.title(page.document().title().replaceFirst("\\s*\\|.*$", ""));
    draft.type =
        page.meta("dc.type").orElseGet(() -> number.map(NiceNumbers::typeOf).orElse("Guidance"));
    page.meta("dc.issued", "dcterms.issued", "dc.date.issued")
        .ifPresent(date -> draft.header.published(Dates.parse(date)));
    page.meta("dc.modified", "dcterms.modified")
        .ifPresent(date -> draft.header.updated(Dates.parse(date)));
    metadata();
    blocks();
  }

  Guidance build(SourceFile file, String format) {
    return draft.build(file, "", format);
  }

  private void metadata() {
    for (Element line : page.document().select(".page-header__metadata li, .page-header li")) {
      String text = line.text();
      String lower = text.toLowerCase(Locale.ROOT);
      Element time = line.selectFirst("time[datetime]");
      Optional<PartialDate> date =
          Dates.parse(time == null ? text.replaceFirst("^[^:]*:", "") : time.attr("datetime"));
      if (lower.startsWith("published")) {
        draft.header.published(date);
      } else if (lower.startsWith("last updated") || lower.startsWith("updated")) {
        draft.header.updated(date);
      } else if (lower.contains("withdrawn") && !lower.contains("not ")) {
        draft.status(GuidanceStatus.WITHDRAWN);
      }
    }
  }

  private void blocks() {
    Element content = page.content();
    content.select(".page-header").remove();
    List<String> summary = new ArrayList<>();
    boolean overview = true;
    NiceHistory history = new NiceHistory(draft, draft.header.own(IdentifierScheme.NICE));
    for (HtmlBlocks.Block block : HtmlBlocks.of(content)) {
      if (block.level() > 0) {
        overview = block.text().equalsIgnoreCase("overview");
        if (!block.text().equals(draft.header.title())) {
          draft.heading(block.level(), block.text());
        }
      } else {
        history.paragraph(block.text(), block.item());
        if (overview && summary.size() < 3) {
          summary.add(block.text());
        } else {
          draft.paragraph(block.text());
        }
      }
    }
    draft.summary = String.join(" ", summary);
  }
}
