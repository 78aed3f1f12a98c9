package org.lucerna.format.article;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.WholeText;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** Articles in Markdown (CommonMark headings, lists, links), with front matter or without. */
public final class MarkdownFormat implements SourceFormat {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:#{1,6}\\s+\\S|\\S.{0,100}\\R(?:={3,}|-{3,})\\s*$)");

  /** Two headings, one below the other: no comment in code or data looks so. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?m)^#{1,5} {1,3}\\S[^#\\n]{0,100}$(?:\\R(?!# ).{0,4000}$){0,60}\\R#{2,6} \\S");

  /** A note that the text defines. */
  private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]{1,60}]: *\\S");

  private static final int LONGEST_FRONT_MATTER = 400;
  private static final Pattern KEY = Pattern.compile("[\\w-]{1,60}(?::| = )");
  private static final Pattern TOML =
      Pattern.compile("(?s)\\A\\s{0,9}\\+{3}\\s{0,9}?\\R.{0,9000}?\\R\\+{3}\\s{0,9}?\\R");
  private static final Pattern RULE = Pattern.compile("(?:---|\\+{3})\\s*");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    char first = Heads.first(text);
    if (first == '<' || first == '{' || Heads.binary(text)) {
      return Recognition.NO;
    }
    if (SECTION.matcher(text).find()) {
      return Recognition.LIKELY;
    }
    boolean marked =
        HEADING.matcher(text).find() || NOTE.matcher(text).find() || hasFrontMatter(text);
    // TOML's front matter is no prose, and looks like code.
    return marked && Prose.is(TOML.matcher(text).replaceFirst(""))
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  /** Keys with values, or lists below them, between two lines of {@code ---} or {@code +++}. */
  private static boolean hasFrontMatter(String text) {
    List<String> lines = text.stripLeading().lines().limit(LONGEST_FRONT_MATTER).toList();
    boolean keys = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean rule = line.stripTrailing().equals(lines.getFirst().stripTrailing());
      if (i == 0 ? !RULE.matcher(line).matches() : rule) {
        return keys;
      }
      boolean key = KEY.matcher(line).lookingAt();
      keys |= key;
      boolean below =
          line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("- ");
      if (i > 0 && !key && !(keys && below)) {
        return false;
      }
    }
    return false;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    ArticleDraft draft = new ArticleDraft();
    new Markdown(draft).read(WholeText.of(file));
    if (!draft.isEmpty()) {
      sink.accept(new SourceItem.Read(draft.build(file, "", name())));
    }
  }
}
