package org.lucerna.format.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;

/** Lines in which an article says who wrote, reviewed or published it, and when. */
final class ByLines {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(written(?: and edited)? by|authors?|by|(?:medically |clinically |expert )?reviewed"
              + " by|reviewers?|publisher|published by|published(?: on)?|date published|"
              + "publication date|(?:date )?last reviewed(?: on)?|(?:date )?reviewed(?: on)?|"
              + "last updated(?: on)?|updated(?: on)?|last modified)\\s*([:：])?\\s+(\\S.*)");
  private static final Pattern PERSON_IN_TEXT =
      Pattern.compile(
          "(?:approved|reviewed|checked) by ((?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? "
              + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3})");

  private ByLines() {}

  /** Whether the line was one of these and is taken. */
  static boolean take(String line, ArticleDraft draft) {
    Matcher matcher = LABELLED.matcher(line);
    if (line.length() > 160 || !matcher.matches()) {
      return false;
    }
    boolean colon = matcher.group(2) != null;
    String label = matcher.group(1).toLowerCase(Locale.ROOT);
    String value = matcher.group(3).strip().replaceFirst("^the (?=\\p{Lu})", "");
    if (!colon && (value.split("\\s+").length > 7 || value.endsWith("."))) {
      return false;
    }
    boolean person =
        label.endsWith("by") || label.startsWith("author") || label.startsWith("reviewer");
    return person
        ? takePerson(label, value, draft)
        : label.equals("publisher") ? takePublisher(value, draft) : takeDate(label, value, draft);
  }

  private static boolean takePublisher(String value, ArticleDraft draft) {
    draft.publisher(value);
    return true;
  }

  private static boolean takePerson(String label, String value, ArticleDraft draft) {
    if (label.equals("published by")) {
      return takePublisher(value, draft);
    }
    boolean reviewer = label.contains("review");
    for (String name : value.split("\\s*;\\s*|\\s+and\\s+(?=\\p{Lu})")) {
      if (reviewer) {
        draft.reviewer(Names.ofByline(name));
      } else {
        draft.author(Names.ofByline(name));
      }
    }
    return true;
  }

  private static boolean takeDate(String label, String value, ArticleDraft draft) {
    var date = Dates.parse(value);
    if (date.isEmpty()) {
      return false;
    }
    if (label.contains("review")) {
      draft.reviewed(date);
    } else if (label.contains("publi")) {
      draft.header.published(date);
    } else {
      draft.header.updated(date);
    }
    return true;
  }

  /** A person named in a sentence as the one who approved the text. */
  static void findReviewer(String paragraph, ArticleDraft draft) {
    Matcher person = PERSON_IN_TEXT.matcher(paragraph);
    while (person.find()) {
      draft.reviewer(Names.ofByline(person.group(1)));
    }
  }
}
