package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.ListEntry;
import org.lucerna.citation.ReferenceList;
import org.lucerna.citation.ReferenceListSegmenter;
import org.lucerna.citation.References;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;

/** Reads Markdown as an article. */
final class Markdown {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\s*(---|\\+{3})\\s*\\R(.*?)\\R\\1\\s*\\R", Pattern.DOTALL);

  /** YAML's {@code key: value} or TOML's {@code key = value}. */
  private static final Pattern FIELD = Pattern.compile("([\\w-]+)(?::\\s*| = ?)(.*)");

  private static final Pattern ATX = Pattern.compile("(#{1,6})\\s+(.*)");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+•]|\\d{1,3}[.)])\\s+(\\S.*)");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[([^\\[\\]]{0,1000}+)]\\([^)]{0,2000}+\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{1,1000}+)]\\([^()]{0,2000}+(?:\\([^)]{0,200}+\\)[^()]{0,200}+){0,20}+\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|\\*|`)(?=\\S)(.{1,400}?)(?<=\\S)\\1");

  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^[ \\t]*:{3,}[ \\t]*(?:\\{[^{}\\n]{0,300}}|[\\w.-]{0,60})[ \\t]*:*[ \\t]*$");

  private static final Pattern MARKUP_LINE =
      Pattern.compile(
          "(?im)^[ \\t]*</?(?:div|section|article|p|span|details)(?:\\s[^<>\\n]{0,300})?>[ \\t]*$");

  /** What unfolds is headed by it: {@code <details><summary>References</summary>}. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?im)^[ \\t]*(?:<details(?:\\s[^<>\\n]{0,300})?>[ \\t]*)?<summary(?:\\s[^<>\\n]{0,300})?>[ \\t]*(?:<(?:b|strong|h[1-6])>)?"
              + "([^<>\\n]{1,200})(?:</(?:b|strong|h[1-6])>)?[ \\t]*</summary>[ \\t]*$");

  /** {@code \[1\]}, as converters write brackets that are no links (CommonMark, 2.4). */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]().&'\"<>~-])");

  private static final Pattern ANCHOR =
      Pattern.compile("(?i)<a\\s+(?:id|name)\\s*=\\s*[^<>\\n]{1,120}>\\s*</a>");

  private static final Pattern HEADING_ATTRIBUTES =
      Pattern.compile(
          "(?m)^(#{1,6}[ \\t][^\\n{]{1,300}?)[ \\t]*#*[ \\t]*\\{:?[ \\t]*[#.\\w-][^{}\\n]{0,200}}[ \\t]*$");

  private static final Pattern TITLE_BLOCK =
      Pattern.compile(
          "%[ \\t]+(\\S[^\\n]*)\\n(?:%[ \\t]+(\\S[^\\n]*)\\n)?(?:%[ \\t]+(\\S[^\\n]*)\\n)?");

  /** A name alone on its line may stand above the lines that say who wrote and reviewed. */
  private static final int LONGEST_NAME = 80;

  private final ArticleDraft draft;
  private final StringBuilder paragraph = new StringBuilder();

  Markdown(ArticleDraft draft) {
    this.draft = draft;
  }

  void read(String source) {
    String text = withoutAttributes(withoutComments(source.replace("\r\n", "\n")));
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.find()) {
      frontMatter(front.group(2));
      text = text.substring(front.end());
    } else {
      text = withoutTitleBlock(text);
    }
    MarkdownNotes notes = MarkdownNotes.of(MarkdownTables.withLists(MarkdownLinks.inlined(text)));
    text = ESCAPED.matcher(notes.text()).replaceAll("$1");
    List<ReferenceList> lists = ReferenceListSegmenter.findAll(headingsBare(text));
    List<ListEntry> entries = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (ReferenceList list : lists) {
      if (list.start() >= from) {
        body.append(withoutOpenHeading(text.substring(from, list.start()))).append('\n');
        from = list.end();
        entries.addAll(list.entries());
      }
    }
    body.append(text.substring(Math.min(from, text.length())));
    List<String> references = new ArrayList<>(entries.stream().map(ListEntry::raw).toList());
    references.addAll(notes.references());
    draft.references(References.ofAll(references));
    lines(body.toString().split("\n", -1));
  }

  /**
   * Pandoc's and kramdown's attributes, {@code # References {#refs .unnumbered}}, and the fences of
   * their blocks, {@code ::: {#refs}} (Pandoc's manual, header_attributes and fenced_divs), lines
   * that open and close blocks of HTML, and anchors without words.
   */
  private static String withoutAttributes(String text) {
    String bare = MARKUP_LINE.matcher(FENCE.matcher(text).replaceAll("")).replaceAll("");
    bare = ANCHOR.matcher(bare).replaceAll("");
    bare = SUMMARY.matcher(bare).replaceAll("\n$1\n");
    return HEADING_ATTRIBUTES.matcher(bare).replaceAll("$1");
  }

  /** "% title", "% author; author", "% date" (Pandoc's manual, pandoc_title_block). */
  private String withoutTitleBlock(String text) {
    Matcher block = TITLE_BLOCK.matcher(text);
    if (!block.lookingAt()) {
      return text;
    }
    take("title", block.group(1).strip());
    if (block.group(2) != null) {
      Parts.of(block.group(2), ";").forEach(name -> take("author", name.strip()));
    }
    if (block.group(3) != null) {
      take("date", block.group(3).strip());
    }
    return text.substring(block.end());
  }

  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", from)) {
      int close = text.indexOf("-->", open);
      if (close < 0) {
        break;
      }
      kept.append(text, from, open);
      from = close + 3;
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** A thematic break: three or more of its marks and nothing else. */
  private static boolean isRule(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      if ("-*_".indexOf(line.charAt(i)) >= 0) {
        marks++;
      } else if (!Character.isWhitespace(line.charAt(i))) {
        return false;
      }
    }
    return marks >= 3;
  }

  /** {@code ## Heading ##}: the marks behind it are decoration. */
  private static String withoutClosingMarks(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    return heading.substring(0, end).stripTrailing();
  }

  /** Heading marks as blanks: the text keeps its length, so that offsets hold for both. */
  private static String headingsBare(String text) {
    Matcher marks = Pattern.compile("(?m)^#{1,6}\\s").matcher(text);
    return marks.replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** The marks before a list's own heading go with it. */
  private static String withoutOpenHeading(String text) {
    String bare = text.stripTrailing();
    int end = bare.length();
    while (end > 0 && bare.charAt(end - 1) == '#') {
      end--;
    }
    return end == 0 || bare.charAt(end - 1) == '\n' ? bare.substring(0, end) : text;
  }

  private void lines(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      Matcher atx = ATX.matcher(line.strip());
      Matcher bullet = BULLET.matcher(line);
      if (line.isBlank() || isRule(line)) {
        flush();
      } else if (atx.matches()) {
        flush();
        heading(atx.group(1).length(), withoutClosingMarks(atx.group(2)));
      } else if (i + 1 < lines.length
          && paragraph.isEmpty()
          && !bullet.matches()
          && UNDERLINE.matcher(lines[i + 1].strip()).matches()) {
        heading(lines[i + 1].strip().startsWith("=") ? 1 : 2, line);
        i++;
      } else if (bullet.matches()) {
        flush();
        paragraph.append(bullet.group(1));
      } else {
        String plain = plain(line);
        if (paragraph.length() < LONGEST_NAME && ByLines.take(plain, new ArticleDraft())) {
          flush();
          ByLines.take(plain, draft);
          continue;
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    flush();
  }

  private void heading(int level, String text) {
    String plain = plain(text);
    if (draft.header.title().isEmpty()) {
      draft.header.title(plain);
    } else if (!plain.equals(draft.header.title())) {
      draft.heading(level, plain);
    }
  }

  private void flush() {
    String text = plain(paragraph.toString());
    if (!text.isBlank() && !Boilerplate.is(text) && !ByLines.take(text, draft)) {
      draft.paragraph(text);
      ByLines.findReviewer(text, draft);
    }
    paragraph.setLength(0);
  }

  private void frontMatter(String yaml) {
    String key = "";
    for (String line : yaml.split("\n")) {
      Matcher field = FIELD.matcher(line);
      String value = line.strip().replaceFirst("^-\\s+", "");
      if (field.matches()) {
        key = field.group(1).toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
        value = field.group(2);
      }
      String bare = value.strip().replaceFirst("^name:\\s+", "");
      boolean list = bare.startsWith("[") && bare.endsWith("]") && !key.equals("title");
      for (String each :
          list ? bare.substring(1, bare.length() - 1).split(",") : new String[] {bare}) {
        take(key, each.strip().replaceAll("^[\"']|[\"']$", "").strip());
      }
    }
  }

  private void take(String key, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (key) {
      case "title" -> draft.header.title(value);
      case "author", "authors" -> draft.author(Names.ofByline(value));
      case "reviewer", "reviewers", "reviewedby" -> draft.reviewer(Names.ofByline(value));
      case "publisher", "source" -> draft.publisher(value);
      case "date", "published", "datepublished" -> draft.header.published(Dates.parse(value));
      case "updated", "lastupdated", "lastmod" -> draft.header.updated(Dates.parse(value));
      case "reviewed", "lastreviewed" -> draft.reviewed(Dates.parse(value));
      case "url", "canonical", "canonicalurl" -> draft.header.url(value);
      case "language", "lang" -> draft.header.language(value);
      case "keywords" -> draft.keyword(value);
      default -> {}
    }
  }

  private static String plain(String text) {
    String words = IMAGE.matcher(text.strip()).replaceAll("$1");
    words = LINK.matcher(words).replaceAll("$1");
    words = EMPHASIS.matcher(words).replaceAll("$2");
    return words.replaceAll("^>\\s*", "").replaceAll("\\s+", " ").strip();
  }
}
