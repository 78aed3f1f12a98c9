package org.lucerna.format.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.PublicationDraft;

/**
 * The one line in which Ovid and Embase.com say where a paper appeared: {@code BMC Cancer.
 * 18(1):821, 2018 Aug 15}, {@code J X. 12 (3) (pp 1-9), 2018. Date of Publication: 02 Mar 2018.},
 * {@code BMC Cancer (2018) 18:1 (12-19). Article Number: 821}.
 */
final class OvidSource {
  /** To the full stop before the first number; those before it are of abbreviated words. */
  private static final Pattern JOURNAL =
      Pattern.compile("(.{2,250}?)(?:\\.\\s(?=[^.]{0,80}\\d)|\\s\\(\\d{4}\\)|\\.?$)");

  private static final Pattern OVID =
      Pattern.compile(
          "(?:^|\\s)(\\d{1,4}[A-Z]?)\\s?(?:\\(([^)]{1,40})\\))?\\s?"
              + "(?::\\s?([A-Za-z]{0,3}\\d[\\w.-]{0,30})|\\(pp ([^)]{1,30})\\)|\\(no pagination\\))");
  private static final Pattern EMBASE =
      Pattern.compile(
          "\\(\\d{4}\\)\\s(\\d{1,4}[A-Z]?)?(?::([\\w -]{1,30}?))?\\s?(?:\\(([^)]{1,30})\\))?"
              + "(?=[.\\s]|$)");
  private static final Pattern ARTICLE = Pattern.compile("Article Number: ([\\w-]{1,30})");
  private static final Pattern DATE = Pattern.compile("Date of Publication: ([^.]{4,60})");

  private OvidSource() {}

  static void into(PublicationDraft draft, String source) {
    Matcher journal = JOURNAL.matcher(source);
    int end = journal.lookingAt() ? journal.end(1) : 0;
    draft.journal(source.substring(0, end));
    Matcher date = DATE.matcher(source);
    draft.header.published(date.find() ? Dates.parse(date.group(1)) : Optional.empty());
    String rest = source.substring(end);
    Matcher embase = EMBASE.matcher(rest);
    Matcher ovid = OVID.matcher(rest);
    if (embase.find()) {
      place(draft, embase.group(1), embase.group(2), embase.group(3));
      draft.header.published(Dates.parse(rest));
    } else if (ovid.find()) {
      place(
          draft,
          ovid.group(1),
          ovid.group(2),
          ovid.group(3) == null ? ovid.group(4) : ovid.group(3));
      draft.header.published(Dates.parse(rest.substring(ovid.end())));
    }
    Matcher article = ARTICLE.matcher(source);
    draft.pages(article.find() ? article.group(1) : "");
    draft.header.published(Dates.parse(rest));
  }

  private static void place(
      PublicationDraft draft,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages) {
    draft.volume(volume == null ? "" : volume);
    draft.issue(issue == null ? "" : issue.strip());
    draft.pages(pages == null ? "" : pages);
  }
}
