package org.lucerna.citation;

import java.util.Locale;

/** Tells where an entry or the whole list is over. */
final class EntryEnd {

  private static final String[] CONTINUATIONS = {
    "available",
    "accessed",
    "(accessed",
    "[accessed",
    "retrieved",
    "http",
    "www.",
    "doi",
    "pmid",
    "pmcid",
    "[cited",
    "cited ",
    "last accessed",
    "last updated",
    "[pubmed",
    "[google",
    "[crossref",
    "published online",
    "epub",
    "(available",
    "[internet",
    "pubmed",
    "url:",
    "[",
    "isbn",
    "pp.",
    "vol."
  };

  /** How pages go on after their references; matched at the start of a line, lower case. */
  private static final String[] STOPS = {
    "leave a reply",
    "leave a comment",
    "your email address",
    "reviewer",
    "reviewed by",
    "date reviewed",
    "last reviewed",
    "next review",
    "review date",
    "comments",
    "share this",
    "share on",
    "share:",
    "related articles",
    "related posts",
    "related content",
    "related topics",
    "about the author",
    "about this",
    "about us",
    "about our",
    "author information",
    "tags:",
    "posted in",
    "categories",
    "disclaimer",
    "acknowledg",
    "appendix",
    "supplementary",
    "copyright",
    "©",
    "all rights reserved",
    "back to top",
    "previous article",
    "next article",
    "next post",
    "previous post",
    "subscribe",
    "sign up",
    "newsletter",
    "contact us",
    "cookie",
    "privacy policy",
    "terms of use",
    "medically reviewed",
    "written by",
    "conflict of interest",
    "conflicts of interest",
    "funding",
    "figure legends",
    "tables",
    "was this page helpful",
    "was this helpful",
    "get updates",
    "follow us",
    "print this",
    "download",
    "help us improve",
    "page last reviewed",
    "published:",
    "last updated:",
    "this content is",
    "this information",
    "this page was",
    "how we can help",
    "powered by",
    "advertisement",
    "you may also like",
    "more from",
    "read more",
    "see also",
    "show more",
    "show all",
    "view all",
    "close"
  };

  private EntryEnd() {}

  /** The text could be a whole entry: it ends as entries end. */
  static boolean looksComplete(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return ".])”\"»;/".indexOf(last) >= 0 || Character.isDigit(last) || endsWithUrl(text);
  }

  private static boolean endsWithUrl(String text) {
    int space = text.lastIndexOf(' ');
    String word = text.substring(space + 1).toLowerCase(Locale.ROOT);
    return word.startsWith("http") || word.startsWith("www.") || word.startsWith("10.");
  }

  /** The line can only be the rest of an entry: an access note, an address, a lower-case word. */
  static boolean continuesEntry(String line) {
    if (line.isEmpty()) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String start : CONTINUATIONS) {
      if (lower.startsWith(start)) {
        return EntryLabel.of(line).isEmpty();
      }
    }
    return Character.isLowerCase(line.charAt(0))
        && !AuthorStart.isNameWithInitials(line, 0)
        && !AuthorStart.isNameAfterParticle(line);
  }

  /** The line begins what comes after a list. */
  static boolean stopsList(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (line.startsWith("#") || lower.equals("link") || lower.equals("links")) {
      return true;
    }
    for (String stop : STOPS) {
      if (lower.startsWith(stop) && ReferenceSigns.score(line) < 4) {
        return true;
      }
    }
    return false;
  }

  /** Short, begins with a capital, carries nothing that a reference carries. */
  static boolean looksLikeHeading(String line) {
    if (line.length() > 90 || line.isEmpty() || Character.isLowerCase(line.charAt(0))) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ".,;])".indexOf(last) < 0
        && line.chars().noneMatch(Character::isDigit)
        && ReferenceSigns.score(line) <= 0;
  }
}
