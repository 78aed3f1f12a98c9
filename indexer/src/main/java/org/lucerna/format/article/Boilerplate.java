package org.lucerna.format.article;

import java.util.regex.Pattern;

/** Words of a page about itself: navigation, sharing, cookies, comment forms. */
final class Boilerplate {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:top|bottom|back to top) ?(?:of)? ?(?:page)?|link|home|about(?: us)?|"
              + "contact(?: us)?|menu|search|close|share"
              + "(?: this(?: page| article)?)?|print(?: this page)?|skip to (?:main )?content|"
              + "leave a reply|post comment|required fields are marked.*|your email address will"
              + " not be published.*|hi, how can we help you\\??|subscribe|sign up|log ?in|"
              + "read more|learn more|advertisement|loading\\.*|accept(?: all)? cookies|"
              + "cookie (?:policy|settings)|privacy policy|terms (?:of use|and conditions)|"
              + "all rights reserved\\.?|previous|next|was this page helpful\\??|"
              + "on this page|in this article|table of contents|contents|jump to.*|"
              + "we use cookies.*|this (?:web)?site uses cookies.*|related articles|"
              + "follow us.*|facebook|twitter|linkedin|instagram|youtube|email");

  private static final Pattern CONTENTS =
      Pattern.compile("(?i)on this page|in this article|(?:table of )?contents");

  private Boilerplate() {}

  static boolean is(String line) {
    return line.length() < 200 && LINE.matcher(line).matches();
  }

  /** Whether a list of the page's own headings follows. */
  static boolean opensContents(String line) {
    return CONTENTS.matcher(line).matches();
  }
}
