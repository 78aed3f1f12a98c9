package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.citation.ListEntry;
import org.lucerna.citation.ReferenceList;
import org.lucerna.citation.ReferenceListSegmenter;
import org.lucerna.format.article.TextBlocks.Block;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;

/** An article without any markup: what is title, heading, paragraph and reference is inferred. */
final class PlainText {
  private static final int TITLE_WITHIN = 8;

  private static final Pattern COLUMN_DATE =
      Pattern.compile(
          "\\s*\\S.{0,100}?(?:\\s{3,40}|\\t)((?:\\d{1,2}\\s)?(?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\s(?:19|20)\\d{2})\\s*");

  private final ArticleDraft draft;

  PlainText(ArticleDraft draft) {
    this.draft = draft;
  }

  void read(String text) {
    List<ReferenceList> lists = ReferenceListSegmenter.findAll(text);
    List<ListEntry> entries = new ArrayList<>();
    StringBuilder body = new StringBuilder(text.length());
    int from = 0;
    for (ReferenceList list : lists) {
      if (list.start() >= from) {
        body.append(text, from, list.start()).append("\n\n");
        from = list.end();
        entries.addAll(list.entries());
      }
    }
    body.append(text.substring(Math.min(from, text.length())));
    draft.references(ListEntry.toReferences(entries));
    List<Block> blocks = TextBlocks.of(body.toString());
    String masthead =
        blocks.stream()
            .map(Block::text)
            .filter(line -> !Boilerplate.is(line))
            .findFirst()
            .orElse("");
    List<Block> rest = clean(blocks);
    PublisherGuess.ofMasthead(masthead, draft.header.title())
        .ifPresent(
            name -> {
              draft.publisher(name);
              rest.removeIf(block -> block.text().equals(masthead));
            });
    sections(rest);
    if (draft.header.published().isEmpty()) {
      columnDate(text);
    }
    List<String> paragraphs =
        draft.sections().stream()
            .flatMap(
                section ->
                    Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()))
            .toList();
    if (draft.publisher().isEmpty()) {
      PublisherGuess.ofText(paragraphs).ifPresent(draft::publisher);
    }
    paragraphs.forEach(paragraph -> ByLines.findReviewer(paragraph, draft));
  }

  /** The date that stands set off at the right of a line at the head of a leaflet. */
  private void columnDate(String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .limit(TITLE_WITHIN)
        .map(COLUMN_DATE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .ifPresent(found -> draft.header.published(Dates.parse(found.group(1))));
  }

  /** Takes the title, the byline and the page's words about itself out. */
  private List<Block> clean(List<Block> blocks) {
    List<Block> rest = new ArrayList<>();
    String title = title(blocks);
    draft.header.title(title);
    boolean contents = false;
    boolean text = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      text |= !block.mayBeHeading() && !Boilerplate.is(block.text());
      contents = contents ? occursAfter(blocks, i) : Boilerplate.opensContents(block.text());
      boolean shortName =
          i < TITLE_WITHIN && i + 1 < blocks.size() && isPublisherLine(block, blocks.get(i + 1));
      boolean head = i < TITLE_WITHIN && draft.header.published().isEmpty();
      if (head && ByLines.takeDay(block.text(), draft)) {
        continue;
      }
      if (head && !block.text().equals(title)) {
        ByLines.takeSigned(block.text(), draft);
        if (draft.header.published().isPresent()) {
          continue;
        }
      }
      if (shortName && !block.text().equals(title)) {
        draft.publisher(block.text());
      } else if (!contents
          && (text || !block.text().equals(title))
          && !Boilerplate.is(block.text())
          && !ByLines.take(block.text(), draft)) {
        rest.add(block);
      }
    }
    return rest;
  }

  /** A name alone on its line, right above the byline. */
  private static boolean isPublisherLine(Block block, Block next) {
    return block.mayBeHeading()
        && block.text().length() < 60
        && ByLines.take(next.text(), new ArticleDraft())
        && !ByLines.take(block.text(), new ArticleDraft());
  }

  /** What stands twice at the top is the title; else the first line that may be a heading. */
  private static String title(List<Block> blocks) {
    int top = Math.min(blocks.size(), TITLE_WITHIN);
    for (int i = 0; i < top; i++) {
      for (int j = i + 1; j < top; j++) {
        if (blocks.get(i).text().equals(blocks.get(j).text()) && blocks.get(i).mayBeHeading()) {
          return blocks.get(i).text();
        }
      }
    }
    return blocks.stream()
        .filter(block -> block.mayBeHeading() && !Boilerplate.is(block.text()))
        .filter(block -> !ByLines.isByLine(block.text()))
        .filter(block -> !ReferenceElements.isHead(block.text()))
        .map(Block::text)
        .findFirst()
        .orElseGet(() -> firstWords(blocks));
  }

  private static String firstWords(List<Block> blocks) {
    String text = blocks.isEmpty() ? "" : blocks.getFirst().text();
    int stop = text.indexOf(". ");
    String sentence = stop > 0 ? text.substring(0, stop) : text;
    return sentence.length() <= 160 ? sentence : sentence.substring(0, 157) + "...";
  }

  private static boolean occursAfter(List<Block> blocks, int i) {
    return blocks.subList(i + 1, blocks.size()).stream()
        .anyMatch(later -> later.text().equals(blocks.get(i).text()));
  }

  /** A line is a heading where text follows it; several short lines in a row are a list. */
  private void sections(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean headingFollows = isShort(blocks, i + 1) && isText(blocks, i + 2);
      boolean afterShort = i > 0 && isShort(blocks, i - 1);
      boolean heading =
          isShort(blocks, i) && (isText(blocks, i + 1) || (headingFollows && !afterShort));
      boolean repeated =
          i + 1 < blocks.size() && blocks.get(i + 1).text().equals(blocks.get(i).text());
      if (heading && !repeated) {
        draft.heading(2, blocks.get(i).text());
      } else if (!repeated) {
        draft.paragraph(blocks.get(i).text());
      }
    }
  }

  private static boolean isText(List<Block> blocks, int i) {
    return i < blocks.size() && !isShort(blocks, i);
  }

  /** Short and no lead-in to a list ("The treatment depends on:"). */
  private static boolean isShort(List<Block> blocks, int i) {
    if (i >= blocks.size() || !blocks.get(i).mayBeHeading()) {
      return false;
    }
    boolean leadsIn =
        blocks.get(i).text().endsWith(":")
            && i + 1 < blocks.size()
            && (blocks.get(i + 1).item()
                || Character.isLowerCase(blocks.get(i + 1).text().charAt(0)));
    return !leadsIn;
  }
}
